/** "zh" or "en" by which script the words are in, "und" where neither leads. Looks at the first 50,000 units. */
export function guessLanguage(texts: readonly string[]): string {
  let sample = "";
  for (const text of texts) {
    sample += `${text.slice(0, 50_000)}\n`;
    if (sample.length >= 50_000) break;
  }
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A Latin word weighs about as much as two Chinese characters.
  const latin = (sample.match(/[A-Za-z]+/gu)?.length ?? 0) * 2;
  if (han === 0 && latin === 0) return "und";
  return han >= latin ? "zh" : "en";
}
