import { Pipeline } from "./pipeline-builder.ts";
import { findContextNames } from "./stages/find-context-names.ts";
import { findLatinNames } from "./stages/find-latin-names.ts";
import { findRelations } from "./stages/find-relations.ts";
import { findTerms } from "./stages/find-terms.ts";
import { foldText } from "./stages/fold-text.ts";
import { linkAliases } from "./stages/link-aliases.ts";
import { linkAnswers } from "./stages/link-answers.ts";
import { linkSpeakers } from "./stages/link-speakers.ts";
import { matchLexicon } from "./stages/match-lexicon.ts";
import { mergeRelations } from "./stages/merge-relations.ts";
import { rankEntities } from "./stages/rank-entities.ts";
import { readTranscriptStage } from "./stages/read-transcript.ts";
import { repairMisheard } from "./stages/repair-misheard.ts";
import { resolveReferences } from "./stages/resolve-references.ts";
import { segmentWords } from "./stages/segment-words.ts";
import { splitSentences } from "./stages/split-sentences.ts";

/** The stages in order, each with a line of talk and what it makes of it. */
export const PIPELINE = Pipeline.fromSource()
  .then(readTranscriptStage) // **嘉宾黄仁勋：** 谢谢。 → a turn of 黄仁勋, guest
  .then(foldText) // “輝達” → "辉达", same length
  .then(segmentWords) // 我们发明了NVLink → 我们 / 发明 / 了 / NVLink
  .then(splitSentences) // …，…。 → two clauses of one sentence
  .then(findLatinNames) // Grace Blackwell, GPT-4o, C++
  .then(matchLexicon) // 加速计算 is a term; the 加速计 inside it is not
  .then(findContextNames) // 来自星河科技的陈明 → a company and a person
  .then(findTerms) // 张量并行，也就是… → a concept
  .then(linkAliases) // Elon（马斯克） → one person
  .then(repairMisheard) // Trainum → Trainium
  .then(linkSpeakers) // NVIDIA首席执行官黄仁勋 → whose “我们” it is
  .then(resolveReferences) // 我们 → NVIDIA
  .then(findRelations) // 我们发明了NVLink → NVIDIA develops NVLink
  .then(linkAnswers) // “Llama呢？” “它是开源的。”
  .then(rankEntities) // what the talk is about
  .then(mergeRelations); // one edge, all its evidence, clearest first
