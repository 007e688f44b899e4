/** A form of an English verb phrase. `participle`: it can stand after “was”. */
interface VerbForm {
  words: string;
  participle: boolean;
}

/** The forms of a verb phrase, its first word inflected: rely on → relies on, relied on, relying on. */
export function verbForms(phrase: string, irregularPast?: string): VerbForm[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const pasts = irregularPast === undefined ? [past(verb) + tail] : irregularPast.split("|");
  const others = [verb, third(verb), gerund(verb)].map((form) => form + tail);
  const adverbs = rest.length > 0 && PREPOSITION.test(rest[0] ?? "") ? ADVERBS : [];
  const forms = new Map<string, VerbForm>();
  for (const words of pasts) forms.set(words, { words, participle: true });
  for (const words of others) if (!forms.has(words)) forms.set(words, { words, participle: false });
  // rely heavily on
  for (const { words, participle } of [...forms.values()]) {
    const at = words.length - tail.length;
    for (const adverb of adverbs)
      forms.set(`${adverb}${words}`, { words: `${words.slice(0, at)} ${adverb}${words.slice(at)}`, participle });
  }
  return [...forms.values()];
}

const PREPOSITION = /^(?:on|with|to|from|in|for|at|upon)$/u;
const ADVERBS = [
  "heavily",
  "mostly",
  "entirely",
  "really",
  "largely",
  "directly",
  "closely",
  "primarily",
  "mainly",
  "completely",
  "only",
  "deeply",
  "online",
];

/** One short vowel before one consonant: ship → shipped, plan → planning. */
const DOUBLING = /^[^aeiou]*[aeiou][bdgmnprt]$/u;

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
