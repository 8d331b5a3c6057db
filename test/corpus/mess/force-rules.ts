import { block, numberOf, records, text } from "../draft";
import { about, anywhere, type Mess } from "./mess";
import { lost, rule } from "./rules";

export const forceRules: readonly Mess[] = [
  rule(
    "V-09 more in a cohort than places",
    "a cohort has more confirmed than places",
    ["cohorts"],
    ["cohorts"],
    (book) => {
      const row = records(block(book, "cohorts"))[3];
      row?.cells.set("filled", text(numberOf(row, "capacity") + 6));
      return {
        mustSay: anywhere("cohorts"),
        asks: anywhere("cohorts"),
        loses: lost("the number confirmed is in doubt", "uplift"),
      };
    }
  ),
  rule(
    "V-10 more passed than sat",
    "more passed an assessment than sat it, and more sat than were booked",
    ["assessments"],
    ["cohorts"],
    (book) => {
      const row = records(block(book, "assessments"))[2];
      row?.cells.set("assessment_used", text(numberOf(row, "assessment_booked") + 5));
      row?.cells.set("assessment_passed", text(numberOf(row, "assessment_booked") + 9));
      return {
        mustSay: anywhere("assessments"),
        asks: anywhere("assessments"),
        loses: lost("the assessment's numbers are in doubt", "uplift"),
      };
    }
  ),
  rule(
    "DQ-05 assessments suppressed",
    "the used places of an assessment are c",
    ["assessments"],
    ["cohorts"],
    (book) => {
      records(block(book, "assessments"))[1]?.cells.set("assessment_used", text("c"));
      return {
        mustSay: anywhere("assessments"),
        asks: anywhere("assessments"),
        loses: lost("an assessment's numbers are gone", "uplift"),
      };
    }
  ),
  rule(
    "DQ-19 pass rates as percentages",
    "pass rates are 55, 65 and so on",
    ["pipeline"],
    ["pipeline"],
    (book) => {
      for (const row of records(block(book, "pipeline")))
        row.cells.set("pass_rate", text(Math.round(numberOf(row, "pass_rate") * 100)));
      return { asks: anywhere("pipeline") };
    }
  ),
  rule(
    "DQ-19 pass rates of both kinds",
    "pass rates are 0.55, 65 and 80% in one column",
    ["pipeline"],
    ["pipeline"],
    (book) => {
      records(block(book, "pipeline")).forEach((row, i) => {
        const rate = numberOf(row, "pass_rate");
        if (i % 3 === 1) row.cells.set("pass_rate", text(Math.round(rate * 100)));
        if (i % 3 === 2) row.cells.set("pass_rate", text(`${Math.round(rate * 100)}%`));
      });
      return {
        mustSay: about("pipeline", "pass_rate"),
        asks: anywhere("pipeline"),
        loses: lost("the pass rates are of two kinds", "uplift"),
      };
    }
  ),
];
