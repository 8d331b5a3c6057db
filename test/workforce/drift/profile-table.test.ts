import { personMark } from "../../../src/workforce/drift/person-mark";
import { profileOf } from "../../../src/workforce/drift/profile-of";
import {
  PROFILE_HEADINGS,
  PROFILE_SHEET,
  profileRows,
  readProfile,
} from "../../../src/workforce/drift/profile-table";
import { gridFrom, workbookOf } from "../../sheets/grid-from";
import { assumptions, establishment, leavers, workforceOf } from "../reading";

const workforce = workforceOf([
  assumptions(),
  establishment(["P1", "Officer", "Policy", 1, 30_000, "E1", 1, "2018-01-01", "Police staff"]),
  leavers([
    "E2",
    "Officer",
    "Policy",
    "'01/04/2015",
    "2022-03-31",
    "Resigned; moved",
    1,
    "Yes",
    "PCSO",
  ]),
]);
const profile = profileOf(workforce);
const sheet = gridFrom(PROFILE_SHEET, [
  ["Profile"],
  [...PROFILE_HEADINGS],
  ...profileRows(profile, (name) => (name === "Leavers" ? "Leavers (yours)" : name)),
]);

test("a profile that was written is read back whole, sheets under the names of their copies", () => {
  const back = readProfile(workbookOf([sheet], [PROFILE_SHEET]));
  expect(back).toEqual({
    ...profile,
    sheets: profile.sheets.map((one) =>
      one.sheet === "Leavers" ? { ...one, sheet: "Leavers (yours)" } : one
    ),
  });
  expect(back?.sheets.map(({ rows }) => rows)).toEqual([1, 1]);
  expect(back?.values).toContainEqual({ about: "reason", given: "Resigned; moved", rows: 1 });
});

test("a sheet of that name that is somebody's own is no profile", () => {
  expect(readProfile(workbookOf([sheet]))).toBeNull();
});

test("nobody's number stands in it", () => {
  const cells = sheet.rows.flat().map(String);
  expect(cells).toContain(personMark("E1"));
  expect(cells.filter((cell) => /E1|E2/.test(cell))).toEqual([]);
  expect(personMark("E1")).toBe(personMark(" e1 "));
  expect(new Set(Array.from({ length: 10_000 }, (_, i) => personMark(`E${i}`))).size).toBe(10_000);
});
