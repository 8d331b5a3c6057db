import { lengthOf, monthEndsIn, type Period } from "./days";
import type { Group, OracleFigure } from "./figure";
import { poissonLimits, wilsonPercent } from "./intervals";
import { fteOf, heads, inPostAtClose, joinersIn, leaversIn } from "./people";
import { otherEndsIn, personYears, type Spell, yearsOfService } from "./people";
import { figure, type Periods } from "./periods";
import { unknownReasonFigures } from "./unknown-reasons";

function withReason(spells: Spell[], reason: string): Spell[] {
  return spells.filter((s) => s.reason === reason);
}

/** The Home Office rate leaves transfers out as well. */
function homeOffice(leavers: Spell[]): Spell[] {
  return leavers.filter((s) => s.reason !== "Transfer to another force");
}

function openingOf(spells: Spell[], p: Period): Spell[] {
  return inPostAtClose(spells, p.from - 1);
}

function averageOf(spells: Spell[], p: Period): number {
  return (heads(openingOf(spells, p)) + heads(inPostAtClose(spells, p.to))) / 2;
}

function annualised(spells: Spell[], p: Period, group: Group): OracleFigure[] {
  const years = personYears(spells, p);
  if (years === 0) return [];
  const count = leaversIn(spells, p).length;
  const limits = poissonLimits(count);
  const rate = figure("churn.annualised", p, group, (100 * count) / years);
  return [{ ...rate, low: (100 * limits.low) / years, high: (100 * limits.high) / years }];
}

function percentOfOpening(spells: Spell[], p: Period, group: Group): OracleFigure[] {
  const opening = heads(openingOf(spells, p));
  if (opening === 0) return [];
  const percent = (100 * leaversIn(spells, p).length) / opening;
  return [figure("churn.percent_of_opening", p, group, percent)];
}

/** What is worked out for the whole and for each team and worker type alike. */
function splittable(spells: Spell[], p: Period, group: Group): OracleFigure[] {
  const leavers = leaversIn(spells, p);
  return [
    figure("churn.opening", p, group, heads(openingOf(spells, p))),
    figure("churn.joiners", p, group, joinersIn(spells, p).length),
    figure("churn.leavers", p, group, leavers.length),
    figure("churn.leavers_fte", p, group, fteOf(leavers)),
    figure("churn.closing", p, group, heads(inPostAtClose(spells, p.to))),
    figure("churn.person_years", p, group, personYears(spells, p)),
    ...percentOfOpening(spells, p, group),
    ...annualised(spells, p, group),
  ];
}

function everyPeriod(spells: Spell[], p: Period): OracleFigure[] {
  const leavers = leaversIn(spells, p);
  return [
    ...splittable(spells, p, null),
    figure("churn.opening_fte", p, null, fteOf(openingOf(spells, p))),
    figure("churn.closing_fte", p, null, fteOf(inPostAtClose(spells, p.to))),
    figure("churn.other_ends", p, null, otherEndsIn(spells, p).length),
    figure("churn.home_office_leavers", p, null, homeOffice(leavers).length),
    figure("churn.home_office_leavers_fte", p, null, fteOf(homeOffice(leavers))),
    figure("churn.voluntary", p, null, withReason(leavers, "Voluntary resignation").length),
    figure("churn.redundancies", p, null, withReason(leavers, "Redundancy").length),
    figure("churn.average", p, null, averageOf(spells, p)),
    figure("churn.years_of_service_lost", p, null, yearsOfService(leavers)),
    figure("churn.exit_interviews", p, null, leavers.filter((s) => s.exitInterview).length),
  ];
}

