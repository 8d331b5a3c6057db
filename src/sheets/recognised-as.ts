import type { Grid } from "../workbook/grid";
import type { Answer, Answers } from "./answers";
import { isBlankRow, type Block } from "./block";
import { columnWords } from "./column-words";
import type { AskedBlock } from "./find-blocks";
import type { ReadAs } from "./read-as";
import { sheetWords } from "./sheet-words";

/** How a sheet was read, for the mappings. */
export function sheetReadAs(
  grid: Grid,
  blocks: readonly Block[],
  asked: readonly AskedBlock[],
  why: string,
  answer: Answer | null
): ReadAs {
  const kinds = [...new Set(blocks.map(({ kind }) => sheetWords(kind)))];
  const evidence = [...new Set(blocks.map((block) => block.evidence))].join("; ");
  const because = asked.map((one) => one.because).join("; ");
  const likely = blocks.some(({ confidence }) => confidence === "likely");
  return {
    about: "sheet",
    sheet: "",
    given: grid.sheet,
    rows: rowsOf(grid, blocks),
    reads: kinds.join(" and "),
    confidence:
      answer !== null
        ? "yours"
        : asked.length > 0 && blocks.length === 0
          ? "asked"
          : likely
            ? "likely"
            : "certain",
    why: sentence([evidence, because, why].filter((part) => part !== "").join("; ")),
    says: answer?.says ?? "",
  };
}

/** How the columns of a sheet's lists were read; a heading that stands in several is listed once. */
export function columnsReadAs(grid: Grid, lists: readonly Block[], answers: Answers): ReadAs[] {
  const told = new Set<string>();
  return lists.flatMap((block) => {
    const rows = rowsOf(grid, [block]);
    return block.findings.flatMap((finding) => {
      const { heading, means, confidence, evidence } = finding;
      const key = `${block.kind}|${heading}|${means ?? ""}`;
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          about: "column" as const,
          sheet: grid.sheet,
          given: heading,
          rows,
          reads: means === null ? "" : columnWords(block.kind, means),
          confidence,
          why: sentence(evidence),
          says: answers.find("column", heading, grid.sheet)?.says ?? "",
        },
      ];
    });
  });
}

function rowsOf(grid: Grid, blocks: readonly Block[]): number {
  let rows = 0;
  for (const { firstRow, lastRow, left, right, only } of blocks) {
    if (only?.dated === true) continue;
    for (let row = firstRow; row <= lastRow; row++) if (!isBlankRow(grid, row, left, right)) rows++;
  }
  return rows;
}

const sentence = (text: string): string =>
  text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
