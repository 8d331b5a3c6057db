import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Ground floor first: a floor may import only from itself and the floors before it. */
const floors = [
  "units",
  "workbook",
  "statistics",
  "sheets",
  "workforce",
  "language",
  "measures",
  "scenarios",
  "paper",
  "samples",
  "hosts",
  "bench",
  "taskpane",
  "functions",
  "commands",
  "cli",
];
const core = floors.slice(0, floors.indexOf("hosts"));

const layerRules = floors.map((floor, level) => ({
  files: [`src/${floor}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${floors.slice(level + 1).join("|") || "-"})(/|$)`,
            message: `${floor} is below that floor and must not know it.`,
          },
          ...(core.includes(floor)
            ? [
                {
                  regex: "^(react|@fluentui|hucre|node:|@microsoft)",
                  message: "The core knows no host, no React and no file format.",
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "samples", "**/*.js", "**/*.mjs", "**/*.cjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", 300],
    },
  },
  {
    files: core.map((floor) => `src/${floor}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Days are integers; a date object belongs to a host." },
        "window",
        "document",
        "process",
        "console",
        "fetch",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance takes a seed as an argument." },
      ],
    },
  },
  ...layerRules,
  {
    files: ["src/hosts/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
    ),
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  }
);
