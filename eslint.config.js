import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folders of src and what their files may not import; dependency-cruiser holds the same rules between the folders. */
const DOM_FREE = ["src/schema/**", "src/extract/**", "src/graph/**"];
const REACT_FREE = [
  ...DOM_FREE,
  "src/worker/**",
  "src/explorer/store/**",
  "src/explorer/canvas/**",
  "src/explorer/commands/**",
];
const DOM_GLOBALS = ["window", "document", "navigator", "localStorage", "self", "postMessage", "fetch"];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules", "test/golden/**/input.*"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["node:*"], message: "src runs in the browser: Node belongs to scripts." }] },
      ],
    },
  },
  {
    files: REACT_FREE.map((folder) => `${folder}/*.ts`),
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["node:*"], message: "src runs in the browser: Node belongs to scripts." },
            {
              group: ["react", "react-dom", "react/*", "react-dom/*", "@ariakit/*"],
              message: "React belongs to panels and ui.",
            },
          ],
        },
      ],
    },
  },
  {
    files: DOM_FREE.map((folder) => `${folder}/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...DOM_GLOBALS.map((name) => ({ name, message: "This code runs in Node, in a worker and in the page alike." })),
      ],
    },
  },
  {
    // The same bytes on every machine: no clock, no chance, nothing that depends on a locale.
    files: ["src/extract/**/*.ts", "src/graph/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Use a seeded generator." },
        { object: "Date", property: "now", message: "The result must not depend on the clock." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date']", message: "The result must not depend on the clock." },
        {
          selector: "CallExpression[callee.property.name=/^(localeCompare|toLocaleLowerCase|toLocaleUpperCase)$/]",
          message: "The result must not depend on the locale.",
        },
      ],
    },
  },
  {
    files: ["src/explorer/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  { files: ["scripts/**/*.ts", "test/bench/**/*.ts"], rules: { "no-console": "off" } },
);
