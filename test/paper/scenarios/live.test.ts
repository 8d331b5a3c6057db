import {
  exponential,
  live,
  minus,
  number,
  over,
  plus,
  sumWhere,
  times,
  unlessZero,
} from "../../../src/paper/scenarios/live";

const a = live("A1", 6);
const b = live("B1", 3);
const c = live("C1", 2);

test("brackets stand where the order of working needs them, and only there", () => {
  expect(minus(a, plus(b, c))).toMatchObject({ source: "A1-(B1+C1)", value: 1 });
  expect(plus(minus(a, b), c)).toMatchObject({ source: "A1-B1+C1", value: 5 });
  expect(times(plus(a, b), c)).toMatchObject({ source: "(A1+B1)*C1", value: 18 });
  expect(over(a, times(b, c))).toMatchObject({ source: "A1/(B1*C1)", value: 1 });
  expect(times(over(a, b), c)).toMatchObject({ source: "A1/B1*C1", value: 4 });
  expect(minus(a, number(-2))).toMatchObject({ source: "A1-(-2)", value: 8 });
  expect(exponential(minus(b, b))).toMatchObject({ source: "EXP(B1-B1)", value: 1 });
});

test("a quotient by a cell that is 0 is 0", () => {
  const none = live("D1", 0);
  expect(unlessZero(none, over(a, none))).toMatchObject({ source: "IF(D1=0,0,A1/D1)", value: 0 });
  expect(unlessZero(b, over(a, b)).value).toBe(2);
});

test("those beside a number are added up, each with its share", () => {
  const of = { source: "A1:C1", values: [10, 20, 30] };
  const key = { source: "A2:C2", values: [4, 5, 4] };
  const share = { source: "A3:C3", values: [0.5, 1, 0.1] };
  expect(sumWhere(of, key, live("D2", 4), share)).toMatchObject({
    source: "SUMPRODUCT((A2:C2=D2)*A3:C3*A1:C1)",
    value: 8,
  });
  expect(sumWhere(of, key, live("D2", 4)).value).toBe(40);
});
