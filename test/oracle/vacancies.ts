import type { Row } from "./cells";
import { annualCost, ratesOn } from "./cost";
import { type Day, financialYearOf, lengthOf, type Period } from "./days";
import type { Group, OracleFigure } from "./figure";
import { figure, type Periods } from "./periods";
import type { PostRow, Sheets, VacancyRow } from "./read-sheets";

function sum(values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The rows of each post together: a job share has several. */
function rowsByPost(rows: PostRow[]): PostRow[][] {
  const numbers = [...new Set(rows.map((row) => row.post))];
  const byPost = new Map<string, PostRow[]>(numbers.map((number) => [number, []]));
  for (const row of rows) byPost.get(row.post)!.push(row);
  return [...byPost.values()];
}

function establishment(rows: PostRow[], p: Period, group: Group): OracleFigure[] {
  const posts = rowsByPost(rows).map((post) => ({
    fte: sum(post.map((row) => row.fte)),
    inPost: sum(post.map((row) => row.holder?.fte ?? 0)),
    held: post.some((row) => row.holder !== null),
  }));
  const people = new Set(rows.flatMap((row) => (row.holder === null ? [] : [row.holder.person])));
  const unheld = posts.filter((post) => !post.held);
  const held = posts.filter((post) => post.held);
  const withoutHolder = sum(unheld.map((post) => post.fte));
  const residue = sum(held.map((post) => Math.max(0, post.fte - post.inPost)));
  const over = sum(held.map((post) => Math.max(0, post.inPost - post.fte)));
  const fte = sum(posts.map((post) => post.fte));
  return [
    figure("vacancy.posts", p, group, posts.length),
    figure("vacancy.establishment_fte", p, group, fte),
    figure("vacancy.in_post_fte", p, group, sum(posts.map((post) => post.inPost))),
    figure("vacancy.in_post_headcount", p, group, people.size),
    figure("vacancy.posts_vacant", p, group, unheld.length),
    figure("vacancy.without_holder_fte", p, group, withoutHolder),
    figure("vacancy.part_time_residue_fte", p, group, residue),
    figure("vacancy.over_establishment_fte", p, group, over),
    figure("vacancy.rate", p, group, (100 * (withoutHolder + residue)) / fte),
  ];
}

/** The days of the period on which the post is vacant, one by one. */
function vacantDays(vacancy: VacancyRow, p: Period, asAt: Day): Day[] {
  const believed = vacancy.start !== null && vacancy.start >= asAt;
  const start = believed ? vacancy.start : null;
  const days: Day[] = [];
  for (let d = p.from; d <= p.to; d += 1) {
    if (d >= vacancy.from && (start === null || d < start)) days.push(d);
  }
  return days;
}

interface Money {
  days: number;
  saving: number;
  cover: number;
}

function moneyOf(vacancy: VacancyRow, sheets: Sheets, p: Period, asAt: Day): Money {
  const post = sheets.posts.find((row) => row.post === vacancy.post);
  if (post === undefined) throw new Error(`Vacancy of unknown post ${vacancy.post}`);
  const daysInYear = lengthOf(financialYearOf(asAt));
  const days = vacantDays(vacancy, p, asAt);
  const costs = days.map((d) => annualCost(post, vacancy.fte, ratesOn(d, sheets.assumptions)));
  return {
    days: days.length,
    saving: sum(costs.map((cost) => cost / daysInYear)),
    cover: sum(days.map(() => (vacancy.monthlyCover * 12) / daysInYear)),
  };
}

/** Every row on every day of the year: each row is a head with a threshold of its own. */
function payBill(rows: PostRow[], year: Period, assumptions: Row): number {
  let pounds = 0;
  for (let d = year.from; d <= year.to; d += 1) {
    const rates = ratesOn(d, assumptions);
    pounds += sum(rows.map((row) => annualCost(row, row.fte, rates))) / lengthOf(year);
  }
  return pounds;
}

function moneyOfAll(vacancies: VacancyRow[], sheets: Sheets, p: Period, asAt: Day): Money {
  const parts = vacancies.map((vacancy) => moneyOf(vacancy, sheets, p, asAt));
  return {
    days: sum(parts.map((part) => part.days)),
    saving: sum(parts.map((part) => part.saving)),
    cover: sum(parts.map((part) => part.cover)),
  };
}

export function vacancyFigures(sheets: Sheets, periods: Periods): OracleFigure[] {
  const { posts, vacancies, assumptions } = sheets;
  const { asAt, year, yearToDate } = periods;
  const now = asAt.to;
  const rate = assumptions.number("Vacancy factor");
  const figures = establishment(posts, asAt, null);
  const teams = [...new Set(posts.map((row) => row.team))];
  const types = [...new Set(posts.map((row) => row.type))];
  const teamOf = new Map(posts.map((row) => [row.post, row.team]));
  for (const team of teams) {
    const inTeam = posts.filter((row) => row.team === team);
    figures.push(...establishment(inTeam, asAt, { team }));
  }
  for (const type of types) {
    const ofType = posts.filter((row) => row.type === type);
    figures.push(...establishment(ofType, asAt, { type }));
  }

  const wholeBill = payBill(posts, year, assumptions);
  figures.push(figure("vacancy.pay_bill", year, null, wholeBill));
  for (const p of [year, yearToDate]) {
    const money = moneyOfAll(vacancies, sheets, p, now);
    const factor = (rate * wholeBill * lengthOf(p)) / lengthOf(year);
    const net = money.saving - money.cover;
    figures.push(
      figure("vacancy.days", p, null, money.days),
      figure("vacancy.saving", p, null, money.saving),
      figure("vacancy.cover", p, null, money.cover),
      figure("vacancy.net", p, null, net),
      figure("vacancy.factor", p, null, factor),
      figure("vacancy.surplus", p, null, net - factor)
    );
    for (const post of new Set(vacancies.map((vacancy) => vacancy.post))) {
      const ofPost = vacancies.filter((vacancy) => vacancy.post === post);
      const one = moneyOfAll(ofPost, sheets, p, now);
      figures.push(
        figure("vacancy.days", p, { post }, one.days),
        figure("vacancy.saving", p, { post }, one.saving),
        figure("vacancy.cover", p, { post }, one.cover),
        figure("vacancy.net", p, { post }, one.saving - one.cover)
      );
    }
  }

  for (const team of teams) {
    const inTeam = posts.filter((row) => row.team === team);
    const vacant = vacancies.filter((vacancy) => teamOf.get(vacancy.post) === team);
    const money = moneyOfAll(vacant, sheets, year, now);
    const bill = payBill(inTeam, year, assumptions);
    const net = money.saving - money.cover;
    figures.push(
      figure("vacancy.saving", year, { team }, money.saving),
      figure("vacancy.cover", year, { team }, money.cover),
      figure("vacancy.net", year, { team }, net),
      figure("vacancy.pay_bill", year, { team }, bill),
      figure("vacancy.factor", year, { team }, rate * bill),
      figure("vacancy.surplus", year, { team }, net - rate * bill)
    );
  }
  return figures;
}
