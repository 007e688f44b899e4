import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [react()],
  // A package with a DOM build (named character references) would otherwise bring it into the worker.
  resolve: { conditions: ["worker", ...defaultClientConditions] },
  worker: { format: "es" },
  build: {
    target: "es2023",
    // The strict content security policy allows no inlined assets but images.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
