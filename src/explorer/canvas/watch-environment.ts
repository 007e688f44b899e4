/** Media features that change the canvas's colours. */
const PREFERENCES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

export interface EnvironmentChanges {
  /** Theme attribute, contrast or forced colours. */
  onLook(): void;
  /** Fonts have arrived. */
  onFonts(): void;
  onSize(): void;
  /** The screen's resolution: another monitor, or browser zoom. */
  onResolution(): void;
}

/** Watches what the canvas depends on outside the store. Returns the function that ends it. */
export function watchEnvironment(container: HTMLElement, changes: EnvironmentChanges): () => void {
  const ends: (() => void)[] = [];
  const listen = (target: EventTarget, type: string, listener: () => void): void => {
    target.addEventListener(type, listener);
    ends.push(() => target.removeEventListener(type, listener));
  };
  const attributes = new MutationObserver(() => changes.onLook());
  attributes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "lang", "class"] });
  const size = new ResizeObserver(() => changes.onSize());
  size.observe(container);
  for (const query of PREFERENCES) listen(matchMedia(query), "change", () => changes.onLook());
  listen(document.fonts, "loadingdone", () => changes.onFonts());
  ends.push(watchResolution(() => changes.onResolution()));
  return () => {
    attributes.disconnect();
    size.disconnect();
    for (const end of ends) end();
  };
}

/** A media query names one resolution, so that each change needs a new one. */
function watchResolution(onChange: () => void): () => void {
  let query: MediaQueryList;
  const next = (): void => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", changed, { once: true });
  };
  const changed = (): void => {
    onChange();
    next();
  };
  next();
  return () => query.removeEventListener("change", changed);
}
