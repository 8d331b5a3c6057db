import { inPane } from "./pane-page";
import { scenariosIn } from "./scenarios-page";

jest.setTimeout(180_000);

inPane("the projection by team in Chromium", (pane) => {
  const { opened, region } = scenariosIn(pane);

  test("it is opened by keyboard, scrolls within itself, and another worker type is chosen", async () => {
    await opened({ viewport: { width: 320, height: 700 } });
    const card = region("By team").first();
    const table = card.getByRole("table");
    expect(await table.count()).toBe(0);
    await card.locator("summary").focus();
    await pane.page.keyboard.press("Enter");
    await table.waitFor();
    expect(await table.getByRole("row").first().innerText()).toMatch(/Now\s+Go\s+8 in 10\s+Join/);
    const all = table.getByRole("row", { name: /^All/ });
    expect(await all.innerText()).toMatch(/^All\s+2,405/);
    expect(await table.getByRole("row").count()).toBe(10);
    await pane.expectSound();
    const scrolls = card.getByRole("region", { name: /^Officers to the end of/ });
    await scrolls.focus();
    await pane.page.keyboard.press("ArrowRight");
    await pane.page.waitForFunction(() =>
      [...document.querySelectorAll(".scrolls")].some((of) => of.scrollLeft > 0)
    );
    await card.getByLabel("Worker type").selectOption({ label: "PCSOs" });
    await card.getByRole("region", { name: /^PCSOs to the end of/ }).waitFor();
    expect(await table.getByRole("row", { name: /^All/ }).innerText()).toMatch(/^All\s+180/);
    await card.getByLabel("Worker type").selectOption({ label: "Police staff" });
    await card.getByRole("button", { name: /^Show all/ }).click();
    expect(await table.getByRole("row").count()).toBeGreaterThan(30);
    await pane.expectNarrow();
  });
});
