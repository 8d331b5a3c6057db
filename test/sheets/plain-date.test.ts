import { findBlocks } from "../../src/sheets/find-blocks";
import { gridFrom } from "./grid-from";

const ROWS = [
  ["00601", "Clerk", 1, "2022-04-12", "Resignation"],
  ["00602", "Clerk", 1, "2022-05-20", "Resignation"],
];
const read = (title: string) =>
  findBlocks(
    gridFrom("S&L", [[title], ["Emp No", "Post", "FTE", "Date", "Reason"], ...ROWS]),
    0
  )[0];

test("Date in a list that is called leavers is the leaving date", () => {
  const block = read("LEAVERS");
  expect(block?.kind).toBe("leavers");
  expect(block?.columns.get("leave_date")).toBe(3);
});

test("Date in a list that nothing calls leavers is not", () => {
  expect(read("People")?.columns.has("leave_date") ?? false).toBe(false);
});
