import type { Locator } from "playwright-core";
import { readWorkbook } from "../../src/hosts/file/read";
import { openingState } from "../../src/scenarios/state/opening-state";
import type { ProjectionState } from "../../src/scenarios/state/projection-state";
import { optionsOf } from "../../src/taskpane/engine/said";
import { readWorkforce } from "../../src/workforce/read";
import type { PanePage } from "./pane-page";

/** What a projection of a workbook starts from, as the pane reads it. */
export async function stateOf(name: string, bytes: Uint8Array): Promise<ProjectionState> {
  const content = await readWorkbook(name, bytes);
  const read = content.ok ? readWorkforce(content.value, optionsOf({})) : content;
  const state = read.ok ? openingState(read.value) : read;
  if (!state.ok) throw new Error(JSON.stringify(state.error));
  return state.value;
}

/** The parts of the place of scenarios, and the ways to it. */
export function scenariosIn(pane: PanePage) {
  const rate = (): Locator => pane.page.getByRole("slider", { name: "Leaver rate, officers" });
  const typed = (): Locator =>
    pane.page.getByRole("textbox", { name: "Leaver rate, officers, percent" });
  const text = (words: string | RegExp): Locator => pane.page.getByText(words).first();

  async function toScenarios(): Promise<void> {
    await pane.arrival("Figures");
    await pane.page.getByRole("tab", { name: "Scenarios" }).click();
    await pane.arrival("Scenarios");
  }

  return {
    rate,
    typed,
    text,
    toScenarios,
    finding: (): Locator => pane.page.locator(".outcome .finding"),
    button: (name: string): Locator => pane.page.getByRole("button", { name, exact: true }),
    region: (name: string): Locator => pane.page.getByRole("region", { name }),
    /** The force sample, its projection there. */
    opened: async (options: Parameters<typeof pane.start>[0] = {}): Promise<void> => {
      await pane.start({ acceptDownloads: true, ...options });
      await pane.page.getByRole("button", { name: "Try the sample force" }).click();
      await toScenarios();
      await rate().waitFor();
      await text(/short$|in 100$/).waitFor();
    },
    /** Waits until the draws are as many as are wanted. */
    drawn: (): Promise<void> => text(/^Band: 8 in 10 of [\d,]+ draws/).waitFor({ timeout: 60_000 }),
    /** Moves the leaver rate to a value that wants a reason, and gives one. */
    moved: async (percent: string): Promise<void> => {
      await typed().fill(percent);
      await typed().press("Enter");
      await pane.page
        .getByLabel(`Why ${percent}%?`)
        .fill("a made-up scheme that holds on to people");
    },
  };
}
