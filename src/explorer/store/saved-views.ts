import { recall, rememberSetting } from "./settings.ts";

/** A view the reader gave a place in the list: its name, and the fragment of the address that brings it back. */
export interface SavedView {
  name: string;
  hash: string;
}

/** Kept for one talk; the oldest ones go. */
const MOST_VIEWS = 30;

/** The views saved for a talk, newest first. Whatever else storage holds under this name counts as none. */
export function savedViews(talk: string): SavedView[] {
  try {
    const value: unknown = JSON.parse(recall(`views.${talk}`) ?? "[]");
    return Array.isArray(value) ? value.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

/** Puts a view first in the list; the same view saved again only moves up. */
export function saveView(talk: string, view: SavedView): SavedView[] {
  return keep(talk, [view, ...savedViews(talk).filter(({ hash }) => hash !== view.hash)].slice(0, MOST_VIEWS));
}

export function forgetView(talk: string, hash: string): SavedView[] {
  return keep(
    talk,
    savedViews(talk).filter((view) => view.hash !== hash),
  );
}

function keep(talk: string, views: SavedView[]): SavedView[] {
  rememberSetting(`views.${talk}`, JSON.stringify(views));
  return views;
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null) return false;
  return "name" in value && typeof value.name === "string" && "hash" in value && typeof value.hash === "string";
}
