import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { officeSample } from "../../src/samples/office/office-sample";
import type { WorkbookContent } from "../../src/workbook/grid";
import { doubtfulSample, sampleWith } from "../taskpane/altered-sample";
import { OPCC, opccBytes } from "../taskpane/open-in";

const contentOf = async (name: string, bytes: Uint8Array): Promise<WorkbookContent> => {
  const read = await readWorkbook(name, bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
export const opcc = (): Promise<WorkbookContent> => contentOf(OPCC, opccBytes());

/** The made-up office as it is. */
export const office = async (): Promise<WorkbookContent> =>
  contentOf("office (made up).xlsx", await writeWorkbook(officeSample()));

/** The made-up office with salaries typed as text: one reading only, and so a mend to offer. */
export const salariesAsText = async (): Promise<WorkbookContent> =>
  contentOf(
    "salaries (made up).xlsx",
    await writeWorkbook(
      sampleWith("Establishment", (cell, row, column) =>
        row > 0 && row < 4 && column === 5 && typeof cell?.value === "number"
          ? { value: `£${cell.value}`, format: "text" }
          : cell
      )
    )
  );

/** The made-up office with a leaving reason nobody knows. */
export const doubtful = async (): Promise<WorkbookContent> =>
  contentOf("doubtful (made up).xlsx", await writeWorkbook(doubtfulSample()));
