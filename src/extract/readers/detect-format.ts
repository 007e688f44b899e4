/** How a file is to be read: by its own first lines, and by its name where they leave it open. */
export function detectFormat(name: string, text: string): "markdown" | "srt" | "vtt" | "json" {
  const head = text
    .slice(0, 4000)
    .replace(/^\uFEFF/u, "")
    .trimStart();
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (/^WEBVTT(?:\s|$)/u.test(head)) return "vtt";
  if (extension === "vtt" || extension === "srt") return extension;
  if (extension === "json" || extension === "jsonl") return "json";
  if (/^(?:\d+[ \t]*\r?\n[ \t]*)?(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->/u.test(head)) return "srt";
  // A text may begin with a bracket ([00:00:08] …); JSON goes on with a quote, a brace or a bracket.
  if (/^(?:\{\s*["}]|\[\s*[{"[\]])/u.test(head) && extension !== "md") return "json";
  return "markdown";
}
