/** Who may import whom. The arrows are those of DESIGN.md; test/architecture.test.ts proves that a breach is seen. */
const SRC = "^src/";
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: SRC, pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    only("schema-stands-alone", "^src/schema/", "^src/schema/"),
    only("extract-knows-schema", "^src/extract/", "^src/(schema|extract)/"),
    only("graph-knows-schema", "^src/graph/", "^src/(schema|graph)/"),
    only("worker-knows-extract", "^src/worker/", "^src/(schema|extract|graph|worker)/"),
    only("store-knows-graph", "^src/explorer/store/", "^src/(schema|graph|explorer/store)/"),
    only("canvas-knows-store", "^src/explorer/canvas/", "^src/(schema|graph|explorer/(store|canvas))/"),
    only("commands-know-store", "^src/explorer/commands/", "^src/(schema|graph|explorer/(store|commands|i18n))/"),
    only("i18n-stands-alone", "^src/explorer/i18n/", "^src/(schema|explorer/i18n)/"),
    only("ui-has-no-domain", "^src/explorer/ui/", "^src/(schema|explorer/(ui|i18n))/"),
    only(
      "panels-know-no-canvas",
      "^src/explorer/panels/",
      "^src/(schema|graph|explorer/(store|commands|panels|ui|i18n|styles))/",
    ),
    {
      name: "sigma-only-in-canvas",
      severity: "error",
      from: { path: SRC, pathNot: "^src/explorer/canvas/" },
      to: { path: "node_modules/(sigma|@sigma)/" },
    },
    {
      name: "nothing-imports-scripts-or-tests",
      severity: "error",
      from: { path: SRC },
      to: { path: "^(scripts|test)/" },
    },
    {
      name: "scripts-know-no-explorer",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^src/explorer/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default", "types"],
    },
  },
};
