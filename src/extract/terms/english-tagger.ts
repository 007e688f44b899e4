import type { EnglishWords } from "./english-words.ts";

/**
 * A word of English text. Tags: n noun, x name or acronym, v verb, g -ing form, a adjective, r adverb, d determiner,
 * p pronoun, i preposition, c conjunction, m auxiliary or modal, t "to", # number, "." a sign.
 */
export interface EnglishToken {
  text: string;
  start: number;
  end: number;
  tag: string;
  /** Dictionary form in lower case: developers → developer, went stays. */
  lemma: string;
}

const TOKEN = /[\p{L}\p{N}]+(?:['.\-&/][\p{L}\p{N}]+)*\+*#?|[^\s\p{L}\p{N}]/gu;

const CLOSED = new Map<string, string>();
const close = (tag: string, words: string): void => words.split(" ").forEach((word) => CLOSED.set(word, tag));
close(
  "d",
  "a an the this that these those my your his her its our their whose some any no every each all both either neither another such what which enough many much few several most more less fewer other own same one two three four five six seven eight nine ten hundred thousand million billion",
);
close(
  "p",
  "i you he she it we they me him us them who whom myself yourself himself herself itself ourselves themselves someone somebody something anyone anybody anything everyone everybody everything nobody nothing there here mine yours ours theirs folks guys",
);
close(
  "i",
  "of in on at by for with from into onto about as than like over under between among through during before after without within against across behind beyond near toward towards upon via per along around off out up down inside outside until till since despite except versus vs besides",
);
close("c", "how why and or but nor so yet because if when while where although though unless whereas whether that's");
close(
  "m",
  "be am is are was were been being do does did done doing have has had having will would shall should can could may might must gonna wanna gotta let let's don't doesn't didn't won't can't couldn't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't i'm you're we're they're he's she's it's i've you've we've they've i'll you'll we'll they'll i'd you'd we'd they'd there's that's what's who's not ain't cannot",
);
close("t", "to");
close(
  "r",
  "very really just also too even still again ever never always often sometimes maybe perhaps quite rather almost already now then today yesterday tomorrow well however actually literally basically probably only yeah yes okay ok oh um uh right anyway instead together away back ago kind sort lot lots",
);

/** Past and other forms that no ending tells; their verbs need not be known to leave nouns alone. */
const IRREGULAR = new Set(
  "went gone said says made got gotten took taken came knew known thought saw seen gave given found told felt became left put brought began begun kept held wrote written stood heard meant met ran paid sat spoke spoken led lay grew grown lost fell fallen sent built understood drew drawn broke broken spent cut rose risen drove driven bought wore worn chose chosen threw thrown caught sold fought taught ate eaten flew flown forgot forgotten sang won hit hurt shot slept rode ridden stuck struck swam swung thinks".split(
    " ",
  ),
);

/** Tags the words of a text: closed classes, the word list, endings; then what stands before decides between readings. */
export function tagEnglish(text: string, words: EnglishWords, starts: ReadonlySet<number>): EnglishToken[] {
  const tokens: EnglishToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].replace(/'s$/u, "");
    const token = {
      text: word,
      start: match.index,
      end: match.index + word.length,
      tag: "n",
      lemma: word.toLowerCase(),
    };
    const readings = readingsOf(token, words, starts.has(token.start));
    token.tag = chooseReading(readings, token, tokens);
    if (token.tag === "n") token.lemma = singular(token.lemma, words);
    tokens.push(token);
    // The owner ends a noun phrase's modifiers: Amazon's chips.
    if (word !== match[0])
      tokens.push({ text: "'s", start: token.end, end: match.index + match[0].length, tag: "d", lemma: "'s" });
  }
  return tokens;
}

/** Possible tags, likeliest first. */
function readingsOf(token: EnglishToken, words: EnglishWords, initial: boolean): string {
  const { text, lemma } = token;
  if (/^[^\p{L}\p{N}]/u.test(text)) return ".";
  if (/^\d[\d.,]*(?:st|nd|rd|th|s|%)?$/u.test(text)) return "#";
  const closed = CLOSED.get(lemma);
  if (closed !== undefined) return closed;
  if (/[A-Z].*[A-Z]|^[A-Z]\d|\d[A-Z]|[+#]$|[a-z]\.[a-z]/u.test(text) || (/^[A-Z]/u.test(text) && !initial)) return "x";
  const known = words.tagsOf(lemma);
  if (known !== undefined) return known;
  if (IRREGULAR.has(lemma)) return "v";
  if (/^[A-Z]/u.test(text) && initial && words.tagsOf(singular(lemma, words)) === undefined)
    return /ly$/u.test(lemma) ? "r" : "xn";
  if (lemma.includes("-")) return hyphenated(lemma, words);
  if (/ing$/u.test(lemma) && lemma.length > 5) return "g";
  if (/ed$/u.test(lemma) && lemma.length > 4) return "va";
  if (/s$/u.test(lemma) && !/(?:ss|us|is)$/u.test(lemma)) {
    const base = words.tagsOf(singular(lemma, words));
    return base === undefined ? "n" : [...base].filter((tag) => tag === "n" || tag === "v").join("") || "n";
  }
  if (/ly$/u.test(lemma)) return "r";
  if (/(?:al|ic|ous|ive|ful|less|able|ible|ish|ary)$/u.test(lemma)) return "an";
  if (/(?:ize|ise|ify)$/u.test(lemma)) return "v";
  return "n";
}

/** low-latency, open-source, peer-to-peer stand before nouns; start-up, feedback-loop are nouns where one ends them. */
function hyphenated(lemma: string, words: EnglishWords): string {
  const last = lemma.slice(lemma.lastIndexOf("-") + 1);
  return /(?:ed|ing|year|old|based|like|free)$/u.test(last) || words.tagsOf(last)?.startsWith("a") ? "a" : "an";
}

/** The tag before decides: to + verb, the + noun, a verb between a noun and a determiner cannot be told here. */
function chooseReading(readings: string, token: EnglishToken, before: readonly EnglishToken[]): string {
  if (readings.length < 2) return readings;
  const previous = before.at(-1);
  const tag = previous?.tag ?? ".";
  const can = (wanted: string): boolean => readings.includes(wanted);
  const plain = !/(?:s|ed|ing)$/u.test(token.lemma);
  if (tag === "t" && can("v") && plain) return "v";
  if (
    (tag === "m" || tag === "p") &&
    can("v") &&
    !(tag === "m" && /^(?:is|are|was|were|be|been|has|have|had|being)$/u.test(previous?.lemma ?? ""))
  )
    return "v";
  if (tag === "d" || tag === "i" || tag === "#")
    return can("a") && readings[0] === "a" ? "a" : can("n") ? "n" : (readings[0] ?? "n");
  if ((tag === "a" || tag === "g" || tag === "x") && can("n")) return "n";
  if (tag === "n" && readings[0] !== "v" && can("n")) return "n";
  return readings[0] ?? "n";
}

/** studies → study, boxes → box, sales → sale; a word that is no plural stays. */
export function singular(word: string, words: EnglishWords): string {
  if (!word.endsWith("s") || word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses|zes)$/u.test(word)) return word.slice(0, -2);
  if (words.tagsOf(word)?.startsWith("n") && words.tagsOf(word.slice(0, -1)) === undefined) return word;
  return word.slice(0, -1);
}
