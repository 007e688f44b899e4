/** A file dropped anywhere on the page is opened. `onOver` tells whether one hovers over it. Returns how to stop. */
export function bindDrop(
  target: Document,
  openFile: (file: File) => void,
  onOver: (over: boolean) => void,
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  target.addEventListener(
    "dragover",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      onOver(true);
    },
    { signal },
  );
  target.addEventListener(
    "dragleave",
    (event) => {
      // Leaving one element enters another; only leaving the window has none.
      if (event.relatedTarget === null) onOver(false);
    },
    { signal },
  );
  target.addEventListener(
    "drop",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      onOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) openFile(file);
    },
    { signal },
  );
  return () => abort.abort();
}
