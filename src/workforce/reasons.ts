/** A canonical reason for leaving and what it counts as (measures 2.10; conventions 6). */
export interface Reason {
  readonly id: string;
  /** As it stands in the prepared people. */
  readonly label: string;
  /** Counts as a leaver of the whole: not TUPE, the end of a secondment or a change of worker type. */
  readonly leaver: boolean;
  /** A leaver who also leaves the service: not a transfer. The Home Office rate counts these. */
  readonly outOfService: boolean;
  readonly voluntary: boolean;
  readonly redundancy: boolean;
}

type Counts = "left-service" | "left-force" | "not-a-leaver";

const reason = (
  id: string,
  label: string,
  counts: Counts = "left-service",
  more: { voluntary?: boolean; redundancy?: boolean } = {}
): Reason => ({
  id,
  label,
  leaver: counts !== "not-a-leaver",
  outOfService: counts === "left-service",
  voluntary: more.voluntary ?? false,
  redundancy: more.redundancy ?? false,
});

export const UNKNOWN_REASON = reason("unknown", "Unknown");
export const CHANGE_OF_TYPE = reason("change_of_type", "Change of worker type", "not-a-leaver");

export const REASONS: readonly Reason[] = [
  reason("normal_retirement", "Normal retirement"),
  reason("medical_retirement", "Medical retirement"),
  reason("early_other_retirement", "Early or other retirement"),
  reason("voluntary_resignation", "Voluntary resignation", "left-service", { voluntary: true }),
  reason("transfer_out", "Transfer to another force", "left-force"),
  reason("dismissal", "Dismissal"),
  reason("probation_discharge", "Probation discharge"),
  reason("death", "Death"),
  reason("redundancy", "Redundancy", "left-service", { redundancy: true }),
  reason("end_of_contract", "End of contract"),
  reason("tupe_or_secondment_end", "TUPE or secondment end", "not-a-leaver"),
  CHANGE_OF_TYPE,
  UNKNOWN_REASON,
];
