import { err, ok, type Result } from "../../units/result";
import type { HostFault } from "../../workbook/port-fault";
import type { Written } from "../../workbook/port";
import { portFaults } from "../../workbook/port-faults";
import type { WorkbookPlan } from "../../workbook/sheet-plan";
import { NO_SCRIPT } from "./compose/compose-workbook";
import { composeOutput, type Composed } from "./compose/composed";
import { scriptFrom } from "./compose/script-lines";
import { readKept } from "./kept-script";
import type { Keeping } from "./keeping";
import { askLook, lookFrom } from "./ask-look";
import type { Look } from "./look";
import { runReading, type Wait } from "./run-batch";
import { writeScript } from "./write-script";

const lookNow = (wait: Wait): Promise<Result<Look, HostFault>> =>
  runReading(async (context) => {
    const asked = askLook(context);
    await context.sync();
    return lookFrom(asked);
  }, wait);

/** Writes the product's own sheets of a plan; throws only where the plan itself is a bug. */
export const writeExcel = async (
  plan: WorkbookPlan,
  wait: Wait
): Promise<Result<Written, HostFault>> => writeComposed(await composeOutput(plan), wait);

/** The same of a plan that was made ready elsewhere: nothing of it takes longer than a frame or three. */
export async function writeComposed(
  { lines, packed, sheets, expected }: Composed,
  wait: Wait
): Promise<Result<Written, HostFault>> {
  const script = await scriptFrom(lines);
  if (script === null) throw new Error("what was made ready is of another version of Muster");
  const after = (before: Keeping, column: number | null): Keeping => ({
    ...before,
    current: column,
    previous: before.current ?? "none",
    writing: false,
    sheets,
  });
  const written = await writeScript({ script, expected, packed, after }, wait);
  if (!written.ok) return written;
  const { checked, differing } = written.value;
  return ok({ sheets, checked, differing });
}

/** What a put-back would bring: a column, "none" where there was no output, or null: there is nothing. */
const target = ({ current, previous, writing }: Keeping): number | "none" | null =>
  // A write that was broken off left its mark: what stood before it is what is kept as current.
  writing ? (current ?? "none") : previous;

export async function canPutBackExcel(wait: Wait): Promise<Result<boolean, HostFault>> {
  const look = await lookNow(wait);
  return look.ok ? ok(target(look.value.keeping) !== null) : look;
}

/** Brings back the output that stood before the last write, by the same way it was written. */
export async function putBackExcel(wait: Wait): Promise<Result<void, HostFault>> {
  const look = await lookNow(wait);
  if (!look.ok) return look;
  const { keeping } = look.value;
  const wanted = target(keeping);
  if (wanted === null) return err(portFaults.nothingToPutBack);
  const kept = wanted === "none" ? null : await readKept(wanted, wait);
  if (kept?.ok === false) return kept;
  const script = kept?.value ?? NO_SCRIPT;
  const after = (before: Keeping): Keeping => ({
    ...before,
    current: wanted === "none" ? null : wanted,
    previous: null,
    writing: false,
    sheets: script.sheets.map(({ name }) => name),
  });
  const written = await writeScript({ script, expected: null, packed: null, after }, wait);
  return written.ok ? ok(undefined) : written;
}
