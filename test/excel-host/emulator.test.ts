import { EmulatedExcel } from "./emulated-excel";
import { BookModel } from "./model";
import { startRealClient, type RealClient } from "./real-client";

let client: RealClient;
let excel: EmulatedExcel;

beforeAll(async () => {
  client = await startRealClient();
});

beforeEach(() => {
  const book = new BookModel("made up.xlsx");
  const sheet = book.addSheet("Leavers");
  ["Name", "FTE"].forEach((text, column) => (sheet.put(0, column).value = text));
  sheet.put(1, 0).value = "A";
  sheet.put(1, 1).value = 0.6;
  book.addSheet("Notes");
  excel = new EmulatedExcel(book);
  client.seam.open(excel);
});

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  client.Excel.run(work);

/** The code of the error that a step ends in. */
const codeOf = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
  run(async (context) => {
    work(context);
    await context.sync();
    return "no error";
  }).catch((error: unknown) =>
    error instanceof client.OfficeExtension.Error ? error.code : String(error)
  );

test("the client is Microsoft's own, and says that it runs in Excel", async () => {
  const { host, platform } = await client.Office.onReady();
  expect([host, platform]).toEqual(["Excel", "PC"]);
  expect(client.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(client.Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

describe("what the real client demands", () => {
  test("a property that was not loaded cannot be read", async () => {
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Leavers");
      expect(sheet.name).toBe("");
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  test("nothing is done before the sync", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Leavers").getRange("B2").values = [[1]];
      expect(excel.book.sheet("Leavers").at(1, 1)!.value).toBe(0.6);
      await context.sync();
    });
    expect(excel.book.sheet("Leavers").at(1, 1)!.value).toBe(1);
  });

  test("errors carry the place and no data of the sheet", async () => {
    const error = await run(async (context) => {
      context.workbook.worksheets.getItem("Leavers").getRange("A1:B2").values = [["secret name"]];
      await context.sync();
    }).catch((thrown: unknown) => thrown as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "InvalidArgument" });
    expect(JSON.stringify((error as OfficeExtension.Error).debugInfo)).not.toContain("secret");
  });
});

describe("what the emulator does not have", () => {
  test("a member it does not know fails loudly and by name", async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("Leavers").getRange("A1").flashFill();
    });
    expect(code).toBe("ApiNotFound");
    expect(excel.refusals).toEqual(["Range.FlashFill: ApiNotFound Emulator: Range.FlashFill"]);
  });

  test("so does a property that is loaded", async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("Leavers").load("standardWidth");
    });
    expect(code).toBe("ApiNotFound");
  });
});

describe("null objects", () => {
  test("a sheet that is not there, and what is asked of it", async () => {
    await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      const used = none.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  test("a blank sheet has no used range", async () => {
    await run(async (context) => {
      const used = context.workbook.worksheets.getItem("Notes").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("getItem of what is not there is an error", async () => {
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem("None").activate();
      })
    ).toBe("ItemNotFound");
  });
});

describe("what is typed into cells", () => {
  test.each<[string, unknown, unknown, string | null]>([
    ["a formula", "=1+1", null, "=1+1"],
    ["what begins with a plus", "+1+2", null, "=+1+2"],
    ["a number in text", "0123", 123, null],
    ["text after an apostrophe", "'=1+1", "=1+1", null],
    ["an error's text", "#N/A", "#N/A", null],
    ["a truth", "TRUE", true, null],
    ["a day", "1/2/2022", 44732, null],
    ["nothing", "", null, null],
  ])("%s", async (_, given, value, formula) => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").values = [[given]];
      await context.sync();
    });
    expect(excel.book.sheet("Notes").at(0, 0)).toMatchObject({ value, formula });
  });

  test.each(["=None!A1", "=SUM(Nothing[FTE])", `=${"1+".repeat(5000)}1`])(
    "a formula that Excel would refuse",
    async (formula) => {
      const code = await codeOf((context) => {
        context.workbook.worksheets.getItem("Notes").getRange("A1").formulas = [[formula]];
      });
      expect(code).toMatch(/InvalidArgument|FormulaLengthExceedsLimit/);
    }
  );

  test("null leaves a cell as it is", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Leavers").getRange("A2:B2").values = [[null, 1]];
      await context.sync();
    });
    expect(excel.book.sheet("Leavers").rows[1]!.map((cell) => cell!.value)).toEqual(["A", 1]);
  });
});

