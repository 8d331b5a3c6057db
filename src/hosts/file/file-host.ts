import { applyFixes } from "../../paper/apply-fixes";
import { copiedSheets } from "../../paper/copied-sheets";
import { whyLeft } from "../../paper/settle-fixes";
import { err, ok, type Result } from "../../units/result";
import type { Fault } from "../../workbook/fault";
import type { Grid, WorkbookContent } from "../../workbook/grid";
import { LONGEST_STATE, type Place, type WorkbookPort } from "../../workbook/port";
import {
  cellChanged,
  portFaults,
  sheetGone,
  sheetHidden,
  sheetNameTaken,
} from "../../workbook/port-faults";
import type { SheetPlan, WorkbookPlan } from "../../workbook/sheet-plan";
import { checkPlan } from "./plan-check";
import { readWorkbook } from "./read";
import { stateInFile, withState, type FoundState } from "./state-part";
import { writeWorkbook } from "./write";

/** A workbook file held open: the port, and the file as it would be saved now. */
export interface FileHost extends WorkbookPort {
  /** The workbook as the bytes of a new .xlsx file: what was read and mended, and what was written. */
  readonly bytes: () => Promise<Uint8Array>;
}

export interface FileHostOptions {
  /** Told when a place is to be shown; a file has no window of its own. */
  readonly onSelect?: (place: Place) => void;
}

const identity = (sheet: string): string => sheet;

/** Opens a file as a workbook that can be asked all that an open Excel can. The file itself is never changed. */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  options: FileHostOptions = {}
): Promise<Result<FileHost, Fault>> {
  const content = await readWorkbook(name, bytes);
  if (!content.ok) return content;
  return ok(fileHost(content.value, await stateInFile(name, bytes), options));
}

/** The same for a workbook that has been read already. */
export function fileHost(
  opened: WorkbookContent,
  found: FoundState = { kind: "none" },
  { onSelect }: FileHostOptions = {}
): FileHost {
  let content = opened;
  let plan: WorkbookPlan | null = null;
  let previous: { readonly plan: WorkbookPlan | null } | null = null;
  let record: SheetPlan | null = null;
  let state = found;
  let composed: WorkbookContent | null = null;

  const whole = (): WorkbookPlan => planOfAll(content, plan, record);
  const now = async (): Promise<WorkbookContent> => {
    if (plan === null && record === null) return content;
    composed ??= await readBack(content, await writeWorkbook(whole()));
    return composed;
  };
  const changed = (): void => {
    composed = null;
  };

  return {
    bytes: async () => {
      const bytes = await writeWorkbook(whole());
      if (state.kind !== "state") return bytes;
      const kept = await withState(content.name, bytes, state.state);
      if (!kept.ok) throw new Error(kept.error.message);
      return kept.value;
    },
    read: async (asked = {}) => {
      if (asked.signal?.aborted === true) return err(portFaults.cancelled);
      const all = await now();
      const cells = all.grids.reduce((sum, { rows }) => sum + rows.length, 0);
      asked.progress?.(cells, cells);
      const leftOut = all.productSheets.filter((sheet) => asked.leaveOut?.(sheet) === true);
      return ok(
        leftOut.length === 0
          ? all
          : { ...all, grids: all.grids.filter(({ sheet }) => !leftOut.includes(sheet)) }
      );
    },
    write: (wanted) => {
      checkPlan(wanted);
      const taken = takenName(wanted, content);
      if (taken !== null) return Promise.resolve(err(sheetNameTaken(taken)));
      previous = { plan };
      plan = wanted;
      changed();
      const sheets = wanted.sheets.flatMap(({ name, role }) => (role === "product" ? [name] : []));
      return Promise.resolve(ok({ sheets, checked: 0, differing: [] }));
    },
    putBack: () => {
      if (previous === null) return Promise.resolve(err(portFaults.nothingToPutBack));
      ({ plan } = previous);
      previous = null;
      changed();
      return Promise.resolve(ok(undefined));
    },
    canPutBack: () => Promise.resolve(ok(previous !== null)),
    select: async (place) => {
      const grid = (await now()).grids.find(({ sheet }) => sheet === place.sheet);
      if (grid === undefined) return err(sheetGone(place.sheet));
      if (grid.hidden) return err(sheetHidden(place.sheet));
      onSelect?.(place);
      return ok(undefined);
    },
    // Nobody but Muster can change a file that is held here.
    watch: () => Promise.resolve(ok(() => Promise.resolve())),
    mend: (mends, sheet) => {
      for (const mend of mends) {
        const grid = content.grids.find((one) => one.sheet === mend.sheet);
        if (grid === undefined) return Promise.resolve(err(sheetGone(mend.sheet)));
        if (whyLeft(mend, grid, content) !== null)
          return Promise.resolve(err(cellChanged(mend.sheet, mend.cell)));
      }
      content = applyFixes(content, mends);
      record = sheet;
      changed();
      return Promise.resolve(ok(undefined));
    },
    loadState: () =>
      Promise.resolve(
        state.kind === "unreadable"
          ? err(portFaults.stateUnreadable)
          : ok(state.kind === "none" ? null : state.state)
      ),
    saveState: (text) => {
      if (text.length > LONGEST_STATE) return Promise.resolve(err(portFaults.stateTooLong));
      state = { kind: "state", state: text };
      return Promise.resolve(ok(undefined));
    },
  };
}

/** Everything as one plan: copies of the user's sheets where the plan has none, the output, the record. */
function planOfAll(
  content: WorkbookContent,
  plan: WorkbookPlan | null,
  record: SheetPlan | null
): WorkbookPlan {
  const planned = (plan?.sheets ?? []).filter(({ name }) => name !== record?.name);
  const copies = planned.some(({ role }) => role === "copy")
    ? []
    : copiedSheets(content, new Set(), identity);
  return {
    title: plan?.title ?? content.name,
    sheets: [...planned, ...(record === null ? [] : [record]), ...copies],
    names: plan?.names ?? [],
    dated: plan?.dated ?? 0,
  };
}

/** The workbook with what was written: the user's sheets as they are, Muster's as the file holds them. */
async function readBack(
  { grids, productSheets, ...content }: WorkbookContent,
  bytes: Uint8Array
): Promise<WorkbookContent> {
  const written = await readWorkbook(content.name, bytes);
  if (!written.ok) throw new Error(written.error.message);
  const ours = new Set(written.value.productSheets);
  const mine: Grid[] = written.value.grids.filter(({ sheet }) => ours.has(sheet));
  return {
    ...content,
    grids: [...grids.filter(({ sheet }) => !productSheets.includes(sheet)), ...mine],
    productSheets: mine.map(({ sheet }) => sheet),
    names: new Map([...content.names, ...written.value.names]),
  };
}

/** A sheet of the user's that has the name of one of the plan's own. */
function takenName(plan: WorkbookPlan, { grids, productSheets }: WorkbookContent): string | null {
  // A plan with copies settles names itself: the copy of such a sheet goes by another.
  if (plan.sheets.some(({ role }) => role === "copy")) return null;
  const yours = grids.filter(({ sheet }) => !productSheets.includes(sheet));
  const names = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  return yours.find(({ sheet }) => names.has(sheet.toLowerCase()))?.sheet ?? null;
}
