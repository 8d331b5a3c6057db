/** The cells a chart covers: rows and columns from 0, ends included. */
export interface ChartBox {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
