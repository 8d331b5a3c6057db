import type { BackTest } from "../../scenarios/back-test";
import { places } from "../../measures/amount";
import type { Band, Course } from "../engine/scenarios/outlook";
import type { Drawing } from "../session/scenarios-state";
import { shownAmount, signedAmount } from "./scenario-amount";
import { sentence } from "./sentence";

/** How the band was made, or how far it has come. */
export function bandWords(drawing: Drawing, band: Band | null, seed: number): string {
  const draws = places(
    drawing.state === "drawing" || band === null ? drawing.draws : band.draws,
    0
  );
  switch (drawing.state) {
    case "drawing":
      return `Drawing the band: ${draws} draws so far.`;
    case "stopped":
      return band === null
        ? "Stopped before the first draws were there."
        : `Stopped: the band is 8 in 10 of ${draws} draws only, seed ${band.seed}.`;
    case "done":
      return band === null ? "" : `Band: 8 in 10 of ${draws} draws, seed ${band.seed}.`;
    case "resting":
      return band === null
        ? "The band is drawn once the lever rests."
        : `Band: 8 in 10 of ${draws} draws, seed ${seed}.`;
  }
}

/** A worker type's part of the back-test, or all of them together. */
export interface Missed {
  readonly projected: number;
  readonly actual: number;
}

/** What the back-test projected for the people of a course, and what came; null where it has none of them. */
export function missedOf({ lines }: BackTest, course: Course): Missed | null {
  const type = course.id === "officers" ? "Police officer" : course.id.replace(/^type:/, "");
  const own = course.id.includes(":") || course.id === "officers";
  const counted = own ? lines.filter((line) => line.type === type) : lines;
  if (counted.length === 0) return null;
  return {
    projected: counted.reduce((sum, line) => sum + line.closeProjected, 0),
    actual: counted.reduce((sum, line) => sum + line.closeActual, 0),
  };
}

/** "Last year projected the same way missed by 15 officers (0.6%)."; never absent, else the reason. */
export function backTestWords(backTest: BackTest, course: Course): string {
  if (backTest.reason !== null) return sentence(`Not held against last year: ${backTest.reason}`);
  const missed = missedOf(backTest, course);
  if (missed === null)
    return "Not held against last year: nobody of this type was in post a year ago.";
  const miss = Math.abs(missed.projected - missed.actual);
  const people = course.id === "officers" ? ["officer", "officers"] : ["person", "people"];
  const count = shownAmount(miss, "head", miss < 10 ? 1 : 0).replace(/\.0$/, "");
  const share = missed.actual === 0 ? "" : ` (${places((100 * miss) / missed.actual, 1)}%)`;
  return /[1-9]/.test(count)
    ? `Last year projected the same way missed by ${count} ${people[count === "1" ? 0 : 1] ?? ""}${share}.`
    : "Last year projected the same way came out as it was.";
}

/** The back-test type by type, as rows of a table. */
export const backTestRows = ({
  lines,
}: BackTest): {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}[] =>
  lines.map(({ type, closeProjected, closeActual, error }) => {
    const digits = closeActual < 100 ? 1 : 0;
    const off = Number.isFinite(error) ? ` (${places(Math.abs(100 * error), 1)}%)` : "";
    return {
      key: type,
      name: type,
      cells: [
        shownAmount(closeProjected, "head", digits),
        shownAmount(closeActual, "head", 0),
        `${signedAmount(closeProjected - closeActual, "head", digits)}${off}`,
      ],
    };
  });
