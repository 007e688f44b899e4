import type { SampleTalk } from "./sample-graph.ts";

const NAMES = [
  '"quoted" & <tagged>',
  "=cmd' /C calc'!A0",
  "it's \\' \\u0027 back\\slash",
  "*bold* _it_ [a](b) # `code`",
  "👩‍💻 emoji",
  "__proto__",
  "]]> <!-- -->",
  "--'; MATCH (n) DETACH DELETE n; //",
];

/** Names and words that break careless writers of files. Line breaks and control characters stand in the passages. */
export const HOSTILE_TALK: SampleTalk = {
  language: "en",
  speakers: { 'O"Neil <x>': { role: "guest" } },
  sections: [{ title: '=1+1, "x"\n<y>' }],
  passages: [
    {
      text: `first\u0000\u0007 ${NAMES[0]!} meets\n${NAMES[1]!}, 😀 and ${NAMES[2]!}\tend`,
      speaker: 'O"Neil <x>',
      section: 0,
    },
    ...NAMES.slice(3).map((name) => ({ text: `${name} uses ${NAMES[2]!}`, speaker: 'O"Neil <x>', section: 0 })),
  ],
  entities: Object.fromEntries(NAMES.map((name, i) => [`n${i}`, `product ${name}`])),
  relations: [
    ["n0", "uses", "n1", `${NAMES[0]!} meets\n${NAMES[1]!}`],
    ...NAMES.slice(3).map((_, i) => [`n${i + 3}`, "depends_on", "n2"] as const),
  ],
};
