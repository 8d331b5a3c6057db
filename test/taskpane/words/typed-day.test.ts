import { typedDay } from "../../../src/taskpane/words/typed-day";
import { dayOf } from "../../../src/units/day";

test.each(["20/06/2022", "20 June 2022", "20.6.22", "2022-06-20", " 20th June 2022 "])(
  "%s is 20 June 2022",
  (text) => {
    expect(typedDay(text)).toBe(dayOf(2022, 6, 20));
  }
);

test("the day comes first where either could", () => {
  expect(typedDay("03/04/2022")).toBe(dayOf(2022, 4, 3));
});

test.each(["", "June 2022", "2022", "30/02/2022", "06/20/2022", "01/01/1900", "today"])(
  "“%s” is not taken for a day",
  (text) => {
    expect(typedDay(text)).toBeNull();
  }
);
