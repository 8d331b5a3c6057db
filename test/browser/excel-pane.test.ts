import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import type { WorkbookContent } from "../../src/workbook/grid";
import { doubtfulSample, sampleWith } from "../taskpane/altered-sample";
import { OPCC, opccBytes } from "../taskpane/open-in";
import { inExcelPane } from "./excel-pane-page";

const SHOTS = "/tmp/e1";
jest.setTimeout(120_000);

const contentOf = async (name: string, bytes: Uint8Array): Promise<WorkbookContent> => {
  const read = await readWorkbook(name, bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const opcc = (): Promise<WorkbookContent> => contentOf(OPCC, opccBytes());

/** The made-up office with salaries typed as text: one reading only, and so a mend to offer. */
const salariesAsText = async (): Promise<WorkbookContent> =>
  contentOf(
    "salaries (made up).xlsx",
    await writeWorkbook(
      sampleWith("Establishment", (cell, row, column) =>
        row > 0 && row < 4 && column === 5 && typeof cell?.value === "number"
          ? { value: `£${cell.value}`, format: "text" }
          : cell
      )
    )
  );

inExcelPane("the pane in Excel, in Chromium", (pane) => {
  const text = (words: string | RegExp) => pane.page.getByText(words).first();
  const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
  const card = (name: RegExp) => pane.page.getByRole("region", { name });
  const show = (name: string) => pane.page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });

  async function opened(): Promise<void> {
    await pane.start(await opcc());
    await pane.arrival("Figures");
  }

  /** Writes, and waits until it is said. */
  async function write(): Promise<void> {
    await pane.go("Paper");
    await button("Write to this workbook").click();
    await text(/^Written to \d+ sheets of this workbook\.$/).waitFor();
  }

  test("it reads the workbook by itself, in four round trips", async () => {
    await opened();
    await text("7 of 18").waitFor();
    await text("£30,053").waitFor();
    expect(pane.excel.batches.length).toBeLessThanOrEqual(5);
    await pane.expectSound();
    await show("figures");
  });

  test("a cell is typed into: the figure follows, and says what it was until it is seen", async () => {
    await opened();
    pane.excel.type("Training", "E2", 2950);
    await card(/^Training/).getByText("£2,350").first().waitFor();
    await card(/^Training/).getByText(/was £1,350/).waitFor();
    await pane.page.getByRole("region", { name: "Figures that changed" }).waitFor();
    await pane.expectSound();
    await show("moved");
    await button("Mark as seen").click();
    await card(/^Training/).getByText(/was £1,350/).waitFor({ state: "detached" });
  });

  test("salaries typed as text are mended in Excel after a look, recorded, and put back", async () => {
    await pane.start(await salariesAsText());
    await pane.arrival("Figures");
    await pane.go("Data");
    const before = pane.cell("Establishment", 1, 5);
    expect(before).toMatch(/^£\d+$/);
    await pane.page.getByText(/notes? that changes? no figure/).click();
    await button("Fix 3 cells…").click();
    await pane.expectSound();
    await show("fix");
    await button("Change 3 cells").click();
    await text("3 cells were mended.").waitFor();
    expect(pane.cell("Establishment", 1, 5)).toBe(Number(String(before).slice(1)));
    expect(pane.sheets()).toContain("Changes");
    await button("Put the old values back").click();
    await text("3 cells were mended.").waitFor({ state: "detached" });
    expect(pane.cell("Establishment", 1, 5)).toBe(before);
  });

  test("another leaver rate is switched to, and a source selects its cells in Excel", async () => {
    await opened();
    await button("Leavers since 13 May 2021").click();
    await pane.page.getByRole("radio", { name: /^A year, time in post/ }).focus();
    await pane.page.keyboard.press("ArrowDown");
    await text("6.00 FTE of leavers ÷ 17.10 FTE in post at the start").waitFor();
    await text("Where it comes from").waitFor();
    await pane.expectSound();
    await show("rate");
    const source = button(/^Leavers!/).first();
    const place = await source.innerText();
    await source.click();
    await expect.poll(() => pane.excel.book.selected).toBe(place);
  });

  test("the paper is written with live formulas, written again, and put back", async () => {
    await opened();
    const yours = pane.sheets();
    await write();
    expect(pane.sheets()).toEqual(expect.arrayContaining([...yours, "Panel figures", "Register"]));
    const panel = pane.excel.book.sheet("Panel figures");
    expect(panel.rows.flat().filter((cell) => cell?.formula != null).length).toBeGreaterThan(10);
    await pane.expectSound();
    await show("written");
    await button("Show the panel figures").click();
    await expect.poll(() => pane.excel.book.find(pane.excel.book.active)?.name).toBe("Panel figures");
    await button("Put back").click();
    await text("What was there before the last write is back.").waitFor();
    expect(pane.sheets()).toEqual(yours);
  });

  test("what was answered is in the workbook: the pane closed and opened again knows it", async () => {
    await pane.start(await contentOf("doubtful (made up).xlsx", await writeWorkbook(doubtfulSample())));
    await pane.arrival("Figures");
    await pane.go("Data");
    const question = pane.page.getByLabel(/What does the reason “Went to sea” count as/);
    await question.selectOption("Redundancy");
    await question.waitFor({ state: "detached" });
    await expect.poll(() => pane.excel.book.parts.size).toBe(1);
    await pane.reload();
    await pane.arrival("Figures");
    await pane.go("Data");
    await text(/early July/).waitFor();
    expect(await question.count()).toBe(0);
  });
});
