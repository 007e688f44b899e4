import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["test/{unit,property,golden}/**/*.test.{ts,tsx}", "test/*.test.ts"],
          environment: "node",
          setupFiles: ["test/helpers/fail-on-console.ts"],
          testTimeout: 60_000,
        },
      },
      {
        // The built page in real Chromium. One file after the other: the machine may have two cores and no GPU.
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/helpers/serve-built-page.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Software drawing on a shared machine now and then stalls for longer than a step may wait.
          retry: 1,
        },
      },
    ],
  },
});
