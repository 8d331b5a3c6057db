import { calendarDate, dayOf } from "../../../src/units/day";
import { chance, type Chance } from "../chance";
import type { Assumption, Course, Post, Truth, Vacancy } from "./facts";
import { namer } from "./names";
import { leaversOf } from "./people";
import { FORCE, OFFICE } from "./plan";
import { postsOf } from "./posts";
import { assessmentsOf, cohortsOf, stagesOf } from "./recruiting";

/** A made-up office of about 20 to 40 posts, or a slice of a force of about 350 to 500. */
export function truth(size: "office" | "force", seed: number): Truth {
  const by = chance(seed * 7 + (size === "office" ? 1 : 2));
  const asAt = by.pick([dayOf(2025, 9, 30), dayOf(2024, 11, 30), dayOf(2023, 12, 31)]);
  const { year: calendarYear, month } = calendarDate(asAt);
  const year = month < 4 ? calendarYear - 1 : calendarYear;
  const recordsFrom = dayOf(year - 5, 4, 1);
  const kinds = size === "office" ? OFFICE : FORCE;
  const lettered = seed % 2 === 0;
  const number = (serial: number): string =>
    lettered ? `E${String(serial).padStart(5, "0")}` : String(serial).padStart(6, "0");
  const postNumber = (serial: number): string =>
    lettered ? `P${String(serial).padStart(4, "0")}` : String(serial).padStart(5, "0");
  const name = namer(by);
  const posts = postsOf(by, { kinds, asAt, postNumber, number, name, vacantShare: 0.09 });
  const leavers = leaversOf(
    by,
    { asAt, recordsFrom, kinds, number, name },
    posts,
    size === "office" ? by.whole(18, 26) : by.whole(130, 180)
  );
  const force = size === "force";
  return {
    size,
    seed,
    asAt,
    year,
    posts,
    leavers,
    vacancies: vacanciesOf(by, posts, asAt),
    courses: coursesOf(by, posts, year, force ? 40 : 12),
    cohorts: force ? cohortsOf(by, asAt) : [],
    stages: force ? stagesOf(by) : [],
    assessments: force ? assessmentsOf(by, asAt) : [],
    assumptions: assumptionsOf(asAt, year, recordsFrom, force),
  };
}

const STAGES = ["Advertised", "Shortlisting", "Interview", "Offer made", "Vetting"];

function vacanciesOf(by: Chance, posts: readonly Post[], asAt: number): Vacancy[] {
  return posts
    .filter(({ holder }) => holder === null)
    .map((post, i) => {
      const covered = by.share() < 0.3;
      return {
        ref: `V${String(i + 1).padStart(3, "0")}`,
        post,
        from: asAt - by.whole(10, 260),
        stage: by.pick(STAGES),
        expected: i === 1 || by.share() < 0.2 ? null : asAt + by.whole(10, 150),
        cover: covered ? "Agency" : "None",
        coverPerMonth: covered ? by.whole(18, 40) * 100 : 0,
      };
    });
}

const COURSES = [
  "Report writing",
  "First line leadership",
  "Data analysis",
  "Complaints handling",
  "Mediation",
  "Procurement rules",
  "Trauma awareness",
  "Survey design",
];

function coursesOf(by: Chance, posts: readonly Post[], year: number, count: number): Course[] {
  const first = dayOf(year, 4, 8);
  return Array.from({ length: count }, (_, i) => ({
    day: first + Math.floor((i * 345) / count) + by.whole(0, 8),
    name: by.pick(COURSES),
    team: by.pick(posts).team,
    delegates: by.whole(1, 12),
    cost: by.whole(9, 62) * 50 + 5,
    status:
      i < count * 0.45
        ? "Paid"
        : i === count - 1
          ? "Cancelled"
          : by.pick(["Committed", "Planned"] as const),
  }));
}

function assumptionsOf(
  asAt: number,
  year: number,
  recordsFrom: number,
  force: boolean
): Assumption[] {
  const on = (name: string, value: number): Assumption => ({
    name,
    value,
    isDay: true,
    unit: "date",
  });
  const is = (name: string, value: number | string, unit: string): Assumption => ({
    name,
    value,
    isDay: false,
    unit,
  });
  const rows = [
    on("As-at date", asAt),
    is("Financial year", `${year}/${String((year + 1) % 100).padStart(2, "0")}`, "text"),
    on("Commissioner took office", dayOf(year - 1, 5, 9)),
    on("Previous commissioner took office", dayOf(year - 4, 5, 13)),
    on("Leaver records complete from", recordsFrom),
    is("Employer pension rate (staff)", 0.178, "rate"),
    is("Vacancy factor", force ? 0.035 : 0.02, "rate"),
    is("Training budget", force ? 62000 : 15500, "GBP"),
    is("Earmarked reserve for training", force ? 40000 : 12000, "GBP"),
  ];
  if (!force) return rows;
  return [
    ...rows,
    is("Uplift target (headcount)", 330, "people"),
    is("Assessment place price", 145, "GBP"),
  ];
}
