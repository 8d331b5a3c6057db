import type { TypePlan } from "./plan/plan";

/** Starts still to come in the posts of one type, heads and FTE. */
export interface Refills {
  /** So many posts fall vacant in a step. */
  readonly vacate: (step: number, heads: number, fte: number) => void;
  /** Who start at the end of a step; to be asked for after the step's vacancies. */
  readonly due: (step: number) => { readonly heads: number; readonly fte: number };
}

/** A time to fill of 3.4 months is 3 months for six vacancies in ten and 4 for the rest. */
export function expectedRefills({ fillMonths, startsIn, added, listed, state }: TypePlan): Refills {
  const steps = startsIn.length;
  const heads = new Float64Array(steps);
  const fte = new Float64Array(steps);
  const add = (step: number, people: number, share: number): void => {
    const at = startsIn[step];
    if (at === undefined || at >= steps) return;
    heads[at] = (heads[at] as number) + people;
    fte[at] = (fte[at] as number) + share;
  };
  const vacate = (step: number, people: number, share: number): void => {
    const months = fillMonths[step] ?? 0;
    const whole = Math.floor(months);
    const part = months - whole;
    add(step + whole, people * (1 - part), share * (1 - part));
    if (part > 0) add(step + whole + 1, people * part, share * part);
  };
  // Their own freeze is already in the steps of open vacancies.
  for (const { step, fte: share } of listed) add(step, 1, share);
  added.forEach((posts, step) => {
    if (posts > 0) vacate(step, posts, posts * state.joinerFte);
  });
  return {
    vacate,
    due: (step) => ({ heads: heads[step] ?? 0, fte: fte[step] ?? 0 }),
  };
}
