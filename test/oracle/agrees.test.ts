import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/file/read";
import { catalogue } from "../../src/measures/catalogue";
import { figureKey } from "../../src/measures/figure";
import { layOut } from "../../src/paper/place-tables";
import { isoDay } from "../../src/units/day";
import { readWorkforce } from "../../src/workforce/read";
import { oracle } from "./oracle";

/** Equal to 1e-9, relative or absolute. */
const near = (a: number | undefined, b: number | null | undefined): boolean =>
  typeof a === "number" &&
  typeof b === "number" &&
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const keyOf = (figure: {
  id: string;
  period: { from: string; to: string };
  group: object | null;
}): string =>
  [
    figure.id,
    figure.period.from,
    figure.period.to,
    ...Object.values(figure.group ?? {}).map((label) => String(label).toLowerCase()),
  ].join("|");

test.each(["samples/office.xlsx", "samples/force.xlsx"])(
  "the figures of %s agree with the second program's",
  async (path) => {
    const content = await readWorkbook(path, readFileSync(path));
    if (!content.ok) throw new Error(content.error.message);
    const workforce = readWorkforce(content.value, {});
    if (!workforce.ok) throw new Error(workforce.error.message);
    const second = new Map((await oracle(path)).map((figure) => [keyOf(figure), figure]));
    const seen = new Set<string>();
    const wrong: string[] = [];
    let compared = 0;
    for (const { figure } of layOut(workforce.value, catalogue()).placed) {
      if (figure.periodName === "month" || seen.has(figureKey(figure))) continue;
      seen.add(figureKey(figure));
      const key = keyOf({
        ...figure,
        period: { from: isoDay(figure.period.from), to: isoDay(figure.period.to) },
      });
      const other = second.get(key);
      if (other === undefined && figure.value === null) continue;
      compared++;
      const limits =
        figure.interval === null ||
        other?.low === undefined ||
        (near(other.low, figure.interval.low) && near(other.high, figure.interval.high));
      if (!near(other?.value, figure.value) || !limits)
        wrong.push(`${key}: ${String(figure.value)}, second ${String(other?.value)}`);
    }
    process.stdout.write(`${path}: ${compared} figures compared with the second program\n`);
    expect(wrong).toEqual([]);
  },
  60_000
);
