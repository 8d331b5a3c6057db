import { grantOf } from "../../../src/scenarios/state/grant-state";
import { assumptionSpec } from "../../../src/workforce/assumption-list";
import type { Assumption, AssumptionId } from "../../../src/workforce/assumptions";
import type { CellValue } from "../../../src/workbook/grid";
import { assumptions, faultsOf, leavers, workforceOf } from "../../workforce/reading";

const given = (id: AssumptionId, value: number | string, source = "made-up letter") =>
  [
    id,
    { spec: assumptionSpec(id), value, source, cell: "Assumptions!B9", status: "given" },
  ] as const;
const of = (...all: readonly (readonly [AssumptionId, Assumption])[]) => grantOf(new Map(all));

test("no rule given: no pounds, and what is missing", () => {
  expect(of(given("grant_at_stake", 1_000_000))).toEqual({
    grant: null,
    grantWords:
      "the assumption “Grant rule” is not given: no pounds are put on a missed checkpoint",
  });
});

test("all or nothing, with the cell and the source of what is believed", () => {
  expect(of(given("grant_rule", "all or nothing"), given("grant_at_stake", 2_420_000))).toEqual({
    grant: { kind: "all or nothing", pounds: 2_420_000 },
    grantWords:
      "all or nothing: £2,420,000 are lost at a checkpoint below the target (Assumptions!B9: made-up letter)",
  });
});

test("per officer, up to what is at stake; a number without a source says so", () => {
  const rule = given("grant_rule", "per officer", "");
  const { grant, grantWords } = of(rule, given("grant_per_officer", 48_000, ""));
  expect(grant).toEqual({ kind: "per officer", poundsEach: 48_000, most: Number.MAX_VALUE });
  expect(grantWords).toContain("no source given");
  expect(
    of(rule, given("grant_per_officer", 48_000), given("grant_at_stake", 500_000)).grant
  ).toMatchObject({ most: 500_000 });
});

test("by bands", () => {
  expect(
    of(given("grant_rule", "banded"), given("grant_bands", "1: 250000; 10: 1000000")).grant
  ).toEqual({
    kind: "banded",
    bands: [
      { from: 1, pounds: 250_000 },
      { from: 10, pounds: 1_000_000 },
    ],
  });
});

test.each([
  ["all or nothing", "Grant at stake (£)"],
  ["per officer", "Grant per officer (£)"],
  ["banded", "Grant bands"],
])("a rule %s without its pounds is no rule: %s is asked for", (rule, name) => {
  const { grant, grantWords } = of(given("grant_rule", rule));
  expect(grant).toBeNull();
  expect(grantWords).toContain(`“${name}” is not given`);
});

describe("from a workbook", () => {
  const LEAVER = [
    "E1",
    "Officer",
    "Policy",
    "2015-01-05",
    "2022-03-31",
    "Resigned",
    1,
    "No",
    "Police staff",
  ];
  const read = (...rows: (readonly CellValue[])[]) =>
    workforceOf([assumptions(...rows), leavers(LEAVER)]);

  test("the rows of the assumptions sheet give the rule", () => {
    const workforce = read(
      ["Grant rule", "Banded", "text", "made up"],
      ["Grant bands", "1: 100; 5: 900", "text", "made up"]
    );
    expect(faultsOf(workforce)).toEqual([]);
    expect(grantOf(workforce.assumptions).grant).toMatchObject({
      bands: [
        { from: 1, pounds: 100 },
        { from: 5, pounds: 900 },
      ],
    });
  });

  test("bands that cannot be read stop, with the form they should have; the grant is then not known", () => {
    const workforce = read(
      ["Grant rule", "banded", null, null],
      ["Grant bands", "a lot", null, null]
    );
    expect(faultsOf(workforce)).toEqual(["stop assumption-not-understood Assumptions!B5"]);
    expect(workforce.issues.find(({ severity }) => severity === "stop")?.expected).toBe(
      "bands such as 1: 250000; 10: 1000000"
    );
    expect(grantOf(workforce.assumptions).grant).toBeNull();
  });

  test("pounds with a sign and commas are read", () => {
    const workforce = read(["Grant at stake (£)", "£2,420,000", null, null]);
    expect(workforce.assumptions.get("grant_at_stake")?.value).toBe(2_420_000);
  });
});
