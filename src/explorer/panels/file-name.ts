/** A title as a file name every system takes. */
export function fileName(title: string, scope: "whole" | "view"): string {
  const plain = title.replace(/[\\/:*?"<>|\s·]+/gu, "-").replace(/^-+|-+$/gu, "");
  return `${plain || "transcript-graph"}${scope === "view" ? "-view" : ""}`;
}
