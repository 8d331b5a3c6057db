import { toWords } from "../language/words";
import { catalogue } from "../measures/catalogue";
import { measureName } from "../measures/measure-name";
import { TABLES } from "../workforce/schema";

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

/** Every measure, line and column of the catalogue as a page of documentation. */
export function measuresPage(): string {
  const { measures, rowLines } = catalogue();
  const naming = measureName(catalogue());
  const rows = [...measures.values()].map((measure) =>
    [
      `### ${measure.name}`,
      "",
      `${code(measure.id)}, in ${measure.unit === "GBP" ? "pounds" : measure.unit}. ${measure.source}.`,
      "",
      `${toWords(measure.term, naming)}.`.replace(/^./, (first) => first.toUpperCase()),
      "",
      code(measure.line),
      ...(measure.by.length > 0 ? ["", `By ${measure.by.join(", ")}.`] : []),
      ...(measure.interval === undefined ? [] : ["", `Interval: ${measure.interval.method}.`]),
      ...(measure.note === undefined ? [] : ["", measure.note]),
      "",
    ].join("\n")
  );
  const lines = [...rowLines.values()].map(
    (line) => `| ${code(`${line.table}.${line.name}`)} | ${line.words} |`
  );
  const columns = TABLES.flatMap((table) =>
    table.columns.map((column) => `| ${code(`${table.name}.${column.name}`)} | ${column.words} |`)
  );
  return [
    "# Measures",
    "",
    "Every measure of the catalogue: what it is in words, and its one line of maths in",
    "[the measure language](language.md). This page is made by `npx muster measures`.",
    "",
    ...rows,
    "## Lines worked out row by row",
    "",
    "| line | is |",
    "|---|---|",
    ...lines,
    "",
    "## Columns",
    "",
    "| column | is |",
    "|---|---|",
    ...columns,
    "",
  ].join("\n");
}
