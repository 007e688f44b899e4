import type { Transcript } from "../../src/extract/doc.ts";

/**
 * A transcript as a person reads it in a diff: one line a paragraph (kind, turn, speaker, section, time, words), one a
 * speaker, one a section, and what was left out with its line.
 */
export function describeTranscript(transcript: Transcript): Record<string, unknown> {
  const { format, title, language, author, publishedAt, sourceUrl, mediaUrl, chapters } = transcript;
  const names = new Map(transcript.speakers.map(({ id, name }) => [id, name]));
  const time = (seconds: number | undefined) => (seconds === undefined ? "" : String(seconds));
  return {
    format,
    title,
    language,
    author,
    publishedAt,
    sourceUrl,
    mediaUrl,
    speakers: transcript.speakers.map(
      ({ name, role, note, unnamed }) =>
        `${name}${role ? `, ${role}` : ""}${note ? ` (${note})` : ""}${unnamed ? ", unnamed" : ""}`,
    ),
    sections: transcript.sections.map(({ title: heading, startTime }) => `${heading} ${time(startTime)}`.trim()),
    chapters: chapters?.map(({ time: at, title: heading }) => `${at} ${heading}`),
    paragraphs: transcript.paragraphs.map(({ kind, turn, speaker, section, startTime, endTime, text }) => {
      const span = startTime === undefined ? "" : ` ${time(startTime)}–${time(endTime)}`;
      const who = speaker === undefined ? "" : ` ${names.get(speaker)}`;
      return `${kind} ${turn}${who}${section === undefined ? "" : ` §${section.replace(/^.*\.s/u, "")}`}${span}: ${text}`;
    }),
    diagnostics: transcript.diagnostics.map(({ code, line }) => (line === undefined ? code : `${code}, line ${line}`)),
  };
}
