import { finding } from "../../../src/paper/scenarios/finding";
import { live } from "../../../src/paper/scenarios/live";
import type { Compared } from "../../../src/scenarios/study/compared";

const name = { source: "$B$9", words: 'Plan "B"' };
const gap: Compared = {
  figure: { kind: "gap", month: 2026 * 12 + 2 },
  words: "officers short",
  unit: "head",
  values: [],
  reason: "",
};

test("short of the target and above it, in the words that the cell itself will say", () => {
  expect(finding(gap, live("$B$10", 23.74), name)).toMatchObject({
    value: 'Plan "B": 23.7 officers short of the uplift target on 31 March 2026.',
    formula:
      '$B$9&": "&TEXT(ABS($B$10),"#,##0.0")&IF($B$10<=0," officers above the uplift target on 31 March 2026."," officers short of the uplift target on 31 March 2026.")',
  });
  expect(finding(gap, live("$B$10", -4), name).value).toBe(
    'Plan "B": 4.0 officers above the uplift target on 31 March 2026.'
  );
});

test("an overspend is called one, with no minus", () => {
  const surplus: Compared = { ...gap, figure: { kind: "surplus", year: 2025 }, unit: "GBP" };
  expect(finding(surplus, live("$B$10", -1234.4), name).value).toBe(
    'Plan "B": £1,234 overspent in 2025/26.'
  );
});

test("a figure without a target is said as it is", () => {
  const heads: Compared = {
    ...gap,
    figure: { kind: "heads", type: null, month: 2026 * 12 + 2 },
    words: "people in post at the end of Mar 2026",
  };
  expect(finding(heads, live("$B$10", 24), name).value).toBe(
    'Plan "B": 24.0, people in post at the end of Mar 2026.'
  );
});
