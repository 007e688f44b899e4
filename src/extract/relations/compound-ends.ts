import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Heads that add nothing to the concept before them: AI技术, 机器学习领域. */
const SAYS_NOTHING_NEW =
  /^(?:技术|领域|行业|产业|系统|本身|方面|模式|方式|方法|概念|能力|问题|过程|工作|应用|功能|模型|架构|平台|产品|工具|设备|时代|世界|阶段|市场|发展|流程|规模)$/u;

/** What is made or used is the whole: a 训练方法, not 训练. */
const WHOLE_IS_MEANT =
  /^(?:方法|应用|市场|方式|流程|功能|能力|问题|服务|业务|场景|行业|产业|领域|世界|时代|工作|规模|过程)$/u;

/** toB云服务, AI芯片股: single characters that are heads of their own. */
const SHORT_HEAD = /^[云卡股币药网圈权税]$/u;

/**
 * Whether an end is only the first part of a longer Chinese noun that nobody took for an entity: 模型 in 模型公司,
 * 数据 in 数据整理方式. What is said there is said of the whole: Cohere is no model.
 */
export function namesOnlyModifier({ type, source, target, cue }: FoundRelation, view: SentenceView): boolean {
  if (view.language !== "zh") return false;
  const headBehind = (end: Argument): string | undefined => {
    if (end.reference) return undefined;
    // 香港人, 四川话: of the place, not the place.
    if (end.type === "place" && /^[人话语菜籍裔货]/u.test(view.text.slice(end.end)))
      return view.text.slice(end.end, end.end + 1);
    // 派森的加瓦实现: what is part is the whole noun.
    if (end.type !== "concept" && !(type === "part_of" && end.type === "product")) return undefined;
    const next = view.tokens.find((token) => token.start >= end.end);
    // 数据科学家, 运动员们: the concept is only the beginning of a longer word.
    if (/^[家者师员]/u.test(view.text.slice(end.end))) return view.text.slice(end.end, end.end + 1);
    if (
      !next ||
      next.start !== end.end ||
      (next.end - next.start < 2 && !SHORT_HEAD.test(view.text.slice(next.start, next.end))) ||
      !(/^n(?!t)/u.test(next.tag) || WHOLE_IS_MEANT.test(view.text.slice(next.start, next.end)))
    )
      return undefined;
    // The cue is no part of the name, whatever the dictionary calls it: 把AGI设想成….
    if (cue && next.start < cue.end && cue.start < next.end) return undefined;
    return view.args.some((other) => other.start === next.start) ? undefined : view.text.slice(next.start, next.end);
  };
  const heads = [headBehind(source), headBehind(target)];
  if (type === "is_a" && heads[1] !== undefined) return true;
  if (
    (type === "develops" || type === "uses" || type === "part_of") &&
    heads.some((head) => WHOLE_IS_MEANT.test(head ?? ""))
  )
    return true;
  return heads.some((head) => head !== undefined && !SAYS_NOTHING_NEW.test(head));
}
