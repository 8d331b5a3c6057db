import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { recount } from "../../src/paper/recount";
import { planWorkbook } from "../../src/paper/workbook-plan";
import { cellKey, type CellValue, type WorkbookContent } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";

async function written(path: string) {
  const content = await readWorkbook(path, readFileSync(path));
  if (!content.ok) throw new Error(content.error.message);
  const workforce = readWorkforce(content.value, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  const planned = planWorkbook(workforce.value, content.value);
  const back = await readWorkbook("paper.xlsx", await writeWorkbook(planned.plan));
  if (!back.ok) throw new Error(back.error.message);
  return { content: back.value, planned };
}

function counted(content: WorkbookContent) {
  const result = recount(content);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test.each(["test/data/opcc-2022.xlsx", "samples/office.xlsx"])(
  "a workbook as it was written from %s agrees in every figure",
  async (path) => {
    const { content, planned } = await written(path);
    const { figures, agree, differences } = counted(content);
    expect(differences.slice(0, 5)).toEqual([]);
    expect({ figures, agree }).toEqual({
      figures: planned.layout.placed.length,
      agree: planned.layout.placed.length,
    });
  }
);

export { cellKey, type CellValue };
