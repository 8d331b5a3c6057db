import { teamLines } from "../../../src/cli/scenario/team-lines";
import type { TeamPath } from "../../../src/scenarios/teams/team-path";
import { monthOf } from "../../../src/units/month";
import { dayOf } from "../../../src/units/day";

const MONTHS = [monthOf(dayOf(2026, 2, 1)), monthOf(dayOf(2026, 3, 1))];

/** A made-up line: in post at the opening, then at two months' ends. */
const line = (words: string, people: readonly number[], rest: Partial<TeamPath> = {}): TeamPath => {
  const [opening = 0, ...heads] = people;
  const series = (): Float64Array => new Float64Array(2);
  return {
    type: "Police officer",
    kind: "team",
    words,
    opening,
    openingFte: opening,
    posts: opening + 1,
    postsFte: opening + 1,
    gone: { expected: 2, low: 1, high: 4 },
    heads: Float64Array.from(heads),
    fte: Float64Array.from(heads, (of) => of * 0.9),
    joiners: series(),
    joinersFte: series(),
    leavers: series(),
    changes: series(),
    exitsFte: series(),
    vacantFte: Float64Array.from([1, 2]),
    ...rest,
  };
};

const LINES = [
  line("Custody", [40, 39, 38]),
  line("Dogs", [12, 11, 10]),
  line("Joiners not yet posted", [0, 3, 3], {
    kind: "unposted",
    gone: { expected: 0, low: 0, high: 0 },
    posts: 0,
    vacantFte: Float64Array.from([-3, -3]),
  }),
];

test("the type's sum, then the team that loses the largest share; 8 in 10 stands for chance alone", () => {
  const lines = teamLines(LINES, MONTHS, 80);
  expect(lines.slice(0, 6)).toEqual([
    "By team, to the end of Mar 2026; the team that loses the largest share of its people first, by net change, after joiners",
    "                            now   go  8 in 10  join  Mar 2026   FTE",
    "  Officers                   52  4.0            3.0      51.0  45.9",
    "    Dogs                     12  2.0   1 to 4   0.0      10.0   9.0",
    "    Custody                  40  2.0   1 to 4   0.0      38.0  34.2",
    "    Joiners not yet posted    0  0.0            3.0       3.0   2.7",
  ]);
  expect(lines.join(" ")).toMatch(/by chance\s+alone,\s+rates taken as\s+known/);
});

test("where there is room, posts and those vacant stand beside; without a sheet of posts they do not", () => {
  const wide = teamLines(LINES, MONTHS, 110);
  expect(wide[1]).toMatch(/FTE {2}posts {2}vacant$/);
  expect(wide[2]).toMatch(/45\.9 {5}54 {5}1\.0$/);
  expect(wide[5]).toMatch(/2\.7 {6}0 {4}−3\.0$/);
  const without = LINES.map((of) => ({ ...of, posts: null, postsFte: null }));
  expect(teamLines(without, MONTHS, 110).join("\n")).not.toMatch(/vacant/);
});

test("not asked for, nothing is said; where no type has two teams of ten, that is said", () => {
  expect(teamLines(null, MONTHS, 80)).toEqual([]);
  expect(teamLines(LINES.slice(0, 1), MONTHS, 80).join(" ")).toMatch(
    /^By team .*No worker type has two teams of ten/
  );
});
