import { ok, type Result } from "../../units/result";
import { coverage, FORCE_SIZE, OFFICE_SIZE, type Coverage } from "./coverage";

/** How often the 80% band holds a known truth, and whether it is as often as it should be. */
export interface CoverageReport {
  readonly text: string;
  readonly asWanted: boolean;
}

const WANTED = { least: 0.75, most: 0.85 };

/** The command's answer, at force and at office size. */
export function coverageReport(options: {
  readonly histories: number;
  readonly draws: number;
  readonly seed: number;
}): Result<CoverageReport, string> {
  const force = coverage(FORCE_SIZE, options);
  if (!force.ok) return force;
  const office = coverage(OFFICE_SIZE, options);
  if (!office.ok) return office;
  const { histories, draws, seed } = options;
  return ok({
    asWanted:
      force.value.share >= WANTED.least &&
      force.value.share <= WANTED.most &&
      office.value.share >= WANTED.least,
    text: [
      `Coverage of the 80% band: ${histories} made-up histories of each size, ${draws} draws each, seed ${seed}.`,
      "Asked: of those in post at the opening, how many are still there a year later?",
      line("force size (2,400 people, 5 years of records)", force.value),
      line("office size (22 people, 6 years of records)", office.value),
      "Wanted: 75 to 85% at force size, 75% or more at office size, where whole people make the band wider.",
    ].join("\n"),
  });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

const line = (words: string, { share, standardError, above, below, width }: Coverage): string =>
  `${words}: held ${percent(share)} (standard error ${percent(standardError)}), ${above} above, ${below} below, mean width ${width.toFixed(1)} people`;
