/** Plain facts of a made-up office or force. Days are Excel day numbers; pounds are whole. Nobody in it exists. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  readonly type: string | null;
  readonly grade: string;
  readonly fte: number;
  readonly salary: number;
  readonly contract: string;
  readonly statutory: boolean;
  readonly holder: Holder | null;
}

export interface Holder {
  readonly number: string;
  readonly name: string;
  readonly fte: number;
  readonly start: number;
}

export interface Leaver {
  readonly number: string;
  readonly name: string;
  readonly title: string;
  readonly team: string;
  readonly type: string | null;
  readonly grade: string;
  readonly start: number;
  readonly left: number;
  readonly reason: string;
  readonly fte: number;
  readonly interviewed: boolean;
}

export interface Vacancy {
  readonly ref: string;
  readonly post: Post;
  readonly from: number;
  readonly stage: string;
  readonly expected: number | null;
  readonly cover: "None" | "Agency";
  readonly coverPerMonth: number;
}

export interface Course {
  readonly day: number;
  readonly name: string;
  readonly team: string;
  readonly delegates: number;
  readonly cost: number;
  readonly status: "Paid" | "Committed" | "Planned" | "Cancelled";
}

export interface Cohort {
  readonly name: string;
  readonly route: string;
  readonly day: number;
  readonly places: number;
  readonly confirmed: number;
}

export interface Stage {
  readonly name: string;
  readonly candidates: number;
  readonly passRate: number;
  readonly daysToStart: number;
}

export interface Assessment {
  readonly name: string;
  readonly day: number;
  readonly booked: number;
  readonly used: number;
  readonly passed: number;
}

export interface Assumption {
  readonly name: string;
  readonly value: number | string;
  readonly isDay: boolean;
  readonly unit: string;
}

export interface Truth {
  readonly size: "office" | "force";
  readonly seed: number;
  readonly asAt: number;
  /** The year in which the as-at day's financial year begins. */
  readonly year: number;
  readonly posts: readonly Post[];
  readonly leavers: readonly Leaver[];
  readonly vacancies: readonly Vacancy[];
  readonly courses: readonly Course[];
  readonly cohorts: readonly Cohort[];
  readonly stages: readonly Stage[];
  readonly assessments: readonly Assessment[];
  readonly assumptions: readonly Assumption[];
}
