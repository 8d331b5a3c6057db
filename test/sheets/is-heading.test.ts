import { isHeading } from "../../src/sheets/is-heading";

test.each(["FTE", "+/- FTE", "No. of posts (2022)", "16+1 ethnicity", "% in post"])(
  "%s can head a column",
  (text) => {
    expect(isHeading(text)).toBe(true);
  }
);

test.each([
  "",
  "42",
  "9e999",
  "=1+1",
  "@SUM(A1)",
  "__proto__",
  "toString",
  "<b>x</b>",
  "x".repeat(81),
])("%s heads none", (text) => {
  expect(isHeading(text)).toBe(false);
});
