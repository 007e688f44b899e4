import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { fitsEnds } from "./ends.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import { type SentenceView } from "./sentence-view.ts";

const LINK = {
  zh: /^(?:[\s，,（(：:—、]|模型|系统|平台|公司|技术|产品)*$/u,
  en: /^(?: companies| products| systems| models| tools| things| platforms| services)?(?:,|:| -| \()? ?$/iu,
} as const;
const LINK_AFTER = { zh: /^[：:，,]?(?:我们的|一些|说)?$/u, en: /^,? ?(?:the |a |an |our )?$/iu } as const;

/** 大语言模型，比如Llama和Qwen; languages such as Rust and Go: the class stands before, its members follow. */
export function examplesRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const c = view.args.findLastIndex((a) => a.end <= hit.start);
  const category = view.args[c];
  if (!category || category.reference || category.type !== "concept") return [];
  if (!LINK[view.language].test(view.text.slice(category.end, hit.start))) return [];
  // 比如搜索、短视频，包括视频剪辑: the list goes on, its last word is no class.
  if ((view.phrases.listOf[c] ?? []).length > 1 && /包括|including/iu.test(view.text.slice(hit.start, hit.end)))
    return [];
  const m = view.args.findIndex((a) => a.start >= hit.end);
  const first = view.args[m];
  if (!first || !LINK_AFTER[view.language].test(view.text.slice(hit.end, first.start))) return [];
  const head = view.phrases.headOf[m] ?? -1;
  return (view.phrases.listOf[head > m ? head : m] ?? [m]).flatMap((i): FoundRelation[] => {
    const member = view.args[i] as Argument;
    if (member.reference || member.start < hit.end || !fitsEnds(hit.cue, member, category)) return [];
    return [{ ...fromCue(view, hit), source: member, target: category }];
  });
}
