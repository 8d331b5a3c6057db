import { addressOf, parseArea, parseAreas } from "../../../src/hosts/excel/address";
import { addressesOf } from "../../../src/hosts/excel/sheet-areas";

test("addresses as Excel gives them", () => {
  expect(parseArea("'It''s, 22!'!$B$2:$C$5")).toEqual({ top: 1, left: 1, bottom: 4, right: 2 });
  expect(parseArea("Leavers!B7")).toEqual({ top: 6, left: 1, bottom: 6, right: 1 });
  expect(parseArea("Leavers!4:9")).toBeNull();
  expect(parseAreas("'A, B!'!A1:B2,D4")).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 3, bottom: 3, right: 3 },
  ]);
});

test("many areas make several addresses, none too long for a call", () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: row, bottom: row, left: 0, right: 3 })); // prettier-ignore
  const texts = addressesOf(areas);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(8192);
  expect(texts.join(",").split(",")).toEqual(areas.map(addressOf));
});
