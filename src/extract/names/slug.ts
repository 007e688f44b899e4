/** A key's readable part: Latin letters and digits joined by hyphens; other letters stay as they are. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/gu, "")
    .toLowerCase()
    .replace(/\+/gu, "-plus")
    .replace(/#/gu, "-sharp")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return slug === "" ? "x" : slug.normalize("NFC");
}
