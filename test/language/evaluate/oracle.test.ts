import fc from "fast-check";
import { evaluate } from "../../../src/language/evaluate/evaluate";
import { groupingBy, WHOLE } from "../../../src/language/evaluate/grouping";
import { frameFor } from "../../../src/measures/periods";
import { lineOf } from "../../fixtures/language";
import { officeOf } from "../../fixtures/office";
import { randomLine } from "../../fixtures/random-line";
import { randomOffice } from "../../fixtures/random-office";
import { near } from "../../fixtures/recalculated";
import { rowsOf } from "../../workforce/reading";

const lines = fc.array(randomLine, { minLength: 1, maxLength: 8 });

const close = (found: number | undefined, wanted: number): boolean =>
  Number.isNaN(wanted) ? Number.isNaN(found) : near(found ?? Number.NaN, wanted);

test("made-up lines come to what plain loops over plain rows come to, for the whole and by team", () => {
  fc.assert(
    fc.property(randomOffice, lines, fc.nat(500), fc.nat(200), (office, made, back, length) => {
      const workforce = officeOf(office);
      const from = workforce.asAt - back;
      const frame = frameFor(workforce, { from, to: from + length });
      const requests = made.map(({ line }) => ({ term: lineOf(line), frame }));
      const whole = evaluate(requests, WHOLE, workforce);
      const teams = groupingBy(["team"], workforce, ["people", "posts"]);
      const split = evaluate(requests, teams, workforce);
      made.forEach(({ line, table, of }, i) => {
        const rows = rowsOf(workforce, table);
        const wanted = of(rows, frame);
        if (!close(whole[i]?.[0], wanted))
          throw new Error(`${line}: ${String(whole[i]?.[0])} for ${wanted}`);
        expect(close(split[i]?.at(-1), wanted)).toBe(true);
        teams.groups.forEach(({ team = "" }, g) => {
          const own = rows.filter(
            (row) => String(row["team"]).toLowerCase() === team.toLowerCase()
          );
          const part = of(own, frame);
          if (!close(split[i]?.[g], part))
            throw new Error(`${line} of ${team}: ${String(split[i]?.[g])} for ${part}`);
        });
      });
    }),
    { numRuns: 150, seed: 7 }
  );
});
