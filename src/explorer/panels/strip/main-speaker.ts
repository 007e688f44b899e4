/** Id of the speaker who says most; the strip draws their band filled. */
export function mainSpeaker(passages: readonly { speaker?: string | undefined; text: string }[]): string | undefined {
  const spoken = new Map<string, number>();
  for (const { speaker, text } of passages)
    if (speaker !== undefined) spoken.set(speaker, (spoken.get(speaker) ?? 0) + text.length);
  return [...spoken].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
