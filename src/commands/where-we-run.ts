/** How long office.js may take before a person is told what is waited for, milliseconds. */
const LONG = 10_000;

/** As much of Office as start-up needs; its types have numbers for hosts, the library gives names. */
export interface StartingOffice {
  onReady(): Promise<{ readonly host: unknown }>;
}

/**
 * In Excel, or elsewhere: known once office.js is ready. Where a second file of office.js is blocked that
 * is never, so after ten seconds `onLong` is called; if Excel answers after all, the start goes on.
 */
export async function whereWeRun(
  office: StartingOffice,
  onLong: () => void,
  long = LONG
): Promise<"Excel" | "elsewhere"> {
  const timer = setTimeout(onLong, long);
  const { host } = await office.onReady();
  clearTimeout(timer);
  return host === "Excel" ? "Excel" : "elsewhere";
}
