import { yearLabel } from "../units/financial-year";
import type { Assignment } from "./assign-columns";
import type { Found } from "./found";
import type { ColumnFinding } from "./column-finding";
import { shapeOf, shapeWords } from "./column-shape";
import { columnWords } from "./column-words";
import { yearInHeading } from "./heading-year";
import type { SheetKind } from "./sheet-kind";

/** What became of each column with a heading, from left to right. */
export function findingsOf(
  kind: SheetKind,
  headings: ReadonlyMap<number, string>,
  { columns, found }: Assignment,
  cellOf: (column: number) => string
): ColumnFinding[] {
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([column, { means, how, like, fit }]) => {
      const heading = headings.get(column) ?? "";
      const told = { kind, heading, like, means, fit };
      const other = columns.get(like);
      const instead =
        other === undefined ? "" : `“${headings.get(other) ?? ""}” in ${cellOf(other)}`;
      return {
        column,
        heading,
        means,
        about:
          means ?? (how === "second" || how === "half" || how === "contradicted" ? like : null),
        borneOut: fit === "yes",
        how,
        confidence: CONFIDENCE[how],
        evidence: evidenceOf(how, told, instead),
      };
    });
}

const CONFIDENCE: Readonly<Record<Found["how"], ColumnFinding["confidence"]>> = {
  exact: "certain",
  looser: "certain",
  footnote: "certain",
  nearly: "likely",
  content: "likely",
  contradicted: "asked",
  second: "likely",
  year: "certain",
  unheaded: "asked",
  unknown: "certain",
  half: "likely",
  splits: "certain",
  answer: "yours",
};

interface Told {
  readonly kind: SheetKind;
  readonly heading: string;
  readonly like: string;
  readonly means: string | null;
  readonly fit: Found["fit"];
}

function evidenceOf(how: Found["how"], told: Told, instead: string): string {
  const { kind, like, means, fit } = told;
  const borne = fit === "yes" && means !== null ? `; it holds ${shapeWords(shapeOf(means))}` : "";
  switch (how) {
    case "exact":
      return `the heading says so${borne}`;
    case "looser":
      return `the heading is “${like}” with more to it${borne}`;
    case "footnote":
      return `the heading is “${like}” with the mark of a note${borne}`;
    case "nearly":
      return `the heading is nearly “${like}”${borne}`;
    case "content":
      return `the heading has several meanings, and the column holds ${shapeWords(shapeOf(means ?? ""))}`;
    case "contradicted":
      return `the heading says ${columnWords(kind, like)}, and the column does not hold ${shapeWords(shapeOf(like))}`;
    case "second":
      return `${instead} has the same meaning`;
    case "year": {
      const year = yearInHeading(told.heading);
      return `the same as ${instead}, for ${year === null ? "another year" : yearLabel(year)}`;
    }
    case "unheaded":
      return "the column has no heading, or none that can be one";
    case "unknown":
      return "a heading Muster does not know";
    case "half":
      return "half of a name does not tell people apart, and no column has the other half";
    case "splits":
      return "it says which rows are starters and which are leavers";
    case "answer":
      return "you said so";
  }
}
