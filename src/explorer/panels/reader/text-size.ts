/** Sizes of the transcript the reader offers: 15.5, 17 and 19 pixels. */
export type TextSize = "s" | "m" | "l";