describe("sheets and tables", () => {
  test.each<[string, (workbook: Excel.Workbook) => void, string]>([
    ["a name that is taken", ({ worksheets }) => worksheets.add("leavers"), "ItemAlreadyExists"],
    ["a name too long", ({ worksheets }) => worksheets.add("x".repeat(32)), "InvalidArgument"],
    [
      "hiding the last sheet that is seen",
      ({ worksheets }) => {
        worksheets.getItem("Leavers").visibility = "Hidden";
        worksheets.getItem("Notes").visibility = "Hidden";
      },
      "InvalidOperation",
    ],
    [
      "a table over another",
      ({ worksheets }) => {
        worksheets.getItem("Leavers").tables.add("A1:B2", true);
        worksheets.getItem("Leavers").tables.add("B1:B2", true);
      },
      "InvalidArgument",
    ],
  ])("%s is refused", async (_, act, code) => {
    expect(
      await codeOf(({ workbook }) => {
        act(workbook);
      })
    ).toBe(code);
  });

  test("a protected sheet takes nothing", async () => {
    excel.book.sheet("Leavers").isProtected = true;
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("Leavers").getRange("A1").values = [["x"]];
    });
    expect(code).toBe("AccessDenied");
  });

  test("formulas that are copied move along", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.getRange("A1").formulas = [["=Leavers!B2*$C$1"]];
      sheet.getRange("A2:A3").copyFrom(sheet.getRange("A1"), "Formulas");
      await context.sync();
    });
    const cells = excel.book.sheet("Notes").rows.map(([cell]) => cell!.formula);
    expect(cells).toEqual(["=Leavers!B2*$C$1", "=Leavers!B3*$C$1", "=Leavers!B4*$C$1"]);
  });
});

describe("faults and records", () => {
  test("a fault comes at its batch, by code, and what was done before it stays", async () => {
    excel.faults = [{ batch: 1, code: "GeneralException", after: 0.5 }];
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Notes").getRange("A1");
      cell.values = [[1]];
      await context.sync();
      cell.values = [[2]];
      for (let i = 0; i < 6; i++) context.workbook.worksheets.getItem("Leavers").getRange("A2").values = [[i]]; // prettier-ignore
      await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    }).catch(() => undefined);
    expect(excel.book.sheet("Notes").at(0, 0)!.value).toBe(2);
    expect(excel.book.sheet("Leavers").at(1, 0)!.value).toBeLessThan(5);
  });

  test.each([
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
    "ActivityLimitReached",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ])("%s refuses a request whole", async (code) => {
    excel.faults = [{ batch: 0, code }];
    expect(await codeOf(({ workbook }) => workbook.load("name"))).toBe(code);
  });

  test("a request over 5 MB is refused, and one batch is one round trip", async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1:A200").values = Array.from(
        { length: 200 },
        () => ["x".repeat(30_000)]
      );
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.batches).toHaveLength(1);
    expect(excel.batches[0]!.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });

  test("the client's own tidying up is not counted", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Leavers").getRange("A1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.batches).toHaveLength(1);
  });
});

describe("events", () => {
  const watched = async (): Promise<string[]> => {
    const seen: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    return seen;
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  test("a person's typing is told", async () => {
    const seen = await watched();
    excel.type("Leavers", "B2", 0.8);
    await settled();
    expect(seen).toEqual(["B2"]);
  });

  test("nothing is told while events are switched off", async () => {
    const seen = await watched();
    await run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Leavers").getRange("B2").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([]);
  });
});
