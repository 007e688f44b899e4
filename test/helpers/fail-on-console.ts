import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

/** Nothing under test writes to the console: a stray warning is a fault that a user would meet. */
let spies: MockInstance[] = [];

beforeEach(() => {
  spies = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method));
});

afterEach(() => {
  const calls = spies.flatMap((spy) => spy.mock.calls);
  spies.forEach((spy) => spy.mockRestore());
  expect(calls, "written to the console").toEqual([]);
});
