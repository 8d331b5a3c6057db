import { grantBands } from "../../src/workforce/grant-bands";

test.each([
  ["1: 250000; 10: 1000000"],
  ["10: £1,000,000\n1: £250,000"],
  ["from 1 officer short: 250,000; from 10: 1000000;"],
  ["1=250000; 10 short = 1,000,000.00"],
])("bands of grant are read in rising order: %s", (text) => {
  expect(grantBands(text)).toEqual({
    ok: true,
    value: [
      { from: 1, pounds: 250_000 },
      { from: 10, pounds: 1_000_000 },
    ],
  });
});

test.each([
  ["", "there is no band"],
  ["some", "“some” is not understood"],
  ["1: 5; x: 7", "“x: 7” is not understood"],
  ["1: 5; 1: 7", "two bands begin at 1 officers short"],
])("bands that cannot be read are refused with the reason: %j", (text, words) => {
  const read = grantBands(text);
  expect(read.ok ? "" : read.error).toContain(words);
});
