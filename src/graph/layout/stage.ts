/**
 * The ground the layout is made for, in graph units. One unit is a CSS pixel when the whole graph is fitted into the
 * stage of a 1440 × 900 window: what is left of it after margins, between the middles of the outermost nodes.
 */
export const STAGE = { width: 668, height: 592 } as const;

/** Free ground round the stage that names may use, on each side. */
export const NAME_MARGIN = 46;

export interface Size {
  width: number;
  height: number;
}
