import type { Issue } from "../../../src/sheets/issue";
import type { CellValue } from "../../../src/workbook/grid";
import { assumed } from "../../fixtures/made-up";
import { officeOf, type Office } from "../../fixtures/office";
import { gridFrom } from "../../sheets/grid-from";
import { assumptions, workforceOf } from "../reading";

/** The issues of a made-up office. */
export const read = (office: Omit<Office, "assumptions">): readonly Issue[] =>
  officeOf({ assumptions: assumed(), ...office }).issues;

/** The issues of one sheet beside an assumptions sheet with a vacancy factor of 5%. */
export const sheet = (name: string, ...rows: readonly (readonly CellValue[])[]): readonly Issue[] =>
  workforceOf([assumptions(["Vacancy factor", 0.05, "rate", null]), gridFrom(name, rows)]).issues;

export const found = (issues: readonly Issue[], code: string): Issue[] =>
  issues.filter((issue) => issue.code === code);

export const HEADINGS = [
  "Post No",
  "Post Title",
  "Team",
  "Establishment FTE",
  "Employee Number",
  "In Post FTE",
  "Start Date",
];

/** A row under those headings: a post and its holder. */
export const post = (number: string, fte: number, team = "Finance"): CellValue[] => [
  number,
  `Post ${number}`,
  team,
  fte,
  `E${number}`,
  fte,
  "2018-01-01",
];
