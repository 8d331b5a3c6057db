import { fileHost } from "../../src/hosts/file/file-host";
import { fileContract, openExcel, valueOf } from "./hosts";
import { contentOfSample, planFor, SAMPLES } from "./plans";

const MB = 1024 * 1024;

test.each(SAMPLES)("%s: Excel gives what its file gives, in three round trips", async (path) => {
  const content = await contentOfSample(path);
  const { excel, port } = await openExcel(content);
  expect(valueOf(await port.read())).toEqual(content);
  expect(excel.batches).toHaveLength(3);
  expect(Math.max(...excel.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(30_000);
  expect(Math.max(...excel.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(MB);
  expect(excel.refusals).toEqual([]);
});

test.each([SAMPLES[0], SAMPLES[1]])(
  "%s: the written sheets are the same, in three round trips",
  async (path) => {
    const content = await contentOfSample(path);
    const plan = planFor(content);
    const { excel, port } = await openExcel(content, [plan]);
    const { checked, differing, sheets } = valueOf(await port.write(plan));
    expect(excel.batches).toHaveLength(3);
    expect(Math.max(...excel.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(MB);
    expect(excel.refusals).toEqual([]);
    expect(differing).toEqual([]);
    expect(checked).toBeGreaterThan(2000);
    expect(sheets).toEqual(plan.sheets.map(({ name }) => name));
    const { port: file } = await fileContract.open(content);
    valueOf(await file.write(plan));
    expect(valueOf(await port.read())).toEqual(valueOf(await file.read()));
  },
  60_000
);

test("a force of 4,100 posts: written in three round trips of less than 4 MB each", async () => {
  const content = await contentOfSample("samples/force.xlsx");
  const plan = planFor(content);
  const { excel, port } = await openExcel(content, [plan]);
  expect(valueOf(await port.write(plan)).differing).toEqual([]);
  expect(excel.batches).toHaveLength(3);
  for (const { requestBytes, responseBytes } of excel.batches) {
    expect(requestBytes).toBeLessThan(4_000_000);
    expect(responseBytes).toBeLessThan(4_000_000);
  }
}, 120_000);

test("a file written beside the user's sheets carries copies of them, and reads as it was", async () => {
  const content = await contentOfSample(SAMPLES[0]);
  const host = fileHost(content);
  valueOf(await host.write(planFor(content)));
  const read = valueOf(await host.read());
  expect(read.grids.slice(0, content.grids.length)).toEqual(content.grids);
  expect(read.grids.map(({ sheet }) => sheet)).toContain("Assumptions (Muster)");
});
