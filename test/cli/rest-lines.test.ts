import { figuresTable } from "../../src/cli/figures-table";
import { figureJson } from "../../src/cli/figure-json";
import { atStake } from "../../src/cli/issue-text";
import { askedFigures } from "../../src/measures/asked";
import { catalogue } from "../../src/measures/catalogue";
import { figuresFor } from "../../src/measures/figures";
import { figureOf } from "../fixtures/figures";
import { assumed, empty, gone, held } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";

const office = officeOf({
  assumptions: assumed({ "Commissioner took office": "2021-05-13" }),
  posts: [held(1, "2018-01-01"), held(2, "2018-01-01", { team: "Finance" }), empty("P3")],
  leavers: [
    gone(2, "2018-01-01", "2022-05-01", { team: "Finance" }),
    gone(4, "2018-01-01", "2021-09-01", { reason: "Other" }),
  ],
});

const page = (splits: readonly (readonly "team"[])[] = []): string =>
  figuresTable(
    figuresFor(askedFigures(office, catalogue(), splits), office, catalogue()).flat(),
    office,
    catalogue(),
    { file: "made-up.xlsx", splits, all: false },
    { width: 80, colour: false }
  );

test("a figure that rests on something to be decided is marked, and what it is stands below", () => {
  const out = page();
  expect(out).toMatch(/^ {4}Leavers +2\*$/m);
  expect(out).toMatch(/^ {4}Establishment FTE +3\.00$/m);
  expect(out).toMatch(/^\* To be decided, and could change$/m);
  expect(out).toMatch(/^ {2}Leavers!\w2 \(Leaving Date\): left on 1 May 2022; still listed in/m);
});

test("a count by reason says what it could be were every reason known", () => {
  expect(page()).toMatch(/^ {4}Voluntary leavers +1 \(1 to 2 with reasons known\)\*$/m);
});

test("of a split only the groups with the row are marked", () => {
  const out = page([["team"]]);
  const left = out.slice(out.indexOf("Who left by team"));
  const rowOf = (team: string): string => new RegExp(`^ {2}${team} .*$`, "m").exec(left)?.[0] ?? "";
  expect(rowOf("Finance")).toContain("1*");
  expect(rowOf("Office")).not.toContain("*");
});

test("programs get the same notes, and the issues by what names them", () => {
  const json = figureJson(figureOf(office, "churn.leavers", "since_office"));
  expect(json.notes[0]).toContain("to be decided in Leavers!");
  expect(json.rests).toEqual([
    { severity: "decide", code: "leaver-still-listed", sheet: "Leavers", cell: expect.any(String) },
  ]);
});

test("an office with nothing to decide has no mark and no footnote", () => {
  const clean = officeOf({ assumptions: assumed(), posts: [held(1, "2018-01-01")] });
  const figures = figuresFor(askedFigures(clean, catalogue()), clean, catalogue()).flat();
  const options = { file: "made-up.xlsx", splits: [], all: true };
  const out = figuresTable(figures, clean, catalogue(), options, { width: 80, colour: false });
  expect(out).not.toContain("*");
});

test("the pounds at stake are added up, notes left out", () => {
  const issue = office.issues.find(({ pounds }) => pounds === undefined)!;
  const of = (severity: "stop" | "decide" | "note", pounds?: number) => ({
    ...issue,
    severity,
    ...(pounds === undefined ? {} : { pounds }),
  });
  expect(atStake([of("stop", 1_000), of("decide", 500), of("note", 9_000)])).toBe(
    "£1,500 at stake in 2 of them"
  );
  expect(atStake([of("decide")])).toBe("");
});
