import { catalogue } from "../../src/measures/catalogue";

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(" ");

/** The list of ids in docs/json.md, a row a measure, made from the catalogue. */
export function measureList(): string {
  const rows = [...catalogue().measures.values()].map(
    ({ id, name, unit, periods, by, byMonth, interval }) =>
      `| \`${id}\` | ${name} | ${unit}${interval === undefined ? "" : ", with interval"} | ${code(periods)} | ${code(
        byMonth === true ? [...by, "month"] : by
      )} |`
  );
  return [
    "| id | name | unit | periods | can be split by |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
