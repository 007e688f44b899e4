import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

/** The development server puts styles and its own client inline, which the page's strict policy forbids. */
const withoutPolicyInDevelopment: Plugin = {
  name: "without-policy-in-development",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ""),
};

export default defineConfig({
  base: "./",
  plugins: [react(), withoutPolicyInDevelopment],
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
