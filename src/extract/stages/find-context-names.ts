import { findChinesePeople } from "../names/chinese-people.ts";
import { findFormsOfAddress } from "../names/forms-of-address.ts";
import { findNamesBySuffix } from "../names/names-by-suffix.ts";
import { findSpeakerNames } from "../names/speaker-names.ts";
import { findTransliterations } from "../names/transliterations.ts";
import { findWorks } from "../names/works.ts";
import { defineStage } from "../stage.ts";

/** Names nobody listed, by their form and surroundings: 来自星河科技的陈明, 安德烈·卡帕西, 《三体》, speakers' names. */
export const findContextNames = defineStage({
  name: "find-context-names",
  reads: ["shadow", "tokens", "transcript"],
  adds: ["contextNames"],
  run: (doc, { knowledge }) => ({
    contextNames: [
      ...findSpeakerNames(doc, knowledge),
      ...findWorks(doc.shadow, knowledge),
      ...(doc.transcript.language === "en"
        ? []
        : [
            ...findTransliterations(doc.shadow, knowledge),
            ...findChinesePeople(doc, knowledge),
            ...findFormsOfAddress(doc, knowledge),
            ...findNamesBySuffix(doc, knowledge),
          ]),
    ],
  }),
});
