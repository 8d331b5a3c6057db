import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/file/read";
import { readScenarios } from "../../src/scenarios/sheet/read-scenarios";
import { sampleWithout } from "../taskpane/altered-sample";
import { inPane, XLSX } from "./pane-page";
import { scenariosIn, stateOf } from "./scenarios-page";

jest.setTimeout(180_000);

inPane("scenarios kept and levers added, in Chromium", (pane) => {
  const { typed, text, button, region, toScenarios, opened, moved } = scenariosIn(pane);

  test("saving waits for the reason; a scenario is kept, stood beside, removed and put back", async () => {
    await opened();
    await typed().fill("4");
    await typed().press("Enter");
    await text(/^Saving waits for a reason/).waitFor();
    await button("Save scenario").click();
    const reason = pane.page.getByLabel("Why 4%?");
    expect(await pane.isFocused(reason)).toBe(true);
    await pane.page.keyboard.type("a made-up scheme");
    await button("Save scenario").click();
    const name = pane.page.getByLabel("Name of the scenario");
    expect(await name.inputValue()).toBe("Leaver rate, officers 4%");
    await name.fill("Hold on to one in three");
    await pane.page.keyboard.press("Enter");
    await text("“Hold on to one in three” is kept.").waitFor();
    expect(await pane.isFocused(button("Save scenario"))).toBe(true);
    await button("Put all back").click();
    await pane.page.getByLabel("Set beside this: Hold on to one in three").check();
    await pane.page.getByRole("columnheader", { name: "Hold on to one in three" }).waitFor();
    await pane.expectSound();
    await button("Remove Hold on to one in three").click();
    await pane.page
      .getByRole("columnheader", { name: "Hold on to one in three" })
      .waitFor({ state: "detached" });
    await button("Undo").click();
    await button("Open Hold on to one in three").click();
    expect(await pane.isFocused(pane.page.getByRole("heading", { level: 1 }))).toBe(true);
    await text("“Hold on to one in three” was opened.").waitFor({ state: "attached" });
    await text("Why 4%?").waitFor();
    expect(await typed().inputValue()).toBe("4");
    await text("“Hold on to one in three” is kept.").waitFor();
    await typed().fill("4.5");
    await pane.page.keyboard.press("Enter");
    await text(/this one is kept once it is saved/).waitFor();
  });

  test("what is kept is written, and read again from the saved workbook", async () => {
    await opened();
    await moved("4");
    await button("Save scenario").click();
    await pane.page.keyboard.type("Hold on");
    await pane.page.keyboard.press("Enter");
    await text("“Hold on” is kept.").waitFor();
    const coming = pane.page.waitForEvent("download", { timeout: 120_000 });
    await button("Save the workbook").click();
    const saved = await coming;
    const bytes = new Uint8Array(readFileSync(await saved.path()));
    const state = await stateOf("saved.xlsx", bytes);
    const content = await readWorkbook("saved.xlsx", bytes);
    const kept = content.ok ? readScenarios(content.value, state) : null;
    expect(kept?.issues).toEqual([]);
    expect(kept?.scenarios.map(({ name, settings }) => ({ name, settings }))).toEqual([
      {
        name: "Hold on",
        settings: [
          {
            lever: "leaver_rate",
            type: "Police officer",
            value: 0.04,
            reason: "a made-up scheme that holds on to people",
          },
        ],
      },
    ]);
    await pane.open({ name: "saved.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) });
    await toScenarios();
    await region("Kept scenarios").getByText("Hold on", { exact: true }).first().waitFor();
  });

  test("what is kept is drawn before it is written: how far it has come is shown, it can be stopped, and the pane goes on", async () => {
    await opened();
    await moved("4");
    await button("Save scenario").click();
    await pane.page.keyboard.type("Hold on");
    await pane.page.keyboard.press("Enter");
    await text("“Hold on” is kept.").waitFor();
    await pane.page.getByLabel("Seed of the draws").fill("5");
    await pane.page.keyboard.press("Enter");
    await button("Save the workbook").click();
    await text(
      /^Drawing 1 of 2 to be written, as now among them: [\d,]+ draws so far\.$/
    ).waitFor();
    await pane.page.getByRole("button", { name: "Stop writing: nothing is written" }).click();
    await text("Stopped: nothing was written.").waitFor();
    expect(await pane.isFocused(button("Save the workbook"))).toBe(true);
    const coming = pane.page.waitForEvent("download", { timeout: 120_000 });
    await button("Save the workbook").click();
    await text(/^Drawing \d of 2/).waitFor();
    await typed().fill("4.4");
    await typed().press("Enter");
    await pane.page.getByLabel("Why 4.4%?").waitFor();
    await coming;
    await text(/^Saved to your downloads: /).waitFor();
  });

  test("another workbook is opened during a write: that nothing was written is said", async () => {
    await opened();
    await button("Save the workbook").click();
    await pane.opened(sampleWithout("Leavers"), "other.xlsx");
    await pane.arrival("Figures");
    await pane.page
      .getByRole("alert")
      .getByText(/^Nothing was written of Northmarch force .*another workbook was opened/)
      .waitFor();
  });

  test("the bar for saving takes the keyboard and the mouse without the page moving, and hides nothing focused", async () => {
    await opened({ viewport: { width: 350, height: 900 } });
    await moved("4");
    await pane.page.evaluate(() => {
      window.scrollTo(0, 462);
    });
    const at = (): Promise<number> => pane.page.evaluate(() => window.scrollY);
    const before = await at();
    expect(before).toBeGreaterThan(0);
    await button("Save scenario").focus();
    expect(await at()).toBe(before);
    await pane.page.keyboard.press("Tab");
    expect(await pane.isFocused(button("Save the workbook"))).toBe(true);
    expect(await at()).toBe(before);
    await button("Save scenario").click();
    expect(await pane.isFocused(pane.page.getByLabel("Name of the scenario"))).toBe(true);
    expect(await at()).toBe(before);
    await pane.page.keyboard.press("Escape");
    expect(await pane.isFocused(button("Save scenario"))).toBe(true);
    expect(await at()).toBe(before);
    await pane.page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await pane.page.getByRole("tab", { name: "Scenarios" }).focus();
    for (let press = 0; press < 60; press++) {
      await pane.page.keyboard.press("Tab");
      const hidden = await pane.page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused.closest("main") === null) return "";
        const bar = document.querySelector(".save")?.getBoundingClientRect().top ?? Infinity;
        const { top, bottom, height } = focused.getBoundingClientRect();
        return height < 300 && (bottom > bar || top < 0) ? focused.outerHTML : "";
      });
      expect(hidden).toBe("");
    }
  });

  test("a kept scenario that was opened and moved off says so", async () => {
    await opened();
    await moved("4");
    await button("Save scenario").click();
    await pane.page.keyboard.type("Hold on");
    await pane.page.keyboard.press("Enter");
    const kept = region("Kept scenarios");
    await kept.getByText("open", { exact: true }).waitFor();
    await typed().fill("4.5");
    await pane.page.keyboard.press("Enter");
    await kept.getByText("open, changed", { exact: true }).waitFor();
  });

  test("a lever is found by typing, added for its group, dated, and taken off", async () => {
    await opened();
    await button("More levers").click();
    expect(await pane.isFocused(pane.page.getByLabel("Find a lever"))).toBe(true);
    await pane.page.keyboard.type("freeze");
    await pane.page.getByLabel("Recruitment freeze, for").selectOption({ label: "police staff" });
    await pane.expectSound();
    await button("Add Recruitment freeze").click();
    const freeze = pane.page.getByRole("checkbox", { name: "Recruitment freeze, police staff" });
    await freeze.waitFor();
    await pane.page.waitForFunction(
      () => document.activeElement?.getAttribute("type") === "checkbox"
    );
    await pane.page.keyboard.press("Space");
    expect(await freeze.isChecked()).toBe(true);
    await text(/^From Oct 2025 to the end/).click();
    await pane.page.getByLabel("to", { exact: true }).selectOption({ label: "Mar 2026" });
    await text(/^From Oct 2025 to Mar 2026/).waitFor();
    const lines = pane.page.getByRole("table", { name: /lever by lever$/ });
    await lines.getByText(/Recruitment freeze \(Police staff\) = yes.*to Mar 2026/).waitFor();
    await button("Put back Recruitment freeze, police staff").click();
    expect(await freeze.isChecked()).toBe(false);
    await button("Take off the list: Recruitment freeze, police staff").click();
    await freeze.waitFor({ state: "detached" });
  });

  test("what is typed and cannot be is said beside the field, and nothing moves", async () => {
    await opened();
    await typed().fill("120");
    await typed().press("Enter");
    await text("It can be from 0% to 95%.").waitFor();
    expect(await typed().getAttribute("aria-invalid")).toBe("true");
    await pane.expectSound();
    await pane.page.keyboard.press("Escape");
    expect(await typed().inputValue()).toBe("5.9");
  });
});
