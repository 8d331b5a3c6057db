import { planWorkbook } from "../../../src/paper/workbook-plan";
import { openExcel, valueOf } from "../../hosts/excel/emulated";
import { contentOfFile } from "../../fixtures/written";
import { readScenarios } from "../../../src/scenarios/sheet/read-scenarios";
import { partOf, scenario, stateOf, workforceOf } from "./force-scenarios";

test("written into the user's workbook in Excel, every cell agrees and the scenarios are read back", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const workforce = workforceOf(content);
  const state = stateOf(workforce);
  const said = [scenario("=1+1", "Leaver rate = 30% because a made-up reason", state)];
  const part = partOf(workforce, content, said, 12);
  const { plan } = planWorkbook(workforce, content, { scenarios: part, besideYours: true });
  const { port } = await openExcel(content, [plan]);
  const written = valueOf(await port.write(plan));
  expect(written.differing).toEqual([]);
  expect(written.sheets).toEqual(expect.arrayContaining(["Projection 2", "Scenario results"]));
  const back = valueOf(await port.read());
  const read = readScenarios(back, stateOf(workforceOf(back)));
  expect(read.issues).toEqual([]);
  expect(read.scenarios).toMatchObject(said);
});
