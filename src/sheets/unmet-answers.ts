import type { Answers } from "./answers";
import type { ReadAs } from "./read-as";

/** Answers about what these sheets do not hold: kept, as next month's may hold it again. */
export function unmetAnswers(answers: Answers, readAs: readonly ReadAs[]): ReadAs[] {
  const met = new Set(
    readAs.map(({ about, sheet, given }) => answers.find(about, given, sheet)).filter(Boolean)
  );
  return answers.all
    .filter((answer) => !met.has(answer))
    .map(({ about, sheet, given, says }) => ({
      about,
      sheet,
      given,
      rows: 0,
      reads: says,
      confidence: "yours",
      why: "You said so; not met in these sheets.",
      says,
    }));
}
