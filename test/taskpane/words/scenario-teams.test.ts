import type { TeamRow, TypeTable } from "../../../src/scenarios/teams/team-table";
import {
  largestType,
  teamHead,
  teamNotes,
  teamRows,
  typeName,
} from "../../../src/taskpane/words/scenario-teams";

const row = (words: string, rest: Partial<TeamRow> = {}): TeamRow => ({
  words,
  kind: "team",
  now: 30,
  nowFte: 28.4,
  posts: 32,
  gone: 4.25,
  goneLow: 2,
  goneHigh: 7,
  joined: 1.04,
  end: 26.79,
  endFte: 25.5,
  vacantFte: 3.6,
  ...rest,
});

const unposted = row("Joiners not yet posted", {
  kind: "unposted",
  now: 0,
  posts: 0,
  gone: 0,
  goneLow: 0,
  goneHigh: 0,
  joined: 11.6,
  end: 11.6,
  endFte: 11.6,
  vacantFte: -11.6,
});

const table = (type: string, now: number, posts: number | null = 32): TypeTable => ({
  type,
  all: row("All", { kind: "all", now, goneLow: null, goneHigh: null, posts }),
  rows: [row("Custody", { posts }), unposted],
});

test("the sum stands first, without a band of its own, and who is not posted yet without one either", () => {
  expect(
    teamRows(table("Police officer", 1240), null).map(({ name, cells }) => [name, cells])
  ).toEqual([
    ["All", ["1,240", "4.3", "", "1.0", "26.8", "25.5", "3.6"]],
    ["Custody", ["30", "4.3", "2 to 7", "1.0", "26.8", "25.5", "3.6"]],
    ["Joiners not yet posted", ["0", "0.0", "", "11.6", "11.6", "11.6", "−11.6"]],
  ]);
});

test("without a sheet of posts nothing is said of vacant ones", () => {
  const without = table("Police officer", 40, null);
  expect(teamHead(without, 2027 * 12 + 2, null)).toEqual([
    "Team",
    "Now",
    "Go",
    "8 in 10",
    "Join",
    "Mar 2027",
    "FTE",
  ]);
  expect(teamRows(without, null).every(({ cells }) => cells.length === 6)).toBe(true);
  expect(teamNotes(without).join(" ")).not.toMatch(/vacant/i);
  expect(teamNotes(table("Police officer", 40)).join(" ")).toMatch(/below nought/);
});

test("the worker type with most people is shown first, by its everyday name", () => {
  expect(largestType([table("PCSO", 180), table("Police officer", 2405)])).toBe("Police officer");
  expect(largestType([])).toBe("");
  expect(typeName("Police officer")).toBe("Officers");
});

test("with levers moved each line says how many more or fewer that is than as now", () => {
  const teams = table("Police officer", 1240);
  const asNow = new Map([
    ["Police officer all All", 26.79],
    ["Police officer team Custody", 28.1],
  ]);
  const at = teamHead(teams, 2027 * 12 + 2, asNow).indexOf("Against as now") - 1;
  expect(teamRows(teams, asNow).map(({ cells }) => cells[at])).toEqual(["0.0", "−1.3", "+11.6"]);
});
