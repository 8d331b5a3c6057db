import { readWorkbook } from "../../../../src/hosts/file/read";
import { standing } from "../../../../src/taskpane/engine/scenarios/kept-scenarios";
import type { Answer, Saved } from "../../../../src/taskpane/engine/messages";
import { simulate } from "../../../../src/scenarios/simulate/simulate";
import type { Simulation } from "../../../../src/scenarios/simulate/simulation";
import { dayOf } from "../../../../src/units/day";
import { officeGrounds } from "./force-grounds";
import { notedDesk } from "../../open-in";

/** What the threads of scenarios would draw for the office. */
async function drawnOf(answer: Answer | undefined): Promise<readonly Simulation[]> {
  if (answer?.kind !== "to-draw") throw new Error(`nothing to draw: ${JSON.stringify(answer)}`);
  const { scenarios, months, seed } = answer.list;
  const { state } = await officeGrounds();
  return scenarios.map((scenario) => {
    const made = simulate(state, scenario, months, { seed, draws: 200 });
    if (!made.ok) throw new Error(made.error);
    return made.value;
  });
}

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
  const terms = { months: 12, seed: 3 };
  await ask({ kind: "write", scenarios: terms });
  await ask({ kind: "write", scenarios: terms, drawn: await drawnOf(told.at(-1)) });
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

test("drawn first what is to be written: as now and what is kept; what is saved since is asked for too", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  await ask({ kind: "keep", scenarios: [saved] });
  const terms = { months: 12, seed: 3 };
  await ask({ kind: "write", scenarios: terms });
  const [first] = [told.at(-1)];
  const names = (): unknown => {
    const last = told.at(-1);
    return last?.kind === "to-draw" ? last.list.scenarios.map(({ name }) => name) : last?.kind;
  };
  expect(first).toMatchObject({ kind: "to-draw", list: terms });
  expect(names()).toEqual(["Baseline", "Fewer leave"]);
  const drawn = await drawnOf(first);
  const more: Saved = { name: "More", settings: [{ lever: "leaver_rate", value: 0.3 }] };
  await ask({ kind: "keep", scenarios: [saved, more] });
  await ask({ kind: "write", scenarios: terms, drawn });
  expect(names()).toEqual(["Baseline", "Fewer leave", "More"]);
  await ask({ kind: "write", scenarios: { ...terms, seed: 4 }, drawn: await drawnOf(told.at(-1)) });
  expect(names()).toEqual(["Baseline", "Fewer leave", "More"]);
  const again = await drawnOf(told.at(-1));
  await ask({ kind: "write", scenarios: { ...terms, seed: 4 }, drawn: again });
  expect(names()).toBe("written");
});

test("nothing can be projected: the scenarios left out are named on the sheet of issues and before, with the reason", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "sample", which: "office" });
  await ask({ kind: "keep", scenarios: [saved] });
  await ask({ kind: "said", said: { asAt: dayOf(1999, 12, 31) } });
  const report = told.at(-1);
  if (report?.kind !== "report") throw new Error("no report");
  expect(report.report.leftOut).toMatchObject([
    { value: "Fewer leave", expected: /sheets from which people can be projected: / },
  ]);
  await ask({ kind: "write" });
  const last = told.at(-1);
  if (last?.kind !== "written") throw new Error(`not written: ${JSON.stringify(last)}`);
  const content = await readWorkbook(last.name, last.bytes);
  const grids = content.ok ? content.value.grids : [];
  expect(grids.find(({ sheet }) => sheet === "Issues")?.rows.flat()).toContain("Fewer leave");
  expect(grids.map(({ sheet }) => sheet)).not.toContain("Scenario results");
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
