import { err, ok, type Result } from "../../units/result";
import { faultOf, mayPass, type ExcelFault } from "./excel-fault";

/** Milliseconds between attempts at a step that changes nothing. */
const PAUSES = [200, 600, 1500];

/** Waits; given to the host so that tests need not. */
export type Wait = (milliseconds: number) => Promise<void>;

export const waitInTime: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Steps that end in one `context.sync()`: one round trip. Where Excel knows how, it holds the step back
 * until a cell that is being edited is left.
 */
export async function runOnce<T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<Result<T, ExcelFault>> {
  try {
    return ok(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    return err(faultOf(error));
  }
}

/** The same for steps that only read: what may pass is tried again. */
export async function runReading<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  wait: Wait
): Promise<Result<T, ExcelFault>> {
  for (const pause of PAUSES) {
    const result = await runOnce(work);
    if (result.ok || !mayPass(result.error)) return result;
    await wait(pause);
  }
  return runOnce(work);
}
