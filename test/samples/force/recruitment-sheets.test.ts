import { sampleDay } from "../../../src/samples/sample-day";
import { asAt, held, leavers, ofType, plan } from "./made-force";
import { counts, number, rowsOf } from "../records";

const intakes = rowsOf(plan, "Intake Plan");

test("365 places over the year", () => {
  expect(intakes.map((row) => row["Max Intake"])).toEqual([48, 48, 48, 48, 48, 62, 63]);
});

test("no intake is over-booked", () => {
  for (const row of intakes) {
    expect(number(row, "Offers Accepted")).toBeLessThanOrEqual(number(row, "Max Intake"));
  }
});

test("officers who joined this year are those of the intakes that have started", () => {
  const year = sampleDay("2025-04-01");
  const joined = [
    ...ofType(held, "Police Officer").map((row) => number(row, "Date of Appointment")),
    ...ofType(leavers, "Police Officer").map((row) => number(row, "Appointment Date")),
  ].filter((day) => day >= year);
  const started = intakes.filter((row) => number(row, "Attestation Date") <= asAt);
  expect(counts(joined.map(String))).toEqual(
    Object.fromEntries(
      started.map((row) => [String(row["Attestation Date"]), row["Offers Accepted"]])
    )
  );
});

test("fewer candidates at each later stage, and nearer to a start", () => {
  const stages = rowsOf(plan, "Pipeline");
  for (const heading of ["Candidates in Stage", "Average Days to Start"]) {
    const values = stages.map((row) => number(row, heading));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  }
  for (const row of stages) {
    expect(number(row, "Pass Rate to Next Stage")).toBeGreaterThan(0);
    expect(number(row, "Pass Rate to Next Stage")).toBeLessThan(1);
  }
});

test("April: 200 booked, 160 used; nobody passes who did not sit", () => {
  const events = rowsOf(plan, "Assessment Centre");
  expect([events[0]?.["Slots Booked"], events[0]?.["Slots Used"]]).toEqual([200, 160]);
  for (const row of events) {
    expect(number(row, "Slots Used")).toBeLessThanOrEqual(number(row, "Slots Booked"));
    expect(number(row, "AC Passed")).toBeLessThanOrEqual(number(row, "Slots Used"));
    expect(number(row, "Assessment Date")).toBeLessThanOrEqual(asAt);
  }
});
