import { snapshotDay } from "../../src/sheets/snapshot-day";
import { day } from "./grid-from";

test.each([
  ["Est Apr 22", "2022-04-01"],
  ["Estab_Apr2022", "2022-04-01"],
  ["Estab 31.03.22", "2022-03-31"],
  ["Strength 2022-03-31", "2022-03-31"],
  ["Intake Plan 2022/23", "2022-04-01"],
])("%s", (title, iso) => {
  expect(snapshotDay(title)).toBe(day(iso));
});

test.each(["Establishment", "Estab v4 FINAL", "Sheet1 (2)", "P6", ""])(
  "%s says no day",
  (title) => {
    expect(snapshotDay(title)).toBeNull();
  }
);
