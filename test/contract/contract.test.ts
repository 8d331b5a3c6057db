import type { CellValue, WorkbookContent } from "../../src/workbook/grid";
import { LONGEST_STATE } from "../../src/workbook/port";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { gridFrom, workbookOf } from "../sheets/grid-from";
import { faultOf, HOSTS, onEveryHost, readAll, valueOf } from "./hosts";
import { output, yours } from "./made-up";
import { smallPlan } from "./plans";

const [FIRST, SECOND, THIRD] = [
  output(2.4),
  output(2.4, { months: 6 }),
  output(2.4, { months: 2 }),
];
const PLANS = [FIRST, SECOND, THIRD];

describe("reading", () => {
  test("a workbook that nobody wrote to is read as it is", async () => {
    const content = await onEveryHost(yours(), [], readAll);
    expect(content).toEqual(yours());
  });

  test("hidden sheets and rows, errors, dates far down, merged cells, struck text, blank sheets", async () => {
    const dates = Array.from({ length: 60 }, (_, i) => [i < 50 ? null : "2022-06-20", i]);
    const content = workbookOf([
      gridFrom("Posts", [["Post", "Start", "Pay"], ["P1", "#REF!", 30000], ["P2", "2015-01-01", "'#N/A"]], {
        hiddenRows: new Set([2]),
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        struck: new Set([16384, 16385]),
      }), // prettier-ignore
      gridFrom("Late", dates),
      gridFrom("Blank", []),
      gridFrom("Put away", [["x"]], { hidden: true }),
    ]);
    expect(await onEveryHost(content, [], readAll)).toEqual(content);
  });

  test("a workbook of the 1904 date system is given in the 1900 one", async () => {
    const content: WorkbookContent = { ...yours(), dateSystem: "1904" };
    const read = await onEveryHost(content, [], readAll);
    expect(read.grids[0]!.rows[1]).toEqual(["E1", 44671, 1]);
  });

  test("formulas of the user's are told from their values", async () => {
    const sums = gridFrom("Sums", [[1, 2], [3, 4]], {
      formulas: new Map([[0, "SUM(Leavers[FTE])"], [16385, "A1*4"]]),
    }); // prettier-ignore
    const content = { ...yours(), grids: [...yours().grids, sums] };
    const read = await onEveryHost(content, [], readAll);
    expect([...read.grids[2]!.formulas.values()]).toEqual(["SUM(Leavers[FTE])", "A1*4"]);
  });

  test("sheets of Muster's can be left out and are named all the same", async () => {
    const read = await onEveryHost(yours(), PLANS, async (port) => {
      valueOf(await port.write(FIRST));
      return valueOf(await port.read({ leaveOut: (sheet) => sheet !== "Profile" }));
    });
    expect(read.productSheets).toEqual(["Panel figures", "Workings churn", "Profile"]);
    expect(read.grids.map(({ sheet }) => sheet)).toEqual(["Leavers", "Notes", "Profile"]);
  });

  test("progress is told, and a reading can be stopped", async () => {
    for (const host of HOSTS) {
      const { port } = await host.open(yours());
      const told: [number, number][] = [];
      valueOf(await port.read({ progress: (done, of) => told.push([done, of]) }));
      expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
      const stopped = await port.read({ signal: AbortSignal.abort() });
      expect(faultOf(stopped)).toMatchObject({ code: "cancelled" });
    }
  });
});

