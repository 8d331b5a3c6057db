import { inExcelPane } from "./excel-pane-page";
import { office } from "./excel-pane-workbooks";

jest.setTimeout(120_000);

/** "#262626" and "#FFFFFF", as Office gives them. */
const BLACK = JSON.stringify({ bodyBackgroundColor: 0x262626 });
const WHITE = JSON.stringify({ bodyBackgroundColor: 0xffffff });
/** For so long office.js goes on saying what it was told of the theme. */
const HELD = 5_200;

inExcelPane("the pane in Office’s own colours, in Chromium", (pane) => {
  const background = (): Promise<string> =>
    pane.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const fluent = (): Promise<string> =>
    pane.page.evaluate(() => getComputedStyle(document.querySelector("header")!).backgroundColor);
  const [LIGHT, DARK] = [
    ["rgb(250, 249, 248)", "rgb(255, 255, 255)"],
    ["rgb(26, 26, 26)", "rgb(41, 41, 41)"],
  ];
  const colours = async (): Promise<string[]> => [await background(), await fluent()];

  /** Office changes its colours, and the person comes back to the pane. */
  async function become(theme: string): Promise<void> {
    await pane.page.evaluate((told) => Object.assign(window, { theme: told }), theme);
    await pane.page.waitForTimeout(HELD);
    await pane.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await pane.page.waitForTimeout(200);
  }

  test("as the system asks, then black as Office is, then white again on a dark system", async () => {
    await pane.start(await office());
    await pane.arrival("Figures");
    expect(await colours()).toEqual(LIGHT);
    await pane.page.emulateMedia({ colorScheme: "dark" });
    await pane.page.waitForTimeout(200);
    expect(await colours()).toEqual(DARK);
    await pane.page.emulateMedia({ colorScheme: "light" });
    await become(BLACK);
    expect(await colours()).toEqual(DARK);
    await pane.expectSound();
    expect(await colours()).toEqual(DARK);
    await become(WHITE);
    await pane.page.emulateMedia({ colorScheme: "dark" });
    expect(await colours()).toEqual(LIGHT);
    await pane.expectSound();
  });
});
