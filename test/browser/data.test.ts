import { doubtfulSample, sampleWith } from "../taskpane/altered-sample";
import { inPane } from "./pane-page";

jest.setTimeout(120_000);

/** The made-up office with salaries typed as text: one reading only, and so a mend to offer. */
const salariesAsText = () =>
  sampleWith("Establishment", (cell, row, column) =>
    row > 0 && row < 4 && column === 5 && typeof cell?.value === "number"
      ? { value: `£${cell.value}`, format: "text" }
      : cell
  );

inPane("the place of data in Chromium", (pane) => {
  const data = () => pane.page.getByRole("tab", { name: /^Data/ });
  const region = (name: string | RegExp) => pane.page.getByRole("region", { name });

  test("a reason nobody knows is asked about; the answer moves the figure and the question is gone", async () => {
    await pane.start();
    await pane.opened(doubtfulSample(), "doubtful.xlsx");
    await pane.arrival("Figures");
    await data().click();
    const question = pane.page.getByLabel(/What does the reason “Went to sea” count as/);
    await question.waitFor();
    await pane.expectSound();
    await question.focus();
    await question.selectOption("Redundancy");
    await question.waitFor({ state: "detached" });
    await pane.page
      .getByRole("status")
      .filter({ hasText: /Redundancies.*now|figures changed/ })
      .waitFor({ state: "attached" });
  });

  test("text that can only be a number is mended after a look, and put back again", async () => {
    await pane.start();
    await pane.opened(salariesAsText(), "salaries.xlsx");
    await pane.arrival("Figures");
    await data().click();
    await pane.page.getByText(/notes? that changes? no figure/).click();
    const fix = pane.page.getByRole("button", { name: "Fix 3 cells…" });
    await fix.focus();
    await pane.page.keyboard.press("Enter");
    const preview = pane.page.getByRole("table", { name: "These cells would change" });
    expect(await preview.innerText()).toMatch(/F2\s+“£\d+”\s+\d+/);
    await pane.page.getByRole("button", { name: "Change 3 cells" }).click();
    await pane.page.getByText("3 cells were mended.").waitFor();
    expect(await fix.count()).toBe(0);
    await pane.page.getByRole("button", { name: "Put the old values back" }).click();
    await pane.page.getByText("3 cells were mended.").waitFor({ state: "detached" });
  });

  test("a heading is said to mean nothing, and what rests on it is withheld with the reason", async () => {
    await pane.start();
    await pane.page.getByRole("button", { name: "Try the sample office" }).click();
    await pane.arrival("Figures");
    await data().click();
    await pane.page.getByText("How Vacancies was read").click();
    await pane.page.getByLabel("“Date Vacant” is").selectOption("not read");
    await pane.page.getByRole("tab", { name: "Figures" }).click();
    const surplus = region(/Vacancy surplus/);
    await surplus.getByText("Withheld").waitFor();
  });

  test("another day is given: the figures are as at it", async () => {
    await pane.start();
    await pane.page.getByRole("button", { name: "Try the sample office" }).click();
    await pane.arrival("Figures");
    await data().click();
    await pane.page.getByRole("button", { name: "Change the day" }).click();
    await pane.page.getByLabel("Another day").fill("30 June 2025");
    await pane.page.keyboard.press("Enter");
    await region("As at").getByText("30 June 2025").waitFor();
  });

  for (const look of [
    { viewport: { width: 320, height: 700 } },
    { viewport: { width: 480, height: 700 }, colorScheme: "dark" as const },
    { viewport: { width: 350, height: 700 }, forcedColors: "active" as const },
  ])
    test(`sound at ${JSON.stringify(look)}`, async () => {
      await pane.start(look);
      await pane.opened(doubtfulSample(), "doubtful.xlsx");
      await pane.arrival("Figures");
      await data().click();
      await pane.page.getByText("How Leavers was read").click();
      await pane.expectSound();
    });
});
