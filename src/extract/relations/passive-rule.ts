import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { fitsEnds } from "./ends.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import { REACH, type SentenceView } from "./sentence-view.ts";

/** CUDA是由英伟达开发的; 图形卡也是我们发明的: the agent follows the marker, its verb comes right behind. */
export function passiveRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const a = view.args.findIndex((argument) => argument.start >= hit.end && argument.start - hit.end <= 6);
  const agent = view.args[a];
  if (!agent) return [];
  const rest = view.text.slice(agent.end, agent.end + 12);
  const lead =
    /^(?:自己|公司|团队|亲自|来|所|共同|联合|独立|在\p{L}{1,4}年|\d{4}年|首先|首次)*/u.exec(rest)?.[0].length ?? 0;
  const verb = (hit.cue.verbs ?? []).find((word) => rest.startsWith(word, lead));
  if (verb === undefined) return [];
  const thing = view.args.findLast(
    (argument) =>
      argument.end <= hit.start &&
      hit.start - argument.end <= REACH[view.language].far &&
      fitsEnds(hit.cue, agent, argument),
  );
  if (!thing) return [];
  const list = view.phrases.listOf[view.args.indexOf(thing)] ?? [];
  const things = list
    .map((i) => view.args[i] as Argument)
    .filter((t) => t.end <= hit.start && fitsEnds(hit.cue, agent, t));
  const verbAt = agent.end + lead;
  return things.map((target) => ({
    ...fromCue(view, hit),
    cue: { start: verbAt, end: verbAt + verb.length },
    source: agent,
    target,
  }));
}
