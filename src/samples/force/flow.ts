import type { WorkerType } from "./post";

/** Who came and went in a financial year. */
export interface YearFlow {
  readonly year: number;
  readonly joiners: number;
  readonly leavers: number;
}

export interface TypeFlow {
  readonly type: WorkerType;
  /** In post at close of 31 March 2020. */
  readonly opening: number;
  /** In order; the last is the half year to the as-at date. */
  readonly years: readonly YearFlow[];
  readonly posts: number;
}

const years = (...pairs: readonly (readonly [joiners: number, leavers: number])[]): YearFlow[] =>
  pairs.map(([joiners, leavers], i) => ({ year: 2020 + i, joiners, leavers }));

/** Officers leave at 6% to 7% a year, staff at 10% to 12%: made up, of about the size reported. */
export const FLOWS: readonly TypeFlow[] = [
  {
    type: "Police Officer",
    opening: 2150,
    years: years([190, 130], [215, 137], [210, 154], [150, 151], [149, 152], [141, 76]),
    posts: 2560,
  },
  {
    type: "Police Staff",
    opening: 1225,
    years: years([125, 122], [150, 140], [158, 147], [150, 141], [145, 138], [68, 68]),
    posts: 1340,
  },
  {
    type: "PCSO",
    opening: 210,
    years: years([20, 22], [22, 26], [20, 27], [20, 25], [18, 23], [6, 13]),
    posts: 200,
  },
];

/** In post at the as-at date. */
export const inPost = (flow: TypeFlow): number =>
  flow.years.reduce((sum, { joiners, leavers }) => sum + joiners - leavers, flow.opening);
