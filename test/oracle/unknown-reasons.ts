import type { Period } from "./days";
import type { OracleFigure } from "./figure";
import { fteOf, heads, inPostAtClose, leaversIn, type Spell } from "./people";
import { figure, type Periods } from "./periods";

interface Sorted {
  readonly all: Spell[];
  readonly unknown: Spell[];
  /** Those who surely resigned, were made redundant, or left for something else than another force. */
  readonly resigned: Spell[];
  readonly redundant: Spell[];
  readonly surelyOut: Spell[];
}

function sorted(spells: Spell[], p: Period): Sorted {
  const all = leaversIn(spells, p);
  const of = (reason: string): Spell[] => all.filter((s) => s.reason === reason);
  const notOut = ["Transfer to another force", "Unknown"];
  return {
    all,
    unknown: of("Unknown"),
    resigned: of("Voluntary resignation"),
    redundant: of("Redundancy"),
    surelyOut: all.filter((s) => s.reason === null || !notOut.includes(s.reason)),
  };
}

function counts(spells: Spell[], p: Period): OracleFigure[] {
  const { unknown, resigned, redundant, surelyOut } = sorted(spells, p);
  return [
    figure("churn.unknown_reasons", p, null, unknown.length),
    figure("churn.voluntary_most", p, null, resigned.length + unknown.length),
    figure("churn.redundancies_most", p, null, redundant.length + unknown.length),
    figure("churn.home_office_leavers_least", p, null, surelyOut.length),
    figure("churn.home_office_leavers_fte_least", p, null, fteOf(surelyOut)),
  ];
}

function shares(spells: Spell[], p: Period): OracleFigure[] {
  const { all, unknown, resigned } = sorted(spells, p);
  const opening = heads(inPostAtClose(spells, p.from - 1));
  const most = resigned.length + unknown.length;
  return [
    figure("churn.unknown_reason_share", p, null, (100 * unknown.length) / all.length),
    figure("churn.voluntary_rate_most", p, null, (100 * most) / opening),
  ];
}

function ofTheYear(spells: Spell[], p: Period): OracleFigure[] {
  const { surelyOut } = sorted(spells, p);
  const opening = inPostAtClose(spells, p.from - 1);
  const id = "churn.leaver_rate_home_office";
  return [
    figure(`${id}_fte_least`, p, null, (100 * fteOf(surelyOut)) / fteOf(opening)),
    figure(`${id}_headcount_least`, p, null, (100 * surelyOut.length) / heads(opening)),
  ];
}

/** What counts by reason could come to, were the reasons known that are not. */
export function unknownReasonFigures(spells: Spell[], periods: Periods): OracleFigure[] {
  const { sinceOffice, yearToDate, lastYear, firstYear, previousFirstYear } = periods;
  const every = [sinceOffice, yearToDate, lastYear, firstYear, previousFirstYear];
  return [
    ...every.flatMap((p) => counts(spells, p)),
    ...[sinceOffice, lastYear].flatMap((p) => shares(spells, p)),
    ...ofTheYear(spells, lastYear),
  ];
}