function byReason(spells: Spell[], p: Period): OracleFigure[] {
  const figures: OracleFigure[] = [];
  for (const reason of new Set(spells.map((s) => s.reason))) {
    if (reason === null) continue;
    const group = { reason };
    const leavers = withReason(leaversIn(spells, p), reason);
    figures.push(
      figure("churn.leavers", p, group, leavers.length),
      figure("churn.leavers_fte", p, group, fteOf(leavers)),
      figure("churn.years_of_service_lost", p, group, yearsOfService(leavers)),
      figure("churn.exit_interviews", p, group, leavers.filter((s) => s.exitInterview).length)
    );
  }
  return figures;
}

function byTeamAndType(spells: Spell[], p: Period): OracleFigure[] {
  const figures: OracleFigure[] = [];
  for (const team of new Set(spells.map((s) => s.team))) {
    const inTeam = spells.filter((s) => s.team === team);
    figures.push(...splittable(inTeam, p, { team }));
  }
  for (const type of new Set(spells.map((s) => s.type))) {
    const ofType = spells.filter((s) => s.type === type);
    figures.push(...splittable(ofType, p, { type }));
  }
  return figures;
}

function annualisedAverage(spells: Spell[], p: Period): OracleFigure {
  const rate = (100 * leaversIn(spells, p).length) / averageOf(spells, p);
  return figure("churn.annualised_average", p, null, (rate * 365) / lengthOf(p));
}

function voluntaryAndStability(spells: Spell[], p: Period): OracleFigure[] {
  const leavers = leaversIn(spells, p);
  const voluntary = withReason(leavers, "Voluntary resignation").length;
  const opening = openingOf(spells, p);
  const closing = new Set(inPostAtClose(spells, p.to).map((s) => s.person));
  const stayed = opening.filter((s) => closing.has(s.person));
  const held = leavers.filter((s) => s.exitInterview).length;
  const share = figure("churn.exit_interview_share", p, null, (100 * held) / leavers.length);
  return [
    figure("churn.voluntary_rate", p, null, (100 * voluntary) / heads(opening)),
    figure("churn.stability", p, null, (100 * heads(stayed)) / heads(opening)),
    { ...share, ...wilsonPercent(held, leavers.length) },
  ];
}

function mean(values: number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function financialYearOnly(spells: Spell[], p: Period): OracleFigure[] {
  const leavers = leaversIn(spells, p);
  const opening = openingOf(spells, p);
  const ends = monthEndsIn(p).map((t) => heads(inPostAtClose(spells, t)));
  const counted = homeOffice(leavers);
  const yearBefore = p.to - 365;
  const settled = inPostAtClose(spells, p.to).filter((s) => s.start <= yearBefore);
  const before = inPostAtClose(spells, yearBefore);
  const rate = (id: string, part: number, whole: number): OracleFigure =>
    figure(`churn.${id}`, p, null, (100 * part) / whole);
  return [
    rate("leaver_rate_home_office_fte", fteOf(counted), fteOf(opening)),
    rate("leaver_rate_home_office_headcount", counted.length, heads(opening)),
    rate("turnover_average", leavers.length, averageOf(spells, p)),
    rate("turnover_13", leavers.length, mean([heads(opening), ...ends])),
    rate("turnover_12", leavers.length, mean(ends)),
    rate("stability_one_year", heads(settled), heads(before)),
  ];
}

export function churnFigures(spells: Spell[], periods: Periods): OracleFigure[] {
  const { sinceOffice, yearToDate, lastYear, firstYear, previousFirstYear } = periods;
  const every = [sinceOffice, yearToDate, lastYear, firstYear, previousFirstYear];
  return [
    ...every.flatMap((p) => everyPeriod(spells, p)),
    ...every.flatMap((p) => byReason(spells, p)),
    ...[sinceOffice, lastYear].flatMap((p) => byTeamAndType(spells, p)),
    ...[sinceOffice, yearToDate, lastYear].map((p) => annualisedAverage(spells, p)),
    ...[sinceOffice, lastYear].flatMap((p) => voluntaryAndStability(spells, p)),
    ...financialYearOnly(spells, lastYear),
    ...unknownReasonFigures(spells, periods),
  ];
}
