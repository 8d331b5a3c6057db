import type { Trouble } from "../engine/messages";
import { isReserved } from "../words/reserved-name";
import { DRAFT_NAME, type ScenariosState } from "./scenarios-state";

/** Why the draft is not kept under a name; null where it can be. */
export function refusalOf(name: string, { outlook }: ScenariosState): Trouble | null {
  if (name === "" || name === DRAFT_NAME)
    return { message: "The scenario has no name yet.", advice: "Give it one and save it again." };
  if (isReserved(name))
    return {
      message: `${name} is the name of another column beside a scenario.`,
      advice: "Choose another name.",
    };
  return outlook?.challenges.some(({ needsReason }) => needsReason) === true
    ? {
        message: "A lever lies outside its last three years and no reason is given.",
        advice: "Type the reason beside the lever and save again: it prints with the scenario.",
      }
    : null;
}

/** A row of the workbook is not the pane's to delete. */
export const inTheWorkbook = (name: string): Trouble => ({
  message: `${name} is a row of the workbook's sheet of scenarios.`,
  advice: "Delete the row there; it is gone here with the next reading.",
});
