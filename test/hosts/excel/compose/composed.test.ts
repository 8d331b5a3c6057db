import { composeOutput } from "../../../../src/hosts/excel/compose/composed";
import { composeWorkbook } from "../../../../src/hosts/excel/compose/compose-workbook";
import { scriptFrom } from "../../../../src/hosts/excel/compose/script-lines";
import { unpackScript } from "../../../../src/hosts/excel/packed-script";
import { output } from "../../../contract/made-up";
import { smallPlan } from "../../../contract/plans";

test("the script of its lines is the script; a line holds one sheet", async () => {
  const { lines, packed, sheets } = await composeOutput(output(2.4));
  expect(sheets).toEqual(["Panel figures", "Workings churn", "Profile"]);
  expect(lines).toHaveLength(1 + sheets.length);
  expect(await scriptFrom(lines)).toEqual(composeWorkbook(output(2.4)));
  expect(await unpackScript(packed)).toEqual(composeWorkbook(output(2.4)));
});

test("a script in one line, as it was kept before, is still read", async () => {
  const script = composeWorkbook(output(2.4));
  expect(await scriptFrom([JSON.stringify(script)])).toEqual(script);
});

test("what crosses to the pane is text, names and figures: nothing of a plan’s thousands of cells", async () => {
  const { expected } = structuredClone(await composeOutput(output(2.4)));
  expect(expected.find(({ name }) => name === "Panel figures")).toEqual({
    name: "Panel figures",
    height: 3,
    width: 3,
    formulas: [1, 1, 2.4],
  });
});

test("sheets whose values are more than may be asked back are not expected to be checked", async () => {
  const { sheets, ...rest } = smallPlan([[{ value: 2, formula: "1+1" }]]);
  const rows = Array.from({ length: 1600 }, () => [{ value: "x".repeat(400), formula: "A1" }]);
  const large = { ...sheets[0]!, name: "Large", rows };
  const { expected } = await composeOutput({ ...rest, sheets: [large, ...sheets] });
  expect(expected.map(({ name }) => name)).toEqual(["Muster figures"]);
});

test("a plan that is a bug throws", async () => {
  await expect(composeOutput(smallPlan([[{ value: Number.NaN }]]))).rejects.toThrow(/NaN/);
});
