import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What somebody has that is a thing they use: my favourite tool, one of your strengths, her secret weapon. */
const HELD =
  /^(?:['’]s)? (?:(?:own|other|main|biggest|greatest|real|big|great|secret|most \p{L}+|number one|go-to|all-time|absolute) )*(?:(?:favou?rite|go-to|preferred) (?:[\p{L}\p{N}'-]+ ){0,3}?(?:[\p{L}\p{N}'-]+)|superpowers?|strengths?|skills?|talents?|weapons?|instruments?|hobby|hobbies|passions?|daily driver|stack|setup|medium|gear|tool of choice|language of choice|weapon of choice)$/iu;
/** What somebody has that is a thing they made: my first project, her latest book. */
const MADE =
  /^(?:['’]s)? (?:(?:first|second|third|last|latest|next|new|newest|recent|most recent|old|own|other|main|big|biggest|debut|current|previous|little|side) )*(?:[a-z-]+ )?(?:project|book|novel|memoir|album|song|single|film|movie|documentary|app|game|paper|startup|podcast|blog|newsletter|invention|creation|product|cookbook|play|painting|show|library|framework|tool)$/iu;
const IS_OR_CALLED =
  /^,? ?(?:which |that |right now |today |for that |at the moment |these days |by far |of all time |ever )*(?:is|are|was|were|would be|has been|has always been|has to be|called|named|is called|:|,)(?: probably| definitely| still| just| always| actually| called| the| a| an| my| our)*$/iu;
/** “Rust is my favourite language.” */
const THING_IS =
  /^(?: is|'s|’s| are| was| were| has been| became)(?: probably| definitely| still| just| always| actually| now| really| one of)* $/iu;

/** “Her favourite drawing tool called Inky”, “one of your strengths is patience”: whose it is uses it. */
export function favouritesRule(view: SentenceView): FoundRelation[] {
  const { text, args } = view;
  return args.flatMap((owner, i): FoundRelation[] => {
    if (owner.type !== "person" && owner.type !== "company" && owner.type !== "organization") return [];
    if (owner.reference && !/^(?:my|your|his|her|our|their)$/iu.test(text.slice(owner.start, owner.end))) return [];
    for (let j = i + 1; j < args.length && j <= i + 4; j++) {
      const thing = args[j] as Argument;
      const words = text.slice(owner.end, thing.start);
      if (words.length > 70) break;
      if (thing.start <= owner.end || thing.reference || !isThing(thing)) continue;
      const link = LINK_AT_END.exec(words);
      const held = link ? words.slice(0, link.index) : "";
      const made = thing.type === "product" && MADE.test(held) && !HELD.test(held);
      if (link && (made || HELD.test(held)) && IS_OR_CALLED.test(link[0].trim()))
        return (view.phrases.listOf[j] ?? [j])
          .map((k) => args[k] as Argument)
          .filter((listed) => listed.start >= thing.start && isThing(listed))
          .map((listed) => write(owner, listed, { start: owner.end, end: thing.start }, made ? "develops" : "uses"));
    }
    const before = args[i - 1];
    if (!before || before.reference || !isThing(before) || !THING_IS.test(text.slice(before.end, owner.start)))
      return [];
    const held = /^(?:['’]s)? (?:[\p{L}\p{N}'-]+ ?){1,5}/u.exec(text.slice(owner.end, owner.end + 48))?.[0] ?? "";
    const fits = held.split(" ").some((_, n, all) => n > 0 && HELD.test(all.slice(0, n + 1).join(" ")));
    return fits ? [write(owner, before, { start: before.end, end: owner.end })] : [];
  });
}

/** The words that join what is held to its name, with the verb or “called” that begins them. */
const LINK_AT_END =
  /(?:,? (?:which|that|right now|today|for that|at the moment|these days|by far|of all time|ever))*(?: (?:is|are|was|were|would be|has been|has always been|has to be|called|named|is called)|:|,)(?: (?:probably|definitely|still|just|always|actually|called|the|a|an|my|our))* ?$/iu;

function isThing({ type }: Argument): boolean {
  return type === "product" || type === "concept";
}

function write(
  source: Argument,
  target: Argument,
  cue: { start: number; end: number },
  type: "uses" | "develops" = "uses",
): FoundRelation {
  return {
    type,
    source,
    target,
    cue,
    rule: type === "uses" ? "en-favourite" : "en-own-work",
    construction: "neighbour",
    strength: "medium",
    implied: true,
  };
}
