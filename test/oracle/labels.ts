/** The texts of the samples, mapped by hand. A text that is not here stops the oracle. */
const TYPES: Record<string, string> = {
  "Police Officer": "Police officer",
  "Police Staff": "Police staff",
  PCSO: "PCSO",
};

const REASONS: Record<string, string> = {
  "Normal retirement": "Normal retirement",
  "Retirement with pension": "Normal retirement",
  Retirement: "Normal retirement",
  "Ill health retirement": "Medical retirement",
  "Early retirement": "Early or other retirement",
  Resigned: "Voluntary resignation",
  "Resignation - other job": "Voluntary resignation",
  "Career dev": "Voluntary resignation",
  Promotion: "Voluntary resignation",
  "Resigned - career development": "Voluntary resignation",
  "Resigned - relocation": "Voluntary resignation",
  "Resigned - promotion": "Voluntary resignation",
  "Transfer to other force": "Transfer to another force",
  "Transfer to police force": "Transfer to another force",
  Dismissed: "Dismissal",
  "Reg 13 discharge": "Probation discharge",
  "Death in service": "Death",
  "Voluntary redundancy": "Redundancy",
  Redundancy: "Redundancy",
  "End of fixed term contract": "End of contract",
};

const YES_OR_NO: Record<string, boolean> = { Yes: true, Y: true, No: false, N: false };

const TRAINING: Record<string, TrainingStatus> = {
  Paid: "paid",
  Committed: "committed",
  Planned: "planned",
  Cancelled: "cancelled",
};

export type TrainingStatus = "paid" | "committed" | "planned" | "cancelled";

function mapped<T>(table: Record<string, T>, text: string): T {
  const found = table[text];
  if (found === undefined) throw new Error(`No canonical label for "${text}"`);
  return found;
}

/** Worker type missing: police staff. */
export const typeOf = (text: string | null): string =>
  text === null ? "Police staff" : mapped(TYPES, text);
export const reasonOf = (text: string): string => mapped(REASONS, text);
export const isYes = (text: string): boolean => mapped(YES_OR_NO, text);
export const trainingStatusOf = (text: string): TrainingStatus => mapped(TRAINING, text);

/** Ends of spells that are listed apart and are not leavers of the whole. */
export const NOT_LEAVERS = ["TUPE or secondment end", "Change of worker type"];
