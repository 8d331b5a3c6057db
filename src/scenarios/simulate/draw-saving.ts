import { savedByJoiners } from "../money/joiner-saving";
import type { MoneyTerms } from "../money/money-terms";
import type { TypeSimulator } from "./type-simulator";

/** Pounds by step and draw, as a block of draws has them: `newSaving[step * draws + draw - from]`. */
interface SavingOfDraws {
  readonly from: number;
  readonly to: number;
  readonly newSaving: Float64Array;
}

/** Adds what a type's posts that fall vacant save in a draw: a straight line in the FTE in post. */
export function addSaving(
  { from, to, newSaving }: SavingOfDraws,
  { index, openingFte, exitsFte, joinersFte }: TypeSimulator,
  draw: number,
  terms: MoneyTerms
): void {
  const level = terms.level[index];
  const slope = terms.slope[index];
  if (level === undefined || slope === undefined) return;
  let fte = openingFte;
  let cell = draw - from;
  for (let step = 0; step < level.length; step++) {
    const left = exitsFte[step] as number;
    newSaving[cell] =
      (newSaving[cell] as number) +
      (level[step] as number) -
      (slope[step] as number) * (fte - left / 2);
    fte += (joinersFte[step] as number) - left;
    cell += to - from;
  }
}

/** Adds what joiners save by lower pay (M-D10): linear in the FTE of each step's joiners. */
export function addLowerPay(
  { from, to, newSaving }: SavingOfDraws,
  { index, joinersFte }: TypeSimulator,
  draw: number,
  terms: MoneyTerms
): void {
  const saving = terms.joiners[index];
  if (saving == null) return;
  for (let step = 1; step < joinersFte.length; step++) {
    const cell = step * (to - from) + draw - from;
    newSaving[cell] = (newSaving[cell] as number) + savedByJoiners(saving, joinersFte, step);
  }
}
