import { readWorkbook } from "../../../../src/hosts/file/read";
import { standing } from "../../../../src/taskpane/engine/scenarios/kept-scenarios";
import type { Saved } from "../../../../src/taskpane/engine/messages";
import { notedDesk } from "../../open-in";

const saved: Saved = {
  name: "Fewer leave",
  settings: [{ lever: "leaver_rate", value: 0.15 }],
  months: 12,
};

test("saved, written and read back: the scenario is a row of the workbook, and the desk has it as kept", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  await ask({ kind: "grounds" });
  expect(told.at(-1)).toMatchObject({ kind: "grounds", kept: { kept: [], rows: [] } });
  await ask({ kind: "keep", scenarios: [saved] });
  expect(told.at(-1)).toMatchObject({ kind: "kept", kept: { kept: [saved], rows: [] } });
  await ask({ kind: "write", scenarios: { months: 12, seed: 3 } });
  const written = told.at(-1);
  if (written?.kind !== "written") throw new Error(`not written: ${JSON.stringify(written)}`);
  const content = await readWorkbook(written.name, written.bytes);
  if (!content.ok) throw new Error(content.error.message);
  expect(content.value.grids.map(({ sheet }) => sheet)).toContain("Scenario results");
  await ask({ kind: "open", name: "again.xlsx", bytes: written.bytes });
  await ask({ kind: "grounds" });
  expect(told.at(-1)).toMatchObject({
    kind: "grounds",
    kept: {
      kept: [{ name: "Fewer leave", settings: saved.settings }],
      rows: ["Fewer leave"],
      notRead: [],
    },
  });
});

test("no scenario is kept: nothing of scenarios is written", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  await ask({ kind: "write", scenarios: { months: 12, seed: 3 } });
  const written = told.at(-1);
  if (written?.kind !== "written") throw new Error("not written");
  const content = await readWorkbook(written.name, written.bytes);
  expect(content.ok && content.value.grids.map(({ sheet }) => sheet)).not.toContain("Projection");
});

test("a scenario that cannot be any more is named, and nothing is written", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  const gone: Saved = { name: "Old", settings: [{ lever: "cohort_fill", cohort: "X", value: 1 }] };
  await ask({ kind: "keep", scenarios: [gone] });
  await ask({ kind: "write" });
  expect(told.at(-1)).toMatchObject({
    kind: "not-written",
    trouble: { message: /Old: .*cohort X/ },
  });
});

test("another workbook: what was kept with the one before is gone", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  await ask({ kind: "keep", scenarios: [saved] });
  await ask({ kind: "sample", which: "office" });
  await ask({ kind: "grounds" });
  expect(told.at(-1)).toMatchObject({ kind: "grounds", kept: { kept: [] } });
});

test("what was saved stands above a row of its name until it is written; then the row does", () => {
  const rows = [{ name: "fewer  leave" }];
  expect(standing([saved], rows)).toEqual([saved]);
  expect(standing([{ ...saved, written: true }], rows)).toEqual([]);
  expect(standing([{ ...saved, written: true }], [])).toHaveLength(1);
});
