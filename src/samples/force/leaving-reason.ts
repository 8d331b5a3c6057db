import type { Chance } from "../chance";
import type { WorkerType } from "./post";

type Mix = readonly (readonly [reason: string, weight: number])[];

const OFFICER_NEW: Mix = [
  ["Resigned", 46],
  ["Resignation - other job", 14],
  ["Career dev", 8],
  ["Reg 13 discharge", 22],
  ["Transfer to other force", 9],
  ["Dismissed", 1],
];
const OFFICER_MIDDLE: Mix = [
  ["Resigned", 36],
  ["Resignation - other job", 16],
  ["Career dev", 8],
  ["Transfer to other force", 24],
  ["Dismissed", 8],
  ["Ill health retirement", 6],
  ["Death in service", 2],
];
const OFFICER_LONG: Mix = [
  ["Retirement with pension", 86],
  ["Ill health retirement", 6],
  ["Resigned", 5],
  ["Dismissed", 1],
  ["Death in service", 2],
];
const STAFF: Mix = [
  ["Resigned", 38],
  ["Resignation - other job", 20],
  ["Career dev", 9],
  ["Promotion", 4],
  ["End of fixed term contract", 8],
  ["Voluntary redundancy", 3],
  ["Redundancy", 2],
  ["Transfer to other force", 3],
  ["Dismissed", 3],
  ["Ill health retirement", 2],
  ["Normal retirement", 7],
  ["Death in service", 1],
];
const STAFF_LONG: Mix = [
  ["Normal retirement", 60],
  ["Early retirement", 14],
  ["Resigned", 14],
  ["Voluntary redundancy", 6],
  ["Ill health retirement", 4],
  ["Death in service", 2],
];

const mixOf = (type: WorkerType, years: number): Mix => {
  if (type !== "Police Officer") return years < 20 ? STAFF : STAFF_LONG;
  return years < 2 ? OFFICER_NEW : years < 25 ? OFFICER_MIDDLE : OFFICER_LONG;
};

/** A reason as forces word it, by worker type and years of service. */
export function leavingReason(type: WorkerType, years: number, chance: Chance): string {
  const mix = mixOf(type, years);
  return mix[chance.weighted(mix.map(([, weight]) => weight))]?.[0] ?? "Resigned";
}
