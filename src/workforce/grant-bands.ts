import { err, ok, type Result } from "../units/result";

/** From so many officers short on, so many pounds are lost. */
export interface GrantBand {
  readonly from: number;
  readonly pounds: number;
}

const FORM = /^(?:from )?(\d+)(?: (?:officers? )?short)? ?[:=] ?£? ?(\d[\d,]*(?:\.\d+)?)$/i;

/** What a band's text should look like. */
export const BANDS_FORM = "bands such as 1: 250000; 10: 1000000";

/**
 * Bands of grant lost by officers short, "1: 250000; 10: 1000000", in rising order of officers. An error
 * says which part is not understood.
 */
export function grantBands(text: string): Result<GrantBand[], string> {
  const parts = text.split(/[;\n]/).map((part) => part.trim().replace(/\s+/g, " "));
  const bands: GrantBand[] = [];
  for (const part of parts) {
    if (part === "") continue;
    const [, from, pounds] = FORM.exec(part) ?? [];
    if (from === undefined || pounds === undefined)
      return err(`“${part}” is not understood: write ${BANDS_FORM}`);
    bands.push({ from: Number(from), pounds: Number(pounds.replaceAll(",", "")) });
  }
  if (bands.length === 0) return err(`there is no band: write ${BANDS_FORM}`);
  bands.sort((a, b) => a.from - b.from);
  const twice = bands.find(({ from }, i) => bands[i - 1]?.from === from);
  return twice === undefined ? ok(bands) : err(`two bands begin at ${twice.from} officers short`);
}
