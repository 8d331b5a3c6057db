import type { Issue } from "../../src/sheets/issue";
import type { Compared, Verdict } from "./compare";
import { givenShare, wrong, type Judged } from "./judge";
import { pressing } from "./fair-issues";

const VERDICTS: readonly Verdict[] = ["equal", "withheld", "disclosed", "wrong-said", "wrong"];

const count = (compared: readonly Compared[], verdict: Verdict): number =>
  compared.filter((one) => one.verdict === verdict).length;

const percent = (value: number): string => `${value.toFixed(1)}%`;

/** One line a workbook, then the totals, then every workbook that is not as it should be. */
export function report(judged: readonly Judged[]): string {
  const all = judged.flatMap(({ compared }) => compared);
  const whole = all.filter((one) => one.whole);
  const falses = judged.reduce((sum, one) => sum + one.falseIssues.length, 0);
  const bad = judged.filter(
    ({ compared, falseIssues, reading, unsaid }) =>
      wrong(compared).length > 0 ||
      unsaid.length > 0 ||
      falseIssues.length > 1 ||
      givenShare(compared) < 95 ||
      reading.thrown !== null
  );
  return [
    "Messy workbooks made from made-up truths. Figures of the whole and by team, type, reason, month, post, cohort and event.",
    "",
    ["equal", "held", "discl", "w-said", "WRONG", "given", "issues", "false"]
      .map((name) => name.padStart(7))
      .join(""),
    ...judged.map(line),
    "",
    `Workbooks: ${judged.length}, not as they should be: ${bad.length}`,
    ...VERDICTS.map(
      (verdict) => `${verdict.padEnd(11)} ${count(all, verdict)} (whole: ${count(whole, verdict)})`
    ),
    `Given where the truth can be had: ${percent(givenShare(all))}; of the whole ${percent(givenShare(whole))}`,
    `Disclosed, of these on the figure itself: ${all.filter(({ verdict, onFigure }) => verdict === "disclosed" && onFigure).length}`,
    `False issues a workbook: ${(falses / judged.length).toFixed(2)}, most ${Math.max(0, ...judged.map((one) => one.falseIssues.length))}`,
    `Said nothing of: ${judged.reduce((sum, one) => sum + one.unsaid.length, 0)}`,
    `Thrown: ${judged.filter(({ reading }) => reading.thrown !== null).length}`,
    "",
    ...bad.flatMap(details),
  ].join("\n");
}

function line({ one, compared, reading, falseIssues }: Judged): string {
  const cells = [
    ...VERDICTS.map((verdict) => String(count(compared, verdict))),
    percent(givenShare(compared)),
    String(pressing(reading).length),
    String(falseIssues.length),
  ];
  return `${cells.map((cell) => cell.padStart(7)).join("")}  ${one.name}`;
}

const issueLine = ({ severity, code, sheet, cell, heading, value, done }: Issue): string =>
  `${severity} ${code} ${sheet}!${cell} [${heading}] "${value.slice(0, 60)}": ${done.slice(0, 160)}`;

const figureLine = ({ figure, truth, got, verdict, reason }: Compared): string =>
  `    ${verdict}: ${figure}: truth ${truth}, got ${got} ${reason.slice(0, 160)}`;

const MOST = 12;

function details({ one, compared, reading, falseIssues, unsaid }: Judged): string[] {
  const wrongs = [...wrong(compared)].sort((a, b) => Number(b.whole) - Number(a.whole));
  const held = compared.filter((figure) => figure.recoverable && figure.verdict === "withheld");
  return [
    `== ${one.name} (${one.size} ${one.seed})`,
    ...(reading.refused === null ? [] : [`  refused: ${reading.refused}`]),
    ...(reading.thrown === null ? [] : [`  THREW: ${reading.thrown}`]),
    ...(wrongs.length === 0
      ? []
      : [`  wrong ${wrongs.length}, of the whole ${wrongs.filter(({ whole }) => whole).length}:`]),
    ...wrongs.slice(0, MOST).map(figureLine),
    ...(held.length === 0 ? [] : [`  withheld though it could be had ${held.length}:`]),
    ...held.slice(0, 4).map(figureLine),
    ...(falseIssues.length === 0 ? [] : [`  false issues ${falseIssues.length}:`]),
    ...falseIssues.slice(0, 6).map((issue) => `    ${issueLine(issue)}`),
    ...unsaid.map(({ did }) => `  says nothing of: ${did}`),
    "  issues:",
    ...reading.issues.slice(0, 14).map((issue) => `    ${issueLine(issue)}`),
    "",
  ];
}
