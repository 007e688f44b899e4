/* eslint-disable @typescript-eslint/unbound-method -- methods of the browser are replaced to count their calls */

/** What is left when everything that was opened is closed; runs inside the browser. */
export interface Left {
  /** WebGL contexts made, and those of them that are not given back. */
  made: number;
  alive: number;
  /** Events of window, document and fonts with listeners added and not removed (negative: removed too often). */
  listeners: [type: string, count: number][];
  /** Elements in the stage. */
  elements: number;
}

/** Opens and closes something that many times, a frame between. The replaced methods stay replaced. */
export async function countLeft(stage: HTMLElement, times: number, open: () => { kill(): void }): Promise<Left> {
  const contexts = watchContexts();
  const listeners = watchListeners();
  for (let i = 0; i < times; i++) {
    const opened = open();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    opened.kill();
  }
  return {
    made: contexts.length,
    alive: contexts.filter((context) => context.deref()?.isContextLost() === false).length,
    listeners: [...listeners].filter(([, count]) => count !== 0),
    elements: stage.childElementCount,
  };
}

/** Every context made, held weakly: counting must not keep what it counts. */
function watchContexts(): readonly WeakRef<WebGL2RenderingContext>[] {
  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const seen = new WeakSet<WebGL2RenderingContext>();
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: unknown) {
    const context: unknown = getContext.call(this, kind, options);
    if (context instanceof WebGL2RenderingContext && !seen.has(context)) {
      seen.add(context);
      contexts.push(new WeakRef(context));
    }
    return context;
  } as typeof getContext;
  return contexts;
}

function watchListeners(): ReadonlyMap<string, number> {
  const listeners = new Map<string, number>();
  const targets: EventTarget[] = [window, document, document.fonts];
  for (const target of targets) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const change = (type: string, by: number): void => void listeners.set(type, (listeners.get(type) ?? 0) + by);
    target.addEventListener = (...args: Parameters<typeof add>) => {
      change(args[0], 1);
      add.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<typeof remove>) => {
      change(args[0], -1);
      remove.apply(target, args);
    };
  }
  return listeners;
}