describe("writing", () => {
  test("the output stands beside the user's sheets, which are as they were", async () => {
    const { written, content } = await onEveryHost(yours(), PLANS, async (port) => ({
      written: valueOf(await port.write(FIRST)).sheets,
      content: await readAll(port),
    }));
    expect(written).toEqual(["Panel figures", "Workings churn", "Profile"]);
    expect(content.grids.slice(0, 2)).toEqual(yours().grids);
    expect(content.productSheets).toEqual(written);
    const panel = content.grids.find(({ sheet }) => sheet === "Panel figures")!;
    expect(panel.rows[1]).toEqual(["FTE of leavers", 2.4, "Workings churn"]);
    expect([...panel.formulas.values()]).toEqual(["SUM(Spells[FTE])"]);
    expect(content.names.get("churn.leavers_fte")).toBe("'Panel figures'!$B$2");
  });

  test("written again with more rows, and again with fewer", async () => {
    const contents = await onEveryHost(yours(), PLANS, async (port) => {
      const seen: WorkbookContent[] = [];
      for (const plan of [FIRST, SECOND, THIRD]) {
        valueOf(await port.write(plan));
        seen.push(await readAll(port));
      }
      return seen;
    });
    const workings = contents.map(({ grids }) => grids.find(({ sheet }) => sheet === "Workings churn")!); // prettier-ignore
    expect(workings.map(({ rows }) => rows.length)).toEqual([11, 14, 10]);
  });

  test("a sheet and a name that the next output has not are gone for whoever reads", async () => {
    const [panel] = FIRST.sheets;
    const less: WorkbookPlan = {
      ...FIRST,
      sheets: [{ ...panel!, charts: [], merges: [], rows: [[{ value: "No leavers" }]] }],
      names: [],
    };
    const content = await onEveryHost(yours(), PLANS, async (port) => {
      valueOf(await port.write(FIRST));
      valueOf(await port.write(less));
      return readAll(port);
    });
    expect(content.productSheets).toEqual(["Panel figures"]);
    expect(content.names.size).toBe(0);
    expect(content.grids.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["Leavers"]); // prettier-ignore
  });

  test("a sheet of the user's with the name of one of Muster's is never written over", async () => {
    const content = workbookOf([gridFrom("panel figures", [["mine"]])]);
    const { fault, after } = await onEveryHost(content, PLANS, async (port) => {
      const { code, message, advice } = faultOf(await port.write(FIRST));
      return { fault: { code, message, advice }, after: await readAll(port) };
    });
    expect(fault.code).toBe("name-taken");
    expect(after).toEqual(content);
  });

  test("a plan that is a bug throws", async () => {
    const plan = smallPlan([[{ value: Number.NaN }]]);
    for (const host of HOSTS) {
      const { port } = await host.open(yours());
      await expect((async () => port.write(plan))()).rejects.toThrow(/NaN is not a number/);
    }
  });

  const HOSTILE: readonly CellValue[] = [
    "=HYPERLINK(\"http://example.invalid\",\"x\")", "+44 20 7946 0000", "-", "-1+2", "@home", "'quoted", "''",
    "=1+1", "0123", "1e5", "12%", "1/2/2022", "3 May", "May 2022", "TRUE", "false", "#N/A", "#REF!", "  lead",
    "two\nlines", "_x000A_", "emoji 🚔", "a,b;c\t", "\"", "x".repeat(300), "£12", "(12)", "12:30", "2022-06-20",
  ]; // prettier-ignore

  test("text stays the very text it is, whatever it begins with", async () => {
    const plan = smallPlan(HOSTILE.map((value) => [{ value, format: "text" as const }]));
    const content = await onEveryHost(yours(), [plan], async (port) => {
      valueOf(await port.write(plan));
      return readAll(port);
    });
    const grid = content.grids.find(({ sheet }) => sheet === "Muster figures")!;
    expect(grid.rows.map(([value]) => value)).toEqual(HOSTILE);
    expect(grid.formulas.size).toBe(0);
    expect(grid.errors.size).toBe(0);
    expect(grid.dates.size).toBe(0);
  });
});

describe("putting back", () => {
  test("after two writes the first stands again; after that there is nothing more", async () => {
    const seen = await onEveryHost(yours(), PLANS, async (port) => {
      valueOf(await port.write(FIRST));
      const first = await readAll(port);
      valueOf(await port.write(SECOND));
      const may = valueOf(await port.canPutBack());
      valueOf(await port.putBack());
      const back = await readAll(port);
      const { code, message, advice } = faultOf(await port.putBack());
      const mayStill = valueOf(await port.canPutBack());
      return { first, back, may, mayStill, fault: { code, message, advice } };
    });
    expect(seen.back).toEqual(seen.first);
    expect([seen.may, seen.mayStill, seen.fault.code]).toEqual([
      true,
      false,
      "nothing-to-put-back",
    ]);
  });

  test("after the first write there is no output again", async () => {
    const content = await onEveryHost(yours(), PLANS, async (port) => {
      expect(valueOf(await port.canPutBack())).toBe(false);
      valueOf(await port.write(FIRST));
      valueOf(await port.putBack());
      return readAll(port);
    });
    expect(content).toEqual(yours());
  });

  test("written, put back and written once more", async () => {
    const content = await onEveryHost(yours(), PLANS, async (port) => {
      valueOf(await port.write(FIRST));
      valueOf(await port.putBack());
      valueOf(await port.write(SECOND));
      return readAll(port);
    });
    expect(content.productSheets).toEqual(["Panel figures", "Workings churn", "Profile"]);
  });
});

describe("the product's own state", () => {
  test("none, then what was saved last, also after saving the workbook and opening it again", async () => {
    const odd = JSON.stringify({ says: "]]> & <b> \u0000 “quoted” 🚔 =1" });
    for (const host of HOSTS) {
      const { port, reopened } = await host.open(yours());
      expect(valueOf(await port.loadState())).toBeNull();
      valueOf(await port.saveState("first"));
      valueOf(await port.saveState(odd));
      expect(valueOf(await port.loadState())).toBe(odd);
      expect(valueOf(await (await reopened()).loadState())).toBe(odd);
    }
  });

  test("state that is too long is refused, and what was saved stands", async () => {
    const state = await onEveryHost(yours(), [], async (port) => {
      valueOf(await port.saveState("small"));
      const { code } = faultOf(await port.saveState("x".repeat(LONGEST_STATE + 1)));
      return [code, valueOf(await port.loadState())];
    });
    expect(state).toEqual(["too-large", "small"]);
  });
});

describe("showing a place", () => {
  test("a cell, a whole sheet, a sheet that is hidden, one that is gone", async () => {
    const [leavers, notes] = yours().grids;
    const content = workbookOf([leavers!, { ...notes!, hidden: true }]);
    const answers = await onEveryHost(content, [], async (port) => {
      const seen: string[] = [];
      for (const place of [
        { sheet: "Leavers", range: "B3" },
        { sheet: "Leavers", range: "" },
        { sheet: "Notes", range: "A1" },
        { sheet: "No such", range: "A1" },
      ]) {
        const answer = await port.select(place);
        seen.push(answer.ok ? "shown" : `${answer.error.code}: ${answer.error.message}`);
      }
      return seen;
    });
    expect(answers.map((answer) => answer.split(":")[0])).toEqual(["shown", "shown", "hidden-sheet", "gone"]); // prettier-ignore
  });
});
