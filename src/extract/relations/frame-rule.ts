import { RELATIONS } from "../../schema/ontology.ts";
import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { namesOnlyModifier } from "./compound-ends.ts";
import { fitsEnds } from "./ends.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import type { Frame } from "./frames.ts";
import type { SentenceView } from "./sentence-view.ts";

/** So many arguments to each side of a cue are tried. */
const TRIED = 4;
/** So many listed together are taken pair by pair. */
const MOST_TOGETHER = 4;
/** Words before the first part and behind the last that a frame may look at. */
const MARGIN = 48;

/** A和B相比; A而不是B; 从A走向B: the first frame of the cue that fits, with the nearest ends. */
export function frameRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const left = indexes(view, (a) => a.end <= hit.start)
    .slice(-TRIED)
    .toReversed();
  const right = indexes(view, (a) => a.start >= hit.end).slice(0, TRIED);
  for (const frame of hit.cue.frames) {
    const found = fitFrame(view, hit, frame, left, right);
    if (found.length > 0) return found;
  }
  return [];
}

/** “My taste has proven helpful”: the owner is no end where what it owns stands in the sentence. */
function ownsAnother(view: SentenceView, a: number, b: number): boolean {
  const owner = (i: number, other: number): boolean => {
    const head = view.phrases.headOf[i] ?? -1;
    return head > i && head !== other;
  };
  return owner(a, b) || owner(b, a);
}

/** 争抢英伟达的芯片来构建…: the chips, not the firm, do what is said. */
function standsForMore(view: SentenceView, hit: CueHit, a: number): boolean {
  if (hit.cue.type !== "enables" && hit.cue.type !== "depends_on" && hit.cue.type !== "replaces") return false;
  return Boolean(view.phrases.hangs[a]) && hit.start - (view.args[a] as Argument).end > 2;
}

/** 创造者，而不是份额的掠夺者: a whole phrase against a mere modifier of one. */
function isUnevenContrast(view: SentenceView, hit: CueHit, { order }: Frame, a: number, b: number): boolean {
  const between = order.indexOf("*") === 1;
  return between && hit.cue.type === "compared_with" && view.phrases.hangs[a] !== view.phrases.hangs[b];
}

/** 让你们保持…的关键: who is made to do something is not what makes it. */
function isMadeToDo(view: SentenceView, frame: Frame, a: number): boolean {
  const { start } = view.args[a] as Argument;
  return frame.order[0] === "A" && /(?:让|使|使得|令|帮助)$/u.test(view.text.slice(Math.max(0, start - 3), start));
}

function indexes(view: SentenceView, keep: (argument: Argument) => boolean): number[] {
  return view.args.flatMap((argument, i) => (keep(argument) ? [i] : []));
}

function fitFrame(view: SentenceView, hit: CueHit, frame: Frame, left: number[], right: number[]): FoundRelation[] {
  const cueAt = frame.order.indexOf("*");
  const side = (slot: "A" | "B"): number[] => (frame.order.indexOf(slot) < cueAt ? left : right);
  for (const a of side("A")) {
    for (const b of side("B")) {
      if (
        a === b ||
        ownsAnother(view, a, b) ||
        standsForMore(view, hit, a) ||
        isMadeToDo(view, frame, a) ||
        isUnevenContrast(view, hit, frame, a, b) ||
        !standsInOrder(view, hit, frame, a, b) ||
        !gapsFit(view, hit, frame, a, b)
      )
        continue;
      const found = pairs(view, hit, frame, a, b);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function spans(view: SentenceView, hit: CueHit, frame: Frame, a: number, b: number): { start: number; end: number }[] {
  const same = (view.args[a] as Argument).entity === (view.args[b] as Argument).entity;
  return frame.order.map((part) => {
    if (part === "*") return hit;
    const end = view.args[part === "A" ? a : b] as Argument;
    // Of two of a kind each is taken with its owner.
    const owner = same ? view.phrases.headOf.indexOf(part === "A" ? a : b) : -1;
    return owner === -1 ? end : { start: (view.args[owner] as Argument).start, end: end.end };
  });
}

function standsInOrder(view: SentenceView, hit: CueHit, frame: Frame, a: number, b: number): boolean {
  const parts = spans(view, hit, frame, a, b);
  return parts.every((part, i) => i === 0 || (parts[i - 1]?.end ?? 0) <= part.start);
}

function gapsFit(view: SentenceView, hit: CueHit, frame: Frame, a: number, b: number): boolean {
  const parts = spans(view, hit, frame, a, b);
  return frame.gaps.every((gap, i) => {
    const from = parts[i - 1]?.end ?? Math.max(view.sentence.start, (parts[0]?.start ?? 0) - MARGIN);
    const to = parts[i]?.start ?? Math.min(view.sentence.end, (parts.at(-1)?.end ?? 0) + MARGIN);
    return gap.test(view.text.slice(from, to));
  });
}

function pairs(view: SentenceView, hit: CueHit, frame: Frame, a: number, b: number): FoundRelation[] {
  const owners = hit.cue.type === "compared_with" ? ownersOfSame(view, a, b) : [];
  if (owners.length > 0)
    return owners
      .map(([from, to]): FoundRelation => ({
        ...fromCue(view, hit),
        source: view.args[from] as Argument,
        target: view.args[to] as Argument,
        hanging: true,
      }))
      .filter((found) => fitsEnds(hit.cue, found.source, found.target));
  const together = view.phrases.listOf[a] ?? [a];
  const ends =
    together.includes(b) && frame.lists.A
      ? RELATIONS[hit.cue.type].symmetric
        ? everyTwo(together)
        : together.filter((i) => i !== b).map((i): [number, number] => [i, b])
      : acrossLists(view, frame, a, b);
  const hanging = Boolean(view.phrases.hangs[a]) || Boolean(view.phrases.hangs[b]);
  return ends
    .map(([from, to]): FoundRelation => {
      const [source, target] = [view.args[from] as Argument, view.args[to] as Argument];
      return { ...fromCue(view, hit), source, target, hanging };
    })
    .filter((found) => fitsEnds(hit.cue, found.source, found.target) && !namesOnlyModifier(found, view));
}

/** 数据中心的架构和AI工厂的架构: where both ends are the same thing, their owners are compared. */
function ownersOfSame(view: SentenceView, a: number, b: number): [number, number][] {
  if ((view.args[a] as Argument).entity !== (view.args[b] as Argument).entity) return [];
  const ownersOf = (head: number): number[] =>
    view.args.flatMap((_, i) => (view.phrases.headOf[i] === head ? [i] : []));
  return ownersOf(a).flatMap((from) => ownersOf(b).map((to): [number, number] => [from, to]));
}

/** A and B, each with what is listed with it where the frame says so. */
function acrossLists(view: SentenceView, frame: Frame, a: number, b: number): [number, number][] {
  const list = (i: number, other: number, whole: boolean): readonly number[] => {
    const listed = whole ? (view.phrases.listOf[i] ?? [i]) : [i];
    return listed.includes(other) ? [i] : listed;
  };
  return list(a, b, frame.lists.A).flatMap((from) =>
    list(b, a, frame.lists.B).map((to): [number, number] => [from, to]),
  );
}

/** “A, B and C met”: each with each; a long list says nothing of pairs. */
function everyTwo(list: readonly number[]): [number, number][] {
  if (list.length > MOST_TOGETHER) return [];
  return list.flatMap((from, i) => list.slice(i + 1).map((to): [number, number] => [from, to]));
}
