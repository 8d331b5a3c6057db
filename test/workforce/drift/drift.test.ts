import type { CellValue } from "../../../src/workbook/grid";
import { driftSince } from "../../../src/workforce/drift/drift";
import { profileOf } from "../../../src/workforce/drift/profile-of";
import type { Workforce } from "../../../src/workforce/workforce";
import { gridFrom } from "../../sheets/grid-from";
import { assumptions, workforceOf } from "../reading";

const HEADINGS: CellValue[] = [
  "Employee Number",
  "Start Date",
  "Leaving Date",
  "Reason for Leaving",
  "FTE",
  "Worker Type",
  "Notes",
];
const person = (n: number, more: Record<number, CellValue> = {}): CellValue[] =>
  [
    `E${n}`,
    `2015-04-0${n}`,
    `2022-03-0${n}`,
    n % 2 === 0 ? "Resigned" : "Retirement",
    1,
    "Police staff",
    "ok",
  ].map((value, i) => more[i] ?? value);
const PEOPLE = [1, 2, 3, 4, 5, 6].map((n) => person(n));

const read = (
  rows: CellValue[][] = PEOPLE,
  headings = HEADINGS,
  sheet = "Leavers",
  ...more: ReturnType<typeof gridFrom>[]
): Workforce => workforceOf([assumptions(), gridFrom(sheet, [headings, ...rows]), ...more]);

