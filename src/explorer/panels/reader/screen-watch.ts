/** Tells which passages are in the reader's window. */
export interface ScreenWatch {
  /** Takes the element that scrolls; returns how to let it go. */
  attach: (root: HTMLElement | null) => () => void;
  /** Takes a passage's element, by its `data-passage`; returns how to let it go. */
  observe: (element: HTMLElement) => () => void;
}

/** The upper and lower edge of the window do not count: nobody reads there. */
const EDGE = "-24px 0px -24px 0px";

export function createScreenWatch(
  onChange: (passages: readonly string[]) => void,
  order: ReadonlyMap<string, number>,
): ScreenWatch {
  const waiting = new Set<HTMLElement>();
  const shown = new Set<string>();
  let observer: IntersectionObserver | undefined;
  const report = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset["passage"];
      if (id === undefined) continue;
      if (isIntersecting) shown.add(id);
      else shown.delete(id);
    }
    onChange([...shown].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  };
  return {
    attach: (root) => {
      observer?.disconnect();
      shown.clear();
      observer = root ? new IntersectionObserver(report, { root, rootMargin: EDGE }) : undefined;
      for (const element of waiting) observer?.observe(element);
      return () => {
        observer?.disconnect();
        observer = undefined;
      };
    },
    observe: (element) => {
      waiting.add(element);
      observer?.observe(element);
      return () => {
        waiting.delete(element);
        observer?.unobserve(element);
        shown.delete(element.dataset["passage"] ?? "");
      };
    },
  };
}
