import type { Difference, Recount } from "../../paper/recount";

/** "602 of 602 figures agree", and how many other cells do not. */
export function agreeWords({ figures, agree, differences }: Recount): string {
  const others = differences.filter(({ id }) => id === "").length;
  const more =
    others === 0 ? "" : `; ${others} other ${others === 1 ? "cell differs" : "cells differ"}`;
  return `${agree} of ${figures} figures agree${more}`;
}

const WHAT: Readonly<Record<Difference["what"], string>> = {
  value: "The value in the cell",
  formula: "The formula in the cell",
  register: "The register’s entry",
  input: "An input",
};

/** What is not as it should be, in one sentence. */
export const differenceWords = ({ what, found, expected }: Difference): string =>
  `${WHAT[what]} is ${found === "" ? "blank" : found}; counted again it is ${expected === "" ? "blank" : expected}.`;

/** What the difference is in: "Leavers, since 13 May 2021". */
export const differenceOf = ({ name, period, group, sheet, cell }: Difference): string =>
  [name, period, group].filter((part) => part !== "").join(", ") || `${sheet}!${cell}`;
