import { activeRule } from "./active-rule.ts";
import { causalRule } from "./causal-rule.ts";
import { copulaRule } from "./copula-rule.ts";
import { fitsSpeakers } from "./ends.ts";
import { examplesRule } from "./examples-rule.ts";
import type { FoundRelation } from "./found-relation.ts";
import { frameRule } from "./frame-rule.ts";
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
export function applyRules(view: SentenceView): FoundRelation[] {
  const byCue = view.cues.flatMap((hit) => {
    // A cue inside a name is part of the name: 加速计算. A cue that is itself a term still joins others: 跟他直播.
    const covering = view.args.find((a) => a.reference === undefined && a.start < hit.end && hit.start < a.end);
    if (covering && !(hit.cue.construction === "frame" && covering.start === hit.start && covering.end === hit.end))
      return [];
    return RULES[hit.cue.construction](view, hit);
  });
  return [...applyNeighbourRules(view), ...byCue].filter(fitsSpeakers);
}
