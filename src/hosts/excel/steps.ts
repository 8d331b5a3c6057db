import type { BlockScript, SheetScript, WorkbookScript } from "./compose/script";
import { enterChart } from "./enter/enter-chart";
import { dressCells, enterFills, enterRows } from "./enter/enter-cells";
import { enterSamples, sampleIn } from "./enter/samples";
import { setUpPages } from "./enter/set-up-pages";
import { shapeSheet } from "./enter/shape-sheet";

/** Something entered into the workbook, with about what it takes to say in bytes. */
export interface Step {
  readonly bytes: number;
  readonly enter: (context: Excel.RequestContext) => void;
}

/** Bytes sent at once: well below the 5 MB that Excel on the web takes. */
export const WRITE_BUDGET = 3_800_000;

/** Bytes that one range, property or call takes on the wire, measured. */
export const CALL = 450;

/** Values of one sheet are sent in parts of about that many bytes. */
const PART = 150_000;

/** Values and formulas of a script, once its sheets, tables and names are there. */
export const valueSteps = ({ sheets }: WorkbookScript): Step[] => sheets.flatMap(valuesOf);

/** How it looks, and its charts: nothing of it can change a value. */
export function dressSteps(script: WorkbookScript, isNew: (sheet: string) => boolean): Step[] {
  const samples: Step = {
    bytes: script.looks.length * 12 * CALL,
    enter: ({ workbook }) => {
      enterSamples(workbook, script.looks);
    },
  };
  return [
    samples,
    ...script.sheets.map((sheet) => dressStep(sheet, isNew(sheet.name))),
    ...script.sheets.filter(({ charts }) => charts.length > 0).map(chartStep),
  ];
}

/** About what the cells of a block take to say. */
const bytesOf = ({ cells }: BlockScript): number =>
  cells.reduce(
    (sum, row) => row.reduce((more: number, cell) => more + String(cell).length + 3, sum),
    0
  );

const on = (context: Excel.RequestContext, { name }: SheetScript): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

function valuesOf(sheet: SheetScript): Step[] {
  const rows = sheet.blocks.flatMap((block): Step[] => {
    const bytes = bytesOf(block);
    const size = Math.max(1, Math.floor((PART * block.cells.length) / Math.max(bytes, 1)));
    return Array.from({ length: Math.ceil(block.cells.length / size) }, (_, i) => {
      const cells = block.cells.slice(i * size, (i + 1) * size);
      return {
        bytes: CALL + Math.ceil((bytes * cells.length) / block.cells.length),
        enter: (context) => {
          enterRows(on(context, sheet), { top: block.top + i * size, left: block.left, cells });
        },
      };
    });
  });
  const fills: Step = {
    bytes: (sheet.fills.length + sheet.blanks.length) * CALL,
    enter: (context) => {
      enterFills(on(context, sheet), sheet);
    },
  };
  return [...rows, fills];
}

function dressStep(sheet: SheetScript, isNew: boolean): Step {
  const { formats, columnFormats, looks, links, merges, widths, print } = sheet;
  const addresses = JSON.stringify([formats, columnFormats, looks]).length;
  const calls =
    formats.reduce((sum, { areas }) => sum + areas.length, 0) +
    columnFormats.length +
    looks.length +
    links.length +
    merges.length +
    widths.length +
    (print.pagesFrom?.length ?? 0) +
    30;
  return {
    bytes: addresses + calls * CALL,
    enter: (context) => {
      const target = on(context, sheet);
      dressCells(target, sheet, sampleIn(context.workbook));
      shapeSheet(target, sheet);
      setUpPages(target, sheet, isNew);
    },
  };
}

const chartStep = (sheet: SheetScript): Step => ({
  bytes: sheet.charts.length * 40 * CALL,
  enter: (context) => {
    const target = on(context, sheet);
    sheet.charts.forEach((chart, i) => {
      enterChart(context.workbook, target, chart, i + 1);
    });
  },
});

/**
 * Steps in as few batches as keep within the budget, in their order, each of about the same size: the
 * longer a request, the longer Office.js holds up the pane to make it.
 */
export function inBatches(steps: readonly Step[], budget: number): Step[][] {
  const all = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  const wanted = Math.ceil(all / budget);
  const batches: Step[][] = [];
  let filled = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    const isFull = filled + step.bytes > budget;
    const hasItsShare = batches.length < wanted && filled >= all / wanted;
    if (last === undefined || isFull || hasItsShare) {
      batches.push([step]);
      filled = step.bytes;
    } else {
      last.push(step);
      filled += step.bytes;
    }
  }
  return batches;
}
