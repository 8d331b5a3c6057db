import type { Trouble } from "../messages";

/** A bug, told rather than kept silent about. */
export const ownFault = (fault: unknown): Trouble => ({
  message: `Muster met a fault of its own: ${fault instanceof Error ? fault.message : String(fault)}.`,
  advice: "The figures are as they were. Reload the pane; if it comes back, report these words.",
});

/** Work whose result cannot be had, though it was checked before. */
export const cannotBe = (reason: string): Trouble => ({
  message: `This scenario could not be drawn: ${reason}.`,
  advice: "Put the lever back that was moved last.",
});
