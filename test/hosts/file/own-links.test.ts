import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { linkFormula } from "../../../src/workbook/link-formula";
import { valueOf } from "../../contract/hosts";
import { smallPlan } from "../../contract/plans";

test("a workbook that Excel saved, its links formulas, reads as one with links", async () => {
  const value = "'Workings churn'!B7";
  const link = { value, look: "link" as const, goto: value };
  const read = async (cell: typeof link & { formula?: string }) =>
    valueOf(await readWorkbook("saved.xlsx", await writeWorkbook(smallPlan([[cell]])))).grids;
  const asFormula = await read({ ...link, formula: linkFormula(value, value) });
  expect(asFormula).toEqual(await read(link));
  expect(asFormula[0]?.rows).toEqual([[value]]);
});