const MONTH = read();
const driftOf = (now: Workforce, before = MONTH) => driftSince(profileOf(before), now);
const codes = (now: Workforce, before = MONTH): string[] =>
  driftOf(now, before).map(
    ({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`
  );
const renamed = (column: number, heading: string): CellValue[] =>
  HEADINGS.map((name, i) => (i === column ? heading : name));
const without = (rows: CellValue[][], column: number): CellValue[][] =>
  rows.map((row) => row.filter((_, i) => i !== column));

test("the same extract again is no drift; nor is one more leaver", () => {
  expect(driftOf(read())).toEqual([]);
  expect(driftOf(read([...PEOPLE, person(7)]))).toEqual([]);
});

test("columns in another order are no drift", () => {
  const turned = (row: CellValue[]): CellValue[] => [...row].reverse();
  expect(driftOf(read(PEOPLE.map(turned), turned(HEADINGS)))).toEqual([]);
});

test("a column that was read is gone", () => {
  const now = read(
    without(PEOPLE, 4),
    HEADINGS.filter((_, i) => i !== 4)
  );
  expect(codes(now)).toEqual(["decide drift-heading-missing Leavers!"]);
  expect(driftOf(now)[0]).toMatchObject({
    heading: "FTE",
    expected: "the heading “FTE”, read last time as the FTE",
    done: "It is not there, and nothing else is read as that.",
  });
});

test("a column has another name and the same meaning", () => {
  expect(codes(read(PEOPLE, renamed(4, "WTE")))).toEqual([]);
  const now = driftOf(read(PEOPLE, renamed(2, "Date of Leaving")));
  expect(now).toMatchObject([
    { code: "drift-heading-renamed", severity: "note", cell: "C1", heading: "Date of Leaving" },
  ]);
});

test("a new column that means something Muster reads", () => {
  const now = read(
    PEOPLE.map((row) => [...row, "Yes"]),
    [...HEADINGS, "Exit Interview Held"]
  );
  expect(codes(now)).toEqual(["decide drift-heading-new Leavers!H1"]);
});

test("columns nobody reads come and go in one note each", () => {
  const now = read(
    PEOPLE.map((row) => [...row.slice(0, 6), "x", "y"]),
    [...HEADINGS.slice(0, 6), "Shoe size", "Parking"]
  );
  expect(driftOf(now)).toMatchObject([
    { code: "drift-heading-missing", severity: "note", value: "Notes" },
    { code: "drift-heading-new", severity: "note", value: "Shoe size, Parking", touches: [] },
  ]);
});

test.each([
  [2, false],
  [3, true],
  [5, true],
])("of six rows %i are left out", (lost, named) => {
  const expected = named ? ["decide drift-fewer-rows Leavers!"] : [];
  expect(codes(read(PEOPLE.slice(0, 6 - lost)))).toEqual(expected);
});

test("of two rows one is left out: too few to say anything", () => {
  expect(codes(read(PEOPLE.slice(0, 1)), read(PEOPLE.slice(0, 2)))).toEqual([]);
});

test("a reason that was not there, and one that no rule knows", () => {
  const now = driftOf(
    read([...PEOPLE.slice(0, 4), person(5, { 3: "Redundancy" }), person(6, { 3: "Zorb" })])
  );
  expect(now).toMatchObject([
    {
      code: "drift-new-reason",
      severity: "note",
      cell: "D6",
      heading: "Reason for Leaving",
      value: "Redundancy, 1 row",
      done: "New since last time; read as Redundancy.",
    },
    { code: "drift-new-reason", severity: "decide", cell: "D7", value: "Zorb, 1 row" },
  ]);
});

test("a reason in other capitals is not new", () => {
  expect(driftOf(read([...PEOPLE, person(7, { 3: "RESIGNED" })]))).toEqual([]);
});

test("all reasons are coded anew: one issue, not a page of them", () => {
  const coded = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => person(n, { 3: `R0${n}` }));
  const now = driftOf(read(coded)).filter(({ code }) => code === "drift-new-reason");
  expect(now).toMatchObject([{ severity: "decide", value: "R01, R02, R03 and 6 more, 9 rows" }]);
});

test("a worker type that was not there", () => {
  expect(codes(read([...PEOPLE.slice(0, 5), person(6, { 5: "PCSO" })]))).toContain(
    "note drift-new-worker-type Leavers!F7"
  );
});

test.each<[situation: string, style: (n: number) => CellValue, words: RegExp]>([
  ["UK text", (n) => `2${n}/03/2022`, /^text, day first in 6 of 6/],
  ["US text", (n) => `3/2${n}/2022`, /^text, month first in 6 of 6/],
  ["ISO text", (n) => `'2022-03-0${n}`, /^text, year first in 6 of 6/],
  ["months by name", (n) => `0${n} March 2022`, /^text with the month named in 6/],
])("dates have become %s", (_, style, words) => {
  const now = driftOf(read([1, 2, 3, 4, 5, 6].map((n) => person(n, { 2: style(n) }))));
  const [issue] = now.filter(({ code }) => code === "drift-date-style");
  expect(issue).toMatchObject({
    cell: "C1",
    heading: "Leaving Date",
    expected: "dates, as last time",
  });
  expect(issue?.value).toMatch(words);
});

test("people whose start dates are other ones now, and how many have day and month exchanged", () => {
  const now = driftOf(
    read([
      ...PEOPLE.slice(0, 3),
      person(4, { 1: "2015-04-05" }),
      person(5, { 1: "2015-05-04" }),
      person(6),
    ])
  );
  expect(now).toMatchObject([
    {
      code: "drift-start-changed",
      severity: "decide",
      sheet: "Leavers",
      cell: "B5:B6",
      heading: "Start Date",
      value: "B5: 5 April 2015, was 4 April 2015; B6: 4 May 2015, was 5 April 2015",
    },
  ]);
  expect(now[0]?.done).toMatch(/^2 people have another start date .* in 1 of them day and month/);
});

test("a rehire adds a start and changes none", () => {
  const again = person(1, { 1: "2022-04-01", 2: "2022-05-01" });
  expect(driftOf(read([...PEOPLE, again]))).toEqual([]);
});

describe("sheets", () => {
  const training = gridFrom("Training", [
    ["Course", "Course Date", "Cost", "Status"],
    ["First aid", "2022-05-01", 100, "Paid"],
  ]);

  test("a sheet is gone, and nothing else of its kind is there", () => {
    const before = read(PEOPLE, HEADINGS, "Leavers", training);
    expect(driftOf(read(), before)).toMatchObject([
      { code: "drift-sheet-gone", severity: "decide", sheet: "Training", touches: ["training"] },
    ]);
  });

  test("a sheet is new", () => {
    expect(codes(read(PEOPLE, HEADINGS, "Leavers", training))).toEqual([
      "note drift-sheet-new Training!",
    ]);
  });

  test("the sheet of another month is the same sheet", () => {
    expect(
      driftOf(read(PEOPLE, HEADINGS, "Leavers June"), read(PEOPLE, HEADINGS, "Leavers May"))
    ).toEqual([]);
  });
});

test("an older extract than last time", () => {
  const older = workforceOf([gridFrom("Leavers", [HEADINGS, ...PEOPLE])], {
    asAt: MONTH.asAt - 30,
  });
  expect(codes(older)).toEqual(["decide drift-as-at-earlier !"]);
});
