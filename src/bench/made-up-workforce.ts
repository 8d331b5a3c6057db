import { chance, type Chance } from "../samples/chance";
import { dayOf, FAR_DAY } from "../units/day";
import { assumptionSpec } from "../workforce/assumption-list";
import type { AssumptionId, Assumptions } from "../workforce/assumptions";
import { DEFAULT_RATES } from "../workforce/default-rates";
import { REASONS } from "../workforce/reasons";
import { tableSpec, type TableName } from "../workforce/schema";
import type { Column, NumberColumn, Table, TextColumn } from "../workforce/table";
import { WORKER_TYPES } from "../workforce/worker-types";
import type { Workforce } from "../workforce/workforce";

const AS_AT = dayOf(2025, 3, 31);
const HISTORY_FROM = dayOf(2015, 4, 1);
const TEAMS = Array.from({ length: 60 }, (_, i) => `Team ${i + 1}`);
const TYPES = WORKER_TYPES.slice(0, 5);
const REASON_LABELS = REASONS.filter(({ leaver }) => leaver)
  .slice(0, 8)
  .map(({ label }) => label);
const PART_TIME = [0.4, 0.5, 0.6, 0.8];

/**
 * A made-up force, built straight into tables: so many posts, 6% of them vacant, as many leavers
 * over ten years, 60 teams, 5 worker types, 8 reasons. The same number of posts, the same tables.
 */
export function madeUpWorkforce(posts: number): Workforce {
  const luck = chance(posts);
  const vacant = Uint8Array.from({ length: posts }, () => (luck.share() < 0.06 ? 1 : 0));
  const made = [
    people(posts, vacant, luck),
    postsTable(vacant, luck),
    vacancies(vacant, luck),
    courses(Math.ceil(posts / 4), luck),
    cohorts(),
  ];
  return {
    asAt: AS_AT,
    year: 2025,
    assumptions: assumptions(),
    rates: DEFAULT_RATES,
    tables: new Map(made.map((table) => [table.name, table])),
    historyFrom: HISTORY_FROM,
    sources: new Map(),
    blocks: [],
    readAs: [],
    issues: [],
  };
}

function assumptions(): Assumptions {
  const values: readonly (readonly [AssumptionId, number | string])[] = [
    ["as_at", AS_AT],
    ["took_office", dayOf(2024, 5, 9)],
    ["previous_took_office", dayOf(2021, 5, 13)],
    ["staff_pension_rate", 0.184],
    ["levy_rate", 0.005],
    ["vacancy_factor", 0.02],
    ["vacancy_phasing", "day"],
    ["training_budget", 400_000],
    ["training_reserve", 50_000],
    ["uplift_target", 4_000],
  ];
  return new Map(
    values.map(([id, value]) => {
      const spec = assumptionSpec(id);
      return [id, { spec, value, source: "made up", cell: "", status: "given" }];
    })
  );
}

/** Those in post first, then the leavers. */
function people(posts: number, vacant: Uint8Array, luck: Chance): Table {
  const inPost = vacant.reduce((count, flag) => count + 1 - flag, 0);
  const length = inPost + posts;
  const here = (row: number): boolean => row < inPost;
  const leave = days(length, (row) => (here(row) ? FAR_DAY : luck.whole(HISTORY_FROM, AS_AT)));
  return table("people", length, {
    team: text(length, TEAMS, luck),
    type: text(length, TYPES, luck),
    start: days(length, (row) => Math.min(leave.data[row] ?? 0, AS_AT) - luck.whole(0, 9_000)),
    leave_date: leave,
    fte: numbers(length, () => fte(luck)),
    reason: {
      kind: "text",
      labels: ["", ...REASON_LABELS],
      codes: Int32Array.from({ length }, (_, row) => (here(row) ? 0 : luck.whole(1, 8))),
    },
    exit_interview: numbers(length, (row) => (here(row) ? 0 : luck.whole(0, 1))),
  });
}

function postsTable(vacant: Uint8Array, luck: Chance): Table {
  const { length } = vacant;
  const held = (row: number): number => 1 - (vacant[row] ?? 0);
  return table("posts", length, {
    team: text(length, TEAMS, luck),
    type: text(length, TYPES, luck),
    fte: numbers(length, () => 1),
    salary: numbers(length, () => luck.whole(50, 140) * 500),
    holders: numbers(length, held),
    shares: numbers(length, () => 1),
    in_post_fte: numbers(length, (row) => held(row) * fte(luck)),
    statutory: numbers(length, (row) => (row % 1000 === 0 ? 1 : 0)),
    interim: numbers(length, () => 0),
  });
}

function vacancies(vacant: Uint8Array, luck: Chance): Table {
  const length = vacant.reduce((count, flag) => count + flag, 0);
  return table("vacancies", length, {
    team: text(length, TEAMS, luck),
    type: text(length, TYPES, luck),
    fte: numbers(length, () => 1),
    salary: numbers(length, () => luck.whole(50, 140) * 500),
    vacant_from: days(length, () => AS_AT - luck.whole(0, 300)),
    expected_start: days(length, () => (luck.share() < 0.3 ? FAR_DAY : AS_AT + luck.whole(1, 300))),
    cover_cost: numbers(length, () => 0),
    cover_per: text(length, ["year"], luck),
  });
}

const courses = (length: number, luck: Chance): Table =>
  table("courses", length, {
    team: text(length, TEAMS, luck),
    date: days(length, () => AS_AT + luck.whole(1, 365)),
    cost: numbers(length, () => luck.whole(5, 300) * 5),
    status: text(length, ["Paid", "Committed", "Planned", "Cancelled"], luck),
  });

function cohorts(): Table {
  const length = 12;
  return table("cohorts", length, {
    intake_date: days(length, (row) => AS_AT + 30 * row),
    places: numbers(length, () => 40),
    confirmed: numbers(length, (row) => 40 - 3 * row),
  });
}

/** A table of the columns given; the others, which the job does not read, are blank throughout. */
function table(name: TableName, length: number, given: Readonly<Record<string, Column>>): Table {
  const blank = (kind: string): Column =>
    kind === "text"
      ? { kind: "text", labels: [""], codes: new Int32Array(length) }
      : numbers(length, () => Number.NaN);
  const columns = tableSpec(name).columns.map(
    (spec) => [spec.name, given[spec.name] ?? blank(spec.kind)] as const
  );
  return { name, length, columns: new Map(columns), provenance: new Map() };
}

const numbers = (length: number, of: (row: number) => number): NumberColumn => ({
  kind: "number",
  data: Float64Array.from({ length }, (_, row) => of(row)),
});

const days = numbers;

const text = (length: number, labels: readonly string[], luck: Chance): TextColumn => ({
  kind: "text",
  labels,
  codes: Int32Array.from({ length }, () => luck.whole(0, labels.length - 1)),
});

const fte = (luck: Chance): number => (luck.share() < 0.8 ? 1 : luck.pick(PART_TIME));
