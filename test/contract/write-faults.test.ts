import { ERROR_TABLE } from "../../src/hosts/excel/error-table";
import { KEEPING_SHEET } from "../../src/hosts/excel/own-marks";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { EmulatedExcel } from "../excel-host/emulated-excel";
import { stateOf } from "../excel-host/book-state";
import { bookFrom } from "../excel-host/load-content";
import { WHOLE_REQUEST } from "../excel-host/wire";
import { answersOf } from "../excel-host/planned-answers";
import { noWait, realClient, valueOf } from "./hosts";
import { output, yours } from "./made-up";

const [BEFORE, AFTER] = [output(2.4), output(2.4, { months: 6 })];

/**
 * How much of the batch is done before the fault; undefined: the request is refused whole, which some
 * codes can be. One code comes at every place. A request that is too long is refused whole or not at all.
 */
function waysOf(code: string): readonly (number | undefined)[] {
  if (code === "RequestPayloadSizeLimitExceeded") return [undefined];
  if (code === "GeneralException") return [0, 0.01, 0.25, 0.5, 0.75, 0.99, 1];
  return code in WHOLE_REQUEST ? [undefined, 0.5] : [0.5];
}

async function opened(written: boolean): Promise<EmulatedExcel> {
  const { seam } = await realClient();
  const excel = new EmulatedExcel(bookFrom(yours()));
  excel.realm.calculator = answersOf([BEFORE, AFTER]);
  seam.open(excel);
  if (written) valueOf(await excelHost(noWait).write(BEFORE));
  excel.batches.length = 0;
  return excel;
}

const CODES = [...Object.keys(ERROR_TABLE), "SomethingNewer"];

describe.each([
  ["a first write", false],
  ["a write over one that stands", true],
])("%s", (_, written) => {
  test.each(CODES)("%s leaves the workbook as it was, or complete", async (code) => {
    const seen: boolean[] = [];
    const complete = await completed(written);
    let excel = await opened(written);
    const before = stateOf(excel.book, KEEPING_SHEET);
    for (const batch of [0, 1, 2])
      for (const after of waysOf(code)) {
        excel.batches.length = 0;
        excel.faults = [{ batch, code, ...(after === undefined ? {} : { after }) }];
        const result = await excelHost(noWait).write(AFTER);
        const state = stateOf(excel.book, KEEPING_SHEET);
        const where = `batch ${batch}, after ${after ?? "nothing: refused whole"}`;
        if (result.ok) expect([where, state]).toEqual([where, complete]);
        else {
          expect([where, state]).toEqual([where, before]);
          expect([where, result.error.code]).toEqual([where, ERROR_TABLE[code]?.code ?? "refused"]);
          expect(result.error.message).toMatch(/Nothing was written\.$|as they were before\.$/);
        }
        seen.push(result.ok);
        expect(excel.refusals).toEqual([]);
        if (result.ok) excel = await opened(written);
      }
    expect(seen).toContain(false);
  });
});

test("a write that failed leaves what could be put back as it was", async () => {
  const excel = await opened(true);
  const first = stateOf(excel.book, KEEPING_SHEET);
  valueOf(await excelHost(noWait).write(AFTER));
  for (const batch of [1, 2]) {
    excel.batches.length = 0;
    excel.faults = [{ batch, code: "GeneralException", after: 0.9 }];
    expect((await excelHost(noWait).write(output(9))).ok).toBe(false);
  }
  excel.faults = [];
  valueOf(await excelHost(noWait).putBack());
  expect(stateOf(excel.book, KEEPING_SHEET)).toEqual(first);
});

describe("Excel stops answering half-way", () => {
  const brokenOff = async (written: boolean): Promise<EmulatedExcel> => {
    const excel = await opened(written);
    excel.faults = Array.from({ length: 20 }, (_, i) => ({
      batch: i + 1,
      ...(i === 0 ? { code: "RequestAborted", after: 0.6 } : { code: "InvalidOrTimedOutSession" }),
    }));
    const result = await excelHost(noWait).write(AFTER);
    expect(result).toMatchObject({ ok: false, error: { code: "unfinished" } });
    excel.faults = [];
    return excel;
  };

  test("nothing half written is in sight, and put back brings what stood", async () => {
    const excel = await brokenOff(true);
    const { sheets } = excel.book;
    expect(sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual(["Leavers", "Notes"]); // prettier-ignore
    valueOf(await excelHost(noWait).putBack());
    const undisturbed = await opened(true);
    expect(stateOf(excel.book, KEEPING_SHEET)).toEqual(stateOf(undisturbed.book, KEEPING_SHEET));
  });

  test("or the next write goes through as if nothing had happened", async () => {
    const excel = await brokenOff(true);
    valueOf(await excelHost(noWait).write(AFTER));
    expect(stateOf(excel.book, KEEPING_SHEET)).toEqual(await completed(true));
  });

  test("the first write of all: put back leaves nothing of it in sight", async () => {
    await brokenOff(false);
    valueOf(await excelHost(noWait).putBack());
    const content = valueOf(await excelHost(noWait).read());
    expect(content).toEqual(yours());
  });
});

const known = new Map<boolean, unknown>();

/** The workbook after a write without any fault. */
async function completed(written: boolean): Promise<unknown> {
  if (!known.has(written)) {
    const { seam } = await realClient();
    const current = seam.excel;
    const excel = await opened(written);
    valueOf(await excelHost(noWait).write(AFTER));
    known.set(written, stateOf(excel.book, KEEPING_SHEET));
    seam.open(current);
  }
  return known.get(written);
}
