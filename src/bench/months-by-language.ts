import { evaluateAll, type Batch } from "../language/evaluate/evaluate";
import { groupingBy } from "../language/evaluate/grouping";
import { read } from "../language/check";
import type { Term } from "../language/term";
import { catalogue } from "../measures/catalogue";
import { frameFor } from "../measures/periods";
import type { Workforce } from "../workforce/workforce";
import { monthPeriods, type MonthCounts } from "./months";

function term(line: string): Term {
  const checked = read(line, catalogue().scope);
  if (!checked.ok) throw new Error(checked.error);
  return checked.value;
}

/** The months through the measure language: three lines, worked out for every group and month. */
export function monthsByLanguage(workforce: Workforce): () => MonthCounts {
  const head = term("strength(head, closing(period))");
  const fte = term("strength(fte, closing(period))");
  const left = term("count(people, inPeriod(people.leave_date, period) and people.leaver)");
  const frames = monthPeriods(workforce).map((period) => frameFor(workforce, period));
  const over = (line: Term): Batch["requests"] => frames.map((frame) => ({ term: line, frame }));
  return () => {
    const posts = groupingBy(["team", "type"], workforce, ["people"]);
    const reasons = groupingBy(["team", "type", "reason"], workforce, ["people"]);
    const [strength = [], leavers = []] = evaluateAll(
      [
        { requests: [...over(head), ...over(fte)], grouping: posts },
        { requests: over(left), grouping: reasons },
      ],
      workforce
    );
    return {
      strength: (take) => {
        posts.groups.forEach(({ team = "", type = "" }, group) => {
          frames.forEach((_, month) => {
            const people = strength[month]?.[group] ?? Number.NaN;
            take(team, type, month, people, strength[frames.length + month]?.[group] ?? Number.NaN);
          });
        });
      },
      leavers: (take) => {
        reasons.groups.forEach(({ team = "", type = "", reason = "" }, group) => {
          frames.forEach((_, month) => {
            take(team, type, reason, month, leavers[month]?.[group] ?? Number.NaN);
          });
        });
      },
    };
  };
}
