import { toWords } from "../language/words";
import { catalogue, type Catalogue } from "../measures/catalogue";
import { standaloneFormula } from "../measures/standalone";
import { tablesOf } from "../measures/tables-of";
import { capital } from "../paper/capital";
import { isoDay } from "../units/day";
import { longPeriod } from "../units/period";
import { ok } from "../units/result";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { readLine, workOut, type Worked } from "./eval-line";
import { bareScene, firstName, sceneOf, type Scene } from "./eval-scene";
import { precise, unitOf, valueWithUnit } from "./eval-text";
import { EXIT } from "./exit-code";
import { figuresJson, type FigureJson } from "./figure-json";
import { openWorkforce } from "./open-workforce";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";

const usage =
  "muster eval 'EXPRESSION' [--file FILE] [--as-at DATE] [--from DATE --to DATE | --year 2022/23] [--json]";

/** The measure language from the terminal. */
export const evalCommand: Command = {
  name: "eval",
  usage,
  says: "work out one expression: 'poissonInterval(7)', 'churn.leavers' --file FILE",
  options: {
    file: { value: "FILE", says: "the workbook that names such as churn.leavers are of" },
    ...PERIOD_OPTIONS,
    ...JSON_OPTION,
  },
  run: async (given, io) => {
    const line = onlyWord(given, "the expression", usage);
    if (!line.ok) return line;
    const file = given.values.get("file");
    const periods = periodOptions(given);
    if (!periods.ok) return periods;
    const syntax = readLine(line.value, file !== undefined);
    if (!syntax.ok) return syntax;
    const measures = catalogue();
    let scene = bareScene();
    if (file !== undefined) {
      const opened = await openWorkforce(file, periods.value);
      if (!opened.ok) return opened;
      scene = sceneOf(opened.value.workforce, measures.measures.get(firstName(syntax.value) ?? ""));
    }
    const worked = workOut(syntax.value, measures, scene);
    if (!worked.ok) return worked;
    io.out(
      given.switches.has("json")
        ? figuresJson([asFigure(line.value, worked.value, measures, scene)])
        : asText(worked.value, measures, scene)
    );
    return ok(EXIT.fine);
  },
};

const measureUnit = ({ term }: Worked, { measures }: Catalogue) =>
  term.node === "measure" ? (measures.get(term.id)?.unit ?? null) : null;

const naming = (catalogue: Catalogue) => (id: string) => {
  const name = catalogue.measures.get(id)?.name ?? id;
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const definitionOf = (worked: Worked, catalogue: Catalogue): string =>
  worked.interval === null
    ? toWords(inside(worked), naming(catalogue))
    : `${worked.interval.method}, of ${toWords(worked.term, naming(catalogue))}`;

/** A measure is told by what it is, not by its name. */
const inside = ({ term }: Worked) => (term.node === "measure" ? term.term : term);

function asText(worked: Worked, catalogue: Catalogue, scene: Scene): string {
  const { term, value, interval } = worked;
  const lines = [
    interval === null
      ? valueWithUnit(value, term.type, measureUnit(worked, catalogue))
      : `${precise(interval.low)} to ${precise(interval.high)}`,
  ];
  if (interval !== null) lines.push(`${capital(interval.method)}, of ${ofWhat(worked)}`);
  if (scene.period !== null) {
    const { period, label } = scene.period;
    lines.push(
      `Period: ${longPeriod(period)} (${label})`,
      `In words: ${definitionOf(worked, catalogue)}`
    );
    if (interval === null)
      lines.push(`In Excel: =${standaloneFormula(term, scene.frame, null)}`);
  }
  return `${lines.join("\n")}\n`;
}

const ofWhat = ({ parts, value }: Worked): string =>
  parts === null ? precise(value) : `${precise(parts[0])} of ${precise(parts[1])}`;

function asFigure(line: string, worked: Worked, catalogue: Catalogue, scene: Scene): FigureJson {
  const { term, value, interval, parts } = worked;
  const { workforce, period } = scene;
  return {
    id: term.node === "measure" && interval === null ? term.id : "expression",
    name: line,
    value,
    unit: parts === null ? unitOf(term.type, measureUnit(worked, catalogue)) : "share",
    numerator: parts?.[0] ?? null,
    denominator: parts?.[1] ?? null,
    interval: interval === null ? null : { ...interval, level: 0.95 },
    period:
      period === null ? null : { from: isoDay(period.period.from), to: isoDay(period.period.to) },
    group: null,
    definition: definitionOf(worked, catalogue),
    formula: interval === null ? standaloneFormula(term, scene.frame, null) : "",
    sources: tablesOf(term).flatMap((table) => workforce.sources.get(table) ?? []),
    notes: [],
  };
}
