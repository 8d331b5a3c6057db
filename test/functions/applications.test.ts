import { applications } from "../../src/functions/applications";
import { faultOf, valueOf } from "./answers";

test("a share of its own, and the same share stage by stage, by row or by column", () => {
  expect(valueOf(applications(10, [[0.25]], 0.9))).toBe(valueOf(applications(10, 0.25, 0.9)));
  expect(valueOf(applications(10, [[0.5, 0.5]], 0.9))).toBe(valueOf(applications(10, 0.25, 0.9)));
  expect(valueOf(applications(10, [[0.5], [0.5]], 0.9))).toBe(valueOf(applications(10, 0.25, 0.9)));
});

test("empty cells of the range are no stages", () => {
  expect(valueOf(applications(10, [[0.5, "", 0.5, null]], null))).toBe(40);
});

test("no places need no applications; certain starts need one each", () => {
  expect(valueOf(applications(0, 0.2, 0.9))).toBe(0);
  expect(valueOf(applications(12, 1, 0.99))).toBe(12);
});

test("more confidence never needs fewer", () => {
  const needed = [0.5, 0.8, 0.9, 0.95, 0.99].map((sure) => valueOf(applications(24, 0.23, sure)));
  expect(needed).toEqual([...needed].sort((a, b) => a - b));
});

test("where no number would do, none is given", () => {
  expect(faultOf(applications(24, 0, null))).toMatch(/^missing conversion: /);
  expect(faultOf(applications(24, 1e-9, 0.9))).toMatch(/^missing conversion: /);
});

test("what cannot be says which argument", () => {
  expect(faultOf(applications(2.5, 0.2, 0.9))).toMatch(/^value places: 2.5 is not/);
  expect(faultOf(applications(24, 23, 0.9))).toMatch(/^value conversion: 23 is not a share/);
  expect(faultOf(applications(24, [[""]], 0.9))).toMatch(/^value conversion: is blank/);
  expect(faultOf(applications(24, [[0.5, "n/a"]], 0.9))).toMatch(/^value conversion: "n\/a" is/);
  expect(faultOf(applications(24, 0.2, 90))).toMatch(/^value confidence: 90 is not between/);
});
