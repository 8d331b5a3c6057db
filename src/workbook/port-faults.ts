import type { HostFault } from "./port-fault";

/** Faults that every host gives alike, in the same words. */
export const portFaults = {
  cancelled: {
    code: "cancelled",
    message: "The reading was stopped.",
    advice: "Read again whenever it suits.",
  },
  nothingToPutBack: {
    code: "nothing-to-put-back",
    message: "There is nothing to put back: Muster has not written over anything here.",
    advice: "Write the figures first.",
  },
  stateUnreadable: {
    code: "state-unreadable",
    message: "What Muster had noted in this workbook was written by a newer Muster, or is damaged.",
    advice:
      "Update Muster; until then your answers and scenarios in this workbook are left as they are.",
  },
  stateTooLong: {
    code: "too-large",
    message: "Muster's notes in this workbook have grown too long to be kept.",
    advice: "Delete scenarios that are not needed any more.",
  },
} as const satisfies Readonly<Record<string, HostFault>>;

export const sheetGone = (sheet: string): HostFault => ({
  code: "gone",
  message: `There is no sheet “${sheet}” any more.`,
  advice: "Read the workbook again.",
});

export const sheetHidden = (sheet: string): HostFault => ({
  code: "hidden-sheet",
  message: `Sheet “${sheet}” is hidden, so its cells cannot be shown.`,
  advice: `Right-click a sheet's tab, choose Unhide and then “${sheet}”.`,
});

export const sheetNameTaken = (sheet: string): HostFault => ({
  code: "name-taken",
  message: `There is a sheet “${sheet}” of yours where Muster writes its own of that name. Nothing was written.`,
  advice: `Rename your sheet “${sheet}” and write again.`,
});

export const cellChanged = (sheet: string, cell: string): HostFault => ({
  code: "changed-meanwhile",
  message: `Cell ${sheet}!${cell} does not hold what was read of it any more. No cell was changed.`,
  advice: "Read the workbook again and look at the issue once more.",
});
