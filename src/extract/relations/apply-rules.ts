import type { Span } from "../../schema/mention.ts";
import { activeRule } from "./active-rule.ts";
import { appositionRule } from "./apposition-rule.ts";
import { causalRule } from "./causal-rule.ts";
import { compoundNamesRule, type NamedOwner } from "./compound-names-rule.ts";
import { copulaRule } from "./copula-rule.ts";
import { fitsSpeakers } from "./ends.ts";
import { eventPlaceRule } from "./event-place-rule.ts";
import { examplesRule } from "./examples-rule.ts";
import type { FoundRelation } from "./found-relation.ts";
import { favouritesRule } from "./favourites-rule.ts";
import { frameRule } from "./frame-rule.ts";
import { guestsRule } from "./guests-rule.ts";
import { holdingsRule } from "./holdings-rule.ts";
import { applyNeighbourRules } from "./neighbour-rules.ts";
import { passiveRule } from "./passive-rule.ts";
import type { SentenceView } from "./sentence-view.ts";

const RULES = {
  active: activeRule,
  passive: passiveRule,
  copula: copulaRule,
  examples: examplesRule,
  causal: causalRule,
  frame: frameRule,
} as const;

/** Everything that one sentence says. */
export function applyRules(view: SentenceView, owners: ReadonlyMap<string, NamedOwner>): FoundRelation[] {
  const byCue = view.cues.flatMap((hit) => {
    // A cue inside a longer name is part of the name: 加速计算. One that is a term as a whole is still a verb: 投资了.
    if (view.args.some((a) => a.reference === undefined && overlaps(a, hit) && !covers(hit, a))) return [];
    return RULES[hit.cue.construction](view, hit);
  });
  const ofLanguage =
    view.language === "en"
      ? [compoundNamesRule(view, owners), favouritesRule(view), holdingsRule(view), eventPlaceRule(view)].flat()
      : appositionRule(view);
  return [...applyNeighbourRules(view), ...ofLanguage, ...guestsRule(view), ...byCue].filter(fitsSpeakers);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
