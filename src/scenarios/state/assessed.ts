import { longDay, type Day } from "../../units/day";
import { wilsonInterval } from "../../statistics/wilson-interval";
import type { Workforce } from "../../workforce/workforce";
import { yearsBefore, type PastRange } from "./past-range";
import type { StageState } from "./projection-state";
import { columnsOf } from "./table-columns";

/** An assessment event: candidates who attended, and how many of them passed. */
interface Assessed {
  readonly event: string;
  readonly used: number;
  readonly passed: number;
}

/** What is counted of one stage of the pipeline (M-F2: passed ÷ reached). */
export interface StageCounts {
  readonly stage: string;
  readonly used: number;
  readonly passed: number;
  /** False where the sheet's share is further from the counts than chance makes it (95%): they are then not leant on. */
  readonly agrees: boolean;
  readonly range: PastRange;
}

/** An event of fewer says little of the share who pass. */
const ENOUGH = 20;
/** So many events are named one by one; of more, the lowest and the highest. */
const NAMED = 4;
const ASSESSMENT = /\bassess|\b(o|nd)?ac\b/i;

/**
 * The assessment stage's counts from the sheet of assessment events, over three years up to the opening; null
 * where no event gives both numbers, or where it is not one stage that they are of.
 */
export function assessedOf(
  workforce: Workforce,
  pipeline: readonly StageState[],
  opening: Day
): StageCounts | null {
  const [stage, another] = pipeline.filter((of) => ASSESSMENT.test(of.stage));
  if (stage === undefined || another !== undefined) return null;
  const since = yearsBefore(opening, 3);
  const events = eventsOf(workforce, { after: since, to: opening });
  const sum = (of: "used" | "passed"): number => events.reduce((all, event) => all + event[of], 0);
  const [used, passed] = [sum("used"), sum("passed")];
  const telling = events.filter((event) => event.used >= ENOUGH);
  const ordered = [...telling].sort((a, b) => share(a) - share(b));
  const [lowest] = ordered;
  const highest = ordered.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const [low, high] = wilsonInterval(passed, used);
  return {
    stage: stage.stage,
    used,
    passed,
    agrees: stage.conversion >= low && stage.conversion <= high,
    range: {
      lever: "conversion",
      type: null,
      stage: stage.stage,
      low: share(lowest),
      high: share(highest),
      evidence:
        telling.length <= NAMED
          ? telling.map(words).join("; ")
          : `${telling.length} events since ${longDay(since + 1)}, from ${words(lowest)} to ${words(highest)}`,
    },
  };
}

const share = ({ used, passed }: Assessed): number => passed / used;

const words = ({ event, used, passed }: Assessed): string =>
  `${passed} of ${used} passed${event === "" ? "" : ` (${event})`}`;

function eventsOf(
  workforce: Workforce,
  { after, to }: { readonly after: Day; readonly to: Day }
): Assessed[] {
  const table = columnsOf(workforce, "assessments");
  const date = table.number("date");
  const used = table.number("used");
  const passed = table.number("passed");
  const event = table.text("event");
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row): Assessed[] => {
    const [day = Number.NaN, came = Number.NaN, went = Number.NaN] = [
      date[row],
      used[row],
      passed[row],
    ];
    return day > after && day <= to && came > 0 && went >= 0 && went <= came
      ? [{ event: event(row), used: came, passed: went }]
      : [];
  });
}
