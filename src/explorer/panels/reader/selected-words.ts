import { flushSync } from "react-dom";
import { entityNamed, foldName } from "../../../graph/entity-named.ts";
import type { TalkGraph } from "../../../graph/talk-graph.ts";
import { rangeOf, textNodes } from "./text-range.ts";

/** What the words that the reader has selected say of the graph. */
export interface SelectedWords {
  range: Range;
  /** The entity they name, whole. */
  named: string | undefined;
  /** The entity of the first name they touch. */
  touched: string | undefined;
}

export function selectedWords(talk: TalkGraph): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const word = wordTouched(range);
  const touched = word?.dataset["entity"];
  const text = range.toString();
  const isWhole = word !== undefined && foldName(word.textContent) === foldName(text);
  return { range, touched, named: isWhole ? touched : entityNamed(talk, text) };
}

function wordTouched(range: Range): HTMLElement | undefined {
  const around = range.commonAncestorContainer;
  const root = around instanceof Element ? around : around.parentElement;
  const found =
    root?.closest("[data-entity]") ??
    [...(root?.querySelectorAll("[data-entity]") ?? [])].find((word) => range.intersectsNode(word));
  return found instanceof HTMLElement ? found : undefined;
}

/** Makes a change that may draw the paragraph anew, and leaves the same words of it selected. */
export function keepingSelection(range: Range, change: () => void): void {
  const start = range.startContainer;
  const paragraph = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>(".reader-words");
  const text = range.toString();
  const before = document.createRange();
  if (paragraph) before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  flushSync(change);
  if (!paragraph || getSelection()?.toString() === text) return;
  const again = rangeOf(textNodes(paragraph), from, from + text.length);
  if (again)
    getSelection()?.setBaseAndExtent(again.startContainer, again.startOffset, again.endContainer, again.endOffset);
}
