import { catalogue } from "../measures/catalogue";
import { ok } from "../units/result";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { answerFigure, answerText } from "./eval-answer";
import { readLine, workOut } from "./eval-line";
import { bareScene, firstName, sceneOf } from "./eval-scene";
import { EXIT } from "./exit-code";
import { figuresJson } from "./figure-json";
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
        ? figuresJson([answerFigure(line.value, worked.value, measures, scene)])
        : answerText(worked.value, measures, scene)
    );
    return ok(EXIT.fine);
  },
};
