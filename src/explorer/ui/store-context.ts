import { createContext, useContext } from "react";

/** What every panel may use: made once by main.tsx. */
export function createRequiredContext<T>(name: string): readonly [React.Provider<T | undefined>, () => T] {
  const context = createContext<T | undefined>(undefined);
  const use = (): T => {
    const value = useContext(context);
    if (value === undefined) throw new Error(`${name} is used outside its provider.`);
    return value;
  };
  return [context.Provider, use];
}
