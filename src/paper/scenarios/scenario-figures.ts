import type { ProjectedFigure } from "../../scenarios/projected-figure";
import type { Compared } from "../../scenarios/study/compared";
import { yearLabel } from "../../units/financial-year";
import { isoMonth, shortMonth } from "../../units/month";
import { absoluteA1, sheetRef } from "../../workbook/address";
import type { NamePlan, NumberFormat } from "../../workbook/sheet-plan";
import type { CellPlace } from "../place-tables";

/** A headline figure of a scenario's projection: named, registered and counted again like the others. */
export interface ScenarioFigure {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly dates: string;
  readonly value: number;
  readonly unit: "people" | "FTE" | "GBP";
  readonly definition: string;
  readonly place: CellPlace;
  /** The defined name of its cell. */
  readonly defined: string;
}

export const FORMAT_OF_COMPARED: Readonly<Record<Compared["unit"], NumberFormat>> = {
  head: "years",
  fte: "years",
  GBP: "pounds",
};

const UNIT = { head: "people", fte: "FTE", GBP: "GBP" } as const;

const part = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "");

/** "projection.heads.Police_officer.2026_03" */
export function projectedId(figure: ProjectedFigure): string {
  const parts = ["projection", figure.kind as string];
  if ("type" in figure) parts.push(figure.type === null ? "all" : part(figure.type));
  if ("month" in figure) parts.push(isoMonth(figure.month).replace("-", "_"));
  if ("year" in figure) parts.push(yearLabel(figure.year).replace("/", "_"));
  return parts.join(".");
}

const datesOf = (figure: ProjectedFigure): string =>
  "month" in figure
    ? `to the end of ${shortMonth(figure.month)}`
    : "year" in figure
      ? yearLabel(figure.year)
      : "this financial year";

/** One word a scenario for defined names: letters and digits of its name, told apart where they are alike. */
export function scenarioWords(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = part(name).slice(0, 40);
    const base = plain === "" ? "scenario" : plain;
    let word = base;
    for (let n = 2; taken.has(word.toLowerCase()); n++) word = `${base}_${n}`;
    taken.add(word.toLowerCase());
    return word;
  });
}

export const scenarioFigure = (
  { figure, words, unit }: Compared,
  scenario: { readonly name: string; readonly word: string },
  value: number,
  place: CellPlace
): ScenarioFigure => {
  const id = projectedId(figure);
  return {
    id,
    name: words,
    scenario: scenario.name,
    dates: datesOf(figure),
    value,
    unit: UNIT[unit],
    definition: `${words}, as projected with ${scenario.name === "Baseline" ? "no lever moved" : `the levers of “${scenario.name}” moved`}`,
    place,
    defined: `${id}.${scenario.word}`,
  };
};

export const scenarioNames = (figures: readonly ScenarioFigure[]): NamePlan[] =>
  figures.map(({ defined, place: { sheet, row, column } }) => ({
    name: defined,
    refersTo: `${sheetRef(sheet)}!${absoluteA1(row, column)}`,
  }));
