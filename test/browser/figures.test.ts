import { doubtfulSample, sampleWith } from "../taskpane/altered-sample";
import { opccPath } from "../taskpane/open-in";
import { inPane } from "./pane-page";

jest.setTimeout(120_000);

inPane("the place of figures in Chromium", (pane) => {
  const card = (title: string) => pane.page.getByRole("button", { name: title });
  const title = (name: string) => pane.page.getByRole("heading", { level: 2, name });

  async function opened(options: Parameters<typeof pane.start>[0] = {}): Promise<void> {
    await pane.start(options);
    await pane.open(opccPath);
    await pane.arrival("Figures");
  }

  test("a card is opened by keyboard, and Back gives the keyboard to its title again", async () => {
    await opened();
    await card("Vacancy surplus, 2022/23 forecast").focus();
    await pane.page.keyboard.press("Enter");
    await pane.page.getByText("Where it comes from").waitFor();
    expect(await pane.isFocused(title("Vacancy surplus, 2022/23 forecast"))).toBe(true);
    await pane.page.keyboard.press("Shift+Tab");
    expect(await pane.isFocused(pane.page.getByRole("button", { name: "All figures" }))).toBe(true);
    await pane.page.keyboard.press("Enter");
    const surplus = card("Vacancy surplus, 2022/23 forecast");
    await surplus.waitFor();
    expect(await pane.isFocused(surplus)).toBe(true);
    await pane.page.keyboard.press("Enter");
    await pane.page.getByText("Where it comes from").waitFor();
    await pane.page.keyboard.press("Escape");
    await surplus.waitFor();
  });

  test("another rate is chosen by arrow key: its parts, its passport and the bridge follow", async () => {
    await opened();
    await card("Leavers since 13 May 2021").click();
    const rate = pane.page.getByRole("radio", { name: /^A year, time in post/ });
    await rate.focus();
    expect(await rate.isChecked()).toBe(true);
    await pane.page.keyboard.press("ArrowDown");
    await pane.page.getByText("6.00 FTE of leavers ÷ 17.10 FTE in post at the start").waitFor();
    const bridge = pane.page.getByRole("table", { name: /^From Home Office, FTE, 2021\/22 to/ });
    expect(await bridge.getByRole("row").first().innerText()).toContain("What differs");
    await pane.page
      .getByLabel("Why is it not the same as")
      .selectOption({ label: "Home Office, people, 2021/22" });
    const lines = pane.page.getByRole("table", { name: /to Home Office, people/ });
    await lines.waitFor();
    const words = (await lines.innerText()).replaceAll(/\s+/g, " ");
    expect(words).toContain("From Home Office, FTE, 2021/22 35.1%");
    expect(words).toContain("people, not FTE \u22121.8");
    expect(words).toContain("To Home Office, people, 2021/22 33.3%");
    const from = pane.page.getByRole("region", { name: "Where it comes from" });
    expect(await from.innerText()).toContain("Home Office leaver rate, FTE, 2021/22");
  });

  test("the rows a figure counts are shown in the sheet", async () => {
    await opened({ viewport: { width: 1100, height: 800 } });
    await card("Leavers since 13 May 2021").click();
    await pane.page.getByRole("button", { name: "Show Leavers!A14:H20" }).click();
    await pane.page.getByRole("grid", { name: /Leavers/ }).waitFor();
  });

  test("each figure beside it opens to its own words, rows and formula", async () => {
    await opened();
    await card("Training, 2022/23 forecast").click();
    const beside = pane.page.getByRole("region", { name: "The figures beside it" });
    await beside.getByText("Committed", { exact: true }).click();
    const words = await beside.innerText();
    expect(words).toContain("Training!A5:F6");
    expect(words).toContain('=SUMIFS(Courses[Cost],Courses[Status],"Committed"');
  });

  test("months are a picture that says what it shows, with its table behind", async () => {
    await opened();
    await card("Leavers since 13 May 2021").click();
    const picture = pane.page.getByRole("img", { name: /Leavers, 14 months from May 2021/ });
    await picture.waitFor();
    await pane.page.getByText("Show as a table: Leavers").click();
    const table = pane.page.getByRole("table", { name: "Leavers, month by month" });
    expect(await table.getByRole("row").count()).toBe(15);
  });

  test("what is not settled is said on the card, named behind it, and leads to Data", async () => {
    await pane.start();
    await pane.opened(doubtfulSample(), "doubtful.xlsx");
    await pane.arrival("Figures");
    const leavers = pane.page.getByRole("region", { name: /^Leavers since/ });
    expect(await leavers.innerText()).toContain("Withheld");
    await card("Leavers since 9 May 2024").click();
    const rests = pane.page.getByRole("region", { name: "What it rests on that is not settled" });
    await rests.waitFor();
    expect(await rests.innerText()).toContain("Leavers!E24");
    await pane.expectSound();
    await pane.page.getByRole("button", { name: "Rests on 1 thing to settle" }).click();
    await pane.arrival("Data");
  });

  test("a force of 60 teams: the first of them, and all when asked", async () => {
    await pane.start({ viewport: { width: 320, height: 800 } });
    await pane.page.getByRole("button", { name: "Try the sample force" }).click();
    await pane.arrival("Figures");
    await card("Leavers since 9 May 2024").click();
    const teams = pane.page.getByRole("table", { name: "By team" });
    await teams.waitFor();
    expect(await teams.getByRole("row").count()).toBe(1 + 8 + 1);
    await pane.page.getByRole("button", { name: "Show all 61" }).click();
    expect(await teams.getByRole("row").count()).toBe(1 + 61 + 1);
    await pane.expectSound();
  });

  const longNames = sampleWith("Establishment", (cell, row, column) =>
    row > 0 && column === 2 && cell !== null
      ? {
          ...cell,
          value: `${String(cell.value)} and Partnerships, Engagement, Assurance and Improvement-of-Everything`,
        }
      : cell
  );

  test("at 320 pixels every card opened is sound, all of it unfolded, with names of 80 characters", async () => {
    await pane.start({ viewport: { width: 320, height: 720 } });
    await pane.opened(longNames, "long names.xlsx");
    await pane.arrival("Figures");
    await pane.expectSound();
    const titles = await pane.page.locator("h2 button > span:first-child").allInnerTexts();
    expect(titles.length).toBe(5);
    for (const name of titles) {
      await card(name).click();
      await unfolded();
      await (name.startsWith("Leavers") ? pane.expectSound() : pane.expectNarrow());
      await pane.page.keyboard.press("Escape");
      await card(name).waitFor();
    }
  });

  test.each([
    ["dark", "none"],
    ["dark", "active"],
  ] as const)(
    "%s, forced colours %s: cards and an opened one are sound",
    async (colorScheme, forcedColors) => {
      await opened({ colorScheme, forcedColors });
      await pane.expectSound();
      await card("Leavers since 13 May 2021").click();
      await unfolded();
      await pane.expectSound();
    }
  );

  async function unfolded(): Promise<void> {
    await pane.page.getByText("Where it comes from").waitFor();
    for (const summary of await pane.page.locator("summary").all()) await summary.click();
  }
});
