/** As the force's sheets word it. */
export type WorkerType = "Police Officer" | "Police Staff" | "PCSO";

/** What a post is, whoever holds it. */
export interface ForcePost {
  readonly number: string;
  readonly command: string;
  readonly unit: string;
  readonly title: string;
  readonly type: WorkerType;
  /** Rank for officers, grade for staff, "PCSO" for community support officers. */
  readonly grade: string;
  readonly fte: number;
  readonly statutory: boolean;
}

export interface ForcePerson {
  readonly type: WorkerType;
  readonly start: number;
  /** The last day in post, or null for someone still here. */
  readonly left: number | null;
}
