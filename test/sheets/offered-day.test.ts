import { asAtColumn } from "../../src/sheets/as-at-column";
import { findBlocks } from "../../src/sheets/find-blocks";
import { offeredDay } from "../../src/sheets/offered-day";
import { day, gridFrom } from "./grid-from";

const HEADS = ["Post No", "Post Title", "Est FTE", "FTE", "Emp No"];
const POST = ["P1", "Clerk", 1, 1, "A1"];
const offer = (sheet: string, title: string | null) => {
  const [block] = findBlocks(gridFrom(sheet, [[title], HEADS, POST]), 0);
  return block === undefined ? null : offeredDay(block);
};

test("a title that ends in a day, without “as at”", () => {
  expect(offer("SIP", "Establishment and strength, 31 May 2022")).toEqual({
    day: day("2022-05-31"),
    sheet: "SIP",
    cell: "A1",
    text: "31 May 2022",
  });
});

test("a sheet named for a month: its last day", () => {
  expect(offer("Est Jun 22", null)).toMatchObject({ day: day("2022-06-30"), cell: "" });
});

test("the day a report was prepared, or a year, is no day to offer", () => {
  expect(offer("SIP", "Prepared 3 July 2022")).toBeNull();
  expect(offer("SIP 2021/22", null)).toBeNull();
});

const columnOf = (...days: (string | null)[]) => {
  const rows = days.map((one) => [...POST, one]);
  const [block] = findBlocks(gridFrom("E", [[...HEADS, "As at"], ...rows]), 0);
  return block === undefined ? null : asAtColumn(block);
};

test("a column As at with one day in every row says the day", () => {
  expect(columnOf("2022-06-30", "2022-06-30", null)).toMatchObject({
    day: day("2022-06-30"),
    cell: "F2",
    text: "As at 30 June 2022",
  });
});

test("a column As at with several days says none", () => {
  expect(columnOf("2022-06-30", "2022-05-31")).toBeNull();
});
