/** One number a step unless said otherwise; people and FTE are expectations, so fractions. */
export interface TypePath {
  readonly type: string;
  /** In post at the close of the opening day. */
  readonly openingHeads: number;
  readonly openingFte: number;
  /** In post at the close of the month. */
  readonly heads: Float64Array;
  readonly fte: Float64Array;
  readonly joiners: Float64Array;
  readonly joinersFte: Float64Array;
  /** Leavers other than ordinary retirements and changes of type. */
  readonly leavers: Float64Array;
  /** Those of them who resign. */
  readonly resignations: Float64Array;
  readonly retirements: Float64Array;
  /** Who leave the type for another, and other exits that count as no leaver for the whole. */
  readonly changes: Float64Array;
  /** All of these, FTE. */
  readonly exitsFte: Float64Array;
  /** In post at the close by band of service: `byBand[step * BANDS + band]`, heads. */
  readonly byBand: Float64Array;
  /** In post at the close with under two years' service: still in training, for officers. */
  readonly underTwoYears: Float64Array;
  /** Posts vacant at the close that the plan would fill: open vacancies and posts fallen vacant, FTE. */
  readonly vacantFte: Float64Array;
  /** FTE in post above the posts there are, at the close: never netted off against vacancies (conventions 14). */
  readonly overFte: Float64Array;
}
