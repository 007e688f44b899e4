const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const ACCENTED = /[\u00C0-\u024F]/gu;

/** Lower case, full-width as half-width, letters without accents; as long as the text, so that offsets hold. */
export function foldForSearch(text: string): string {
  const plain = text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, " ")
    .replace(ACCENTED, (char) => char.normalize("NFD").charAt(0));
  const lower = plain.toLowerCase();
  return lower.length === text.length ? lower : lowerEach(plain);
}

/** A few letters grow when they are lowered (İ): those stay. */
function lowerEach(text: string): string {
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join("");
}

/** The words of a query, folded; an empty list for a blank one. */
export function queryWords(query: string): string[] {
  return foldForSearch(query)
    .split(" ")
    .filter((word) => word !== "");
}
