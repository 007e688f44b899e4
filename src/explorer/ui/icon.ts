/** Sizes and strokes of the line icons. */
export const ICON = { size: 16, strokeWidth: 1.6, "aria-hidden": true } as const;
export const SMALL_ICON = { size: 14, strokeWidth: 1.6, "aria-hidden": true } as const;
export const CHEVRON = { size: 12, strokeWidth: 2, "aria-hidden": true } as const;
export const PHONE_ICON = { size: 20, strokeWidth: 1.6, "aria-hidden": true } as const;
