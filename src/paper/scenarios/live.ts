/*
 * A projection's cells are written and worked out together: each operation makes the formula and the
 * number it comes to, so that the two cannot differ but by a fault of the spreadsheet program.
 */

/** A formula, without its "=", and what it comes to. */
export interface Live {
  readonly source: string;
  readonly value: number;
  /** How tightly it binds: 3 a cell, number or function, 2 a product, 1 a sum, 0 a comparison. */
  readonly binds: 0 | 1 | 2 | 3;
}

/** Cells next to one another. */
export interface LiveRange {
  readonly source: string;
  readonly values: readonly number[];
}

/** A cell, a function or a number whose worth is known. */
export const live = (source: string, value: number): Live => ({ source, value, binds: 3 });

export const number = (value: number): Live => ({
  source: String(value),
  value,
  binds: value < 0 ? 1 : 3,
});

const inside = ({ source, binds }: Live, least: number): string =>
  binds < least ? `(${source})` : source;

export const plus = (first: Live, ...rest: readonly Live[]): Live =>
  rest.length === 0
    ? first
    : {
        source: [first, ...rest].map((term) => inside(term, 1)).join("+"),
        value: rest.reduce((sum, { value }) => sum + value, first.value),
        binds: 1,
      };

export const minus = (from: Live, ...rest: readonly Live[]): Live => ({
  source: [inside(from, 1), ...rest.map((term) => inside(term, 2))].join("-"),
  value: rest.reduce((left, { value }) => left - value, from.value),
  binds: 1,
});

export const times = (...factors: readonly Live[]): Live => ({
  source: factors.map((factor) => inside(factor, 2)).join("*"),
  value: factors.reduce((product, { value }) => product * value, 1),
  binds: 2,
});

export const over = (above: Live, below: Live): Live => ({
  source: `${inside(above, 2)}/${inside(below, 3)}`,
  value: above.value / below.value,
  binds: 2,
});

export const greatest = (...of: readonly Live[]): Live =>
  live(
    `MAX(${of.map(({ source }) => source).join(",")})`,
    Math.max(...of.map(({ value }) => value))
  );

export const least = (...of: readonly Live[]): Live =>
  live(
    `MIN(${of.map(({ source }) => source).join(",")})`,
    Math.min(...of.map(({ value }) => value))
  );

export const exponential = (of: Live): Live => live(`EXP(${of.source})`, Math.exp(of.value));

/** The first where a cell is 0, else the second: a quotient without its division by 0. */
export const unlessZero = (cell: Live, quotient: Live): Live =>
  live(`IF(${inside(cell, 1)}=0,0,${quotient.source})`, cell.value === 0 ? 0 : quotient.value);

export const total = ({ source, values }: LiveRange): Live =>
  live(
    `SUM(${source})`,
    values.reduce((a, b) => a + b, 0)
  );

/** Of a range, those beside a number of another range, added up; times a third where there is one. */
export const sumWhere = (of: LiveRange, key: LiveRange, is: Live, share?: LiveRange): Live => {
  const third = share === undefined ? "" : `*${share.source}`;
  return live(
    `SUMPRODUCT((${key.source}=${is.source})${third}*${of.source})`,
    of.values.reduce(
      (sum, value, i) => (key.values[i] === is.value ? sum + value * (share?.values[i] ?? 1) : sum),
      0
    )
  );
};

/** Σ of one range times another. */
export const weighed = (a: LiveRange, b: LiveRange): Live =>
  live(
    `SUMPRODUCT(${a.source},${b.source})`,
    a.values.reduce((sum, value, i) => sum + value * (b.values[i] ?? 0), 0)
  );
