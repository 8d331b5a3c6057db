import { officeOf } from "../../fixtures/office";
import { assumed, held } from "../../fixtures/made-up";

const issuesIn = (asAt: string): string[] =>
  officeOf({ assumptions: assumed({ "As-at date": asAt }), posts: [held(1, "2018-01-01")] })
    .issues.filter(({ code }) => code === "V-12")
    .map(({ severity, heading, done }) => `${severity} ${heading}: ${done}`);

test("a year that the rates cover", () => {
  expect(issuesIn("2022-06-20")).toEqual([]);
});

test("a year beyond the National Insurance rates stops, naming the rate and the months", () => {
  expect(issuesIn("2028-06-30")).toEqual([
    "stop employer NI rate: There is none from Apr 2028 to Mar 2029: the money figures of those months are withheld.",
    "stop employer NI threshold: There is none from Apr 2028 to Mar 2029: the money figures of those months are withheld.",
  ]);
});
