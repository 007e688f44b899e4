/** The recording's address at a moment, for sites whose addresses take one. */
export function videoAt(address: string | undefined, seconds: number): string | undefined {
  if (address === undefined) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  const whole = String(Math.floor(seconds));
  if (/(?:^|\.)(?:youtube\.com|youtu\.be)$/u.test(url.hostname)) url.searchParams.set("t", `${whole}s`);
  else if (/(?:^|\.)bilibili\.com$/u.test(url.hostname)) url.searchParams.set("t", whole);
  else if (/\.(?:mp4|webm|mp3|m4a|ogg|wav)$/iu.test(url.pathname)) url.hash = `t=${whole}`;
  else return undefined;
  return url.href;
}
