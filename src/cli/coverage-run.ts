import { coverageReport } from "../scenarios/coverage/coverage-report";
import { EXIT, type ExitCode } from "./exit-code";

const UNASKED = { histories: 500, draws: 1_000, seed: 1 };
type Option = keyof typeof UNASKED;
const isOption = (name: string): name is Option => Object.hasOwn(UNASKED, name);

/** How often the 80% band holds a known truth, and whether that is as often as it should be. */
export function coverageRun(argv: readonly string[]): {
  readonly text: string;
  readonly code: ExitCode;
} {
  const options = { ...UNASKED };
  for (const argument of argv) {
    const [, name = "", value = ""] = /^--([a-z]+)=(\d+)$/.exec(argument) ?? [];
    if (!isOption(name) || Number(value) < 1)
      return {
        text: `${argument} is not understood. Write: npm run coverage -- --histories=500 --draws=1000 --seed=1`,
        code: EXIT.notDone,
      };
    options[name] = Number(value);
  }
  const report = coverageReport(options);
  if (!report.ok) return { text: report.error, code: EXIT.notDone };
  return {
    text: report.value.text,
    code: report.value.asWanted ? EXIT.fine : EXIT.notAgreed,
  };
}
