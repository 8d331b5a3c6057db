import { inTurn, type Moment } from "../../../src/language/evaluate/moments";

const moment = (begunBefore: number, endedFrom: number): { moment: Moment } => ({
  moment: { begunBefore, endedFrom },
});

test("strengths at closes in any order are one chain in order of time", () => {
  const [later, earlier, middle] = [moment(31, 31), moment(11, 11), moment(21, 21)];
  expect(inTurn([later, earlier, middle])).toEqual([[earlier, middle, later]]);
});

test("a moment whose end goes back in time starts a chain of its own", () => {
  const stillHere = moment(11, 31);
  const close = moment(21, 21);
  expect(inTurn([close, stillHere])).toEqual([[stillHere], [close]]);
});

test("a day that is never and one that is always keep their places", () => {
  const [never, always, some] = [moment(-Infinity, Infinity), moment(5, -Infinity), moment(7, 7)];
  const chains = inTurn([some, never, always]);
  expect(chains).toEqual([[never], [always, some]]);
});
