import { apportion } from "../apportion";
import type { Chance } from "../chance";
import { FLOWS } from "./flow";
import type { ForcePost, WorkerType } from "./post";
import { FORCE_UNITS, type ForceUnit } from "./units";

type Draft = Omit<ForcePost, "number">;

/** Supervisors for every hundred officers of a team; the rest are constables. */
const RANKS = [
  ["Superintendent", 0.9],
  ["Chief Inspector", 1.6],
  ["Inspector", 4.6],
  ["Sergeant", 16.5],
  ["Constable", 76.4],
] as const;

const CHIEFS: readonly string[] = [
  "Chief Constable",
  "Deputy Chief Constable",
  ...Array.from({ length: 3 }, () => "Assistant Chief Constable"),
  ...Array.from({ length: 6 }, () => "Chief Superintendent"),
];

const titleOf = (rank: string, duty: string): string =>
  duty === "Detective" ? `Detective ${rank}` : `${rank}, ${duty}`;

const postsOf = (type: WorkerType): number => FLOWS.find((flow) => flow.type === type)?.posts ?? 0;

function draft(unit: ForceUnit, type: WorkerType, title: string, grade: string, fte = 1): Draft {
  const statutory = grade === "Chief Constable" || grade === "S151 Officer";
  return { command: unit.command, unit: unit.name, title, type, grade, fte, statutory };
}

function officerPosts(unit: ForceUnit, count: number): Draft[] {
  if (unit.duty === "") {
    return CHIEFS.slice(0, count).map((rank) => draft(unit, "Police Officer", rank, rank));
  }
  const shares = apportion(
    count,
    RANKS.map(([, share]) => share)
  );
  return RANKS.flatMap(([rank], i) =>
    Array.from({ length: shares[i] ?? 0 }, () =>
      draft(unit, "Police Officer", titleOf(rank, unit.duty), rank)
    )
  );
}

function staffPosts(unit: ForceUnit, count: number, chance: Chance): Draft[] {
  const finance = unit.name === "Finance";
  const head = finance
    ? draft(unit, "Police Staff", "Chief Finance Officer", "S151 Officer")
    : draft(unit, "Police Staff", `Head of ${unit.name}`, "K");
  const heads = unit.officers > unit.staff || count === 0 || unit.duty === "" ? [] : [head];
  const shares = apportion(
    count - (finance ? 1 : heads.length),
    unit.roles.map(([, , weight]) => weight)
  );
  const rest = unit.roles.flatMap(([title, grade], i) =>
    Array.from({ length: shares[i] ?? 0 }, () => {
      const fte = [1, 0.8, 0.6, 0.5][chance.weighted([78, 8, 8, 6])] ?? 1;
      return draft(unit, "Police Staff", title, grade, fte);
    })
  );
  return [...(finance ? [head] : heads), ...rest];
}

/** The most senior are as many whatever the total; the others share what is left by their weights. */
function officerCounts(): number[] {
  const total = postsOf("Police Officer") - CHIEFS.length;
  const counts = apportion(
    total,
    FORCE_UNITS.map((unit) => (unit.duty === "" ? 0 : unit.officers))
  );
  return counts.map((count, i) =>
    FORCE_UNITS[i]?.name === "Chief Officer Team" ? CHIEFS.length : count
  );
}

/** Every post of the force, team by team, officers first. */
export function buildPosts(chance: Chance): ForcePost[] {
  const officers = officerCounts();
  const staff = apportion(
    postsOf("Police Staff"),
    FORCE_UNITS.map((unit) => unit.staff)
  );
  const pcsos = apportion(
    postsOf("PCSO"),
    FORCE_UNITS.map((unit) => unit.pcsos)
  );
  const drafts = FORCE_UNITS.flatMap((unit, i) => [
    ...officerPosts(unit, officers[i] ?? 0),
    ...staffPosts(unit, staff[i] ?? 0, chance),
    ...Array.from({ length: pcsos[i] ?? 0 }, () =>
      draft(unit, "PCSO", "Police Community Support Officer", "PCSO")
    ),
  ]);
  return drafts.map((post, i) => ({ ...post, number: `NP${String(10001 + i)}` }));
}
