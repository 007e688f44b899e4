import { useSyncExternalStore } from "react";

/** True while the media query matches. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

export const PHONE = "(max-width: 767.98px)";
export const BELOW_DESKTOP = "(max-width: 1199.98px)";
export const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";
/** Where reader and path stand below the graph instead of beside it. */
export const GRAPH_BAND = "(min-width: 768px) and (max-width: 1023.98px)";
