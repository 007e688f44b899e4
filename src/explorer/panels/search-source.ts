import { useEffect, useMemo, useState } from "react";
import type { PinyinOf } from "../../graph/search/entity-columns.ts";
import { buildSearchIndex, type SearchIndex } from "../../graph/search-index.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { messagesFor } from "../i18n/messages.ts";
import { useExplorerState } from "./explorer-context.ts";

/** The index of the open talk, first without pinyin, then with it once its dictionary has been loaded. */
export function useSearchIndex(): SearchIndex {
  const talk = useExplorerState((state) => state.talk);
  const [pinyinOf, setPinyinOf] = useState<PinyinOf | undefined>(() => loaded);
  useEffect(() => {
    let wanted = true;
    void loadPinyin().then((of) => {
      if (wanted) setPinyinOf(() => of);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(() => indexOf(talk, pinyinOf), [talk, pinyinOf]);
}

let loaded: PinyinOf | undefined;
const plain = new WeakMap<TalkGraph, SearchIndex>();
const withPinyin = new WeakMap<TalkGraph, SearchIndex>();

function indexOf(talk: TalkGraph, pinyinOf: PinyinOf | undefined): SearchIndex {
  const known = pinyinOf ? withPinyin : plain;
  const index =
    known.get(talk) ??
    buildSearchIndex(talk, {
      ...(pinyinOf ? { pinyinOf } : {}),
      relationWords: (type) =>
        (["zh", "en"] as const).flatMap((language) => {
          const { relation, reversed } = messagesFor(language);
          return [relation[type], reversed[type]];
        }),
    });
  known.set(talk, index);
  return index;
}

/** The dictionary is larger than the page itself: it comes with the first search. */
async function loadPinyin(): Promise<PinyinOf> {
  const { pinyin } = await import("pinyin-pro");
  loaded = (name) => ({
    full: pinyin(name, { toneType: "none", type: "array", nonZh: "spaced" }).join(" "),
    initials: pinyin(name, { pattern: "first", toneType: "none", type: "array", nonZh: "spaced" }).join(""),
  });
  return loaded;
}
