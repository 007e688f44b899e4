/** Above this many relations, lines are drawn straight and plain, and the page says so. */
export const MAX_CURVES = 5000;
