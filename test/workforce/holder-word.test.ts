import { nobodySaid, saysInterim, saysNoHolder } from "../../src/workforce/holder-word";

test.each([
  "VACANT",
  "Vacant - out to advert",
  "VACANT – out to advert",
  "Vacant (ex J Smith)",
  "** VACANT **",
  "[Vacant]",
  "Post vacant",
  "Currently vacant",
  "vacancy",
  "Vac",
  "Vac 2",
  "Vac - advert closes 1 May",
  "TBC",
  "TBA",
  "tbc (start July)",
  "Frozen",
  "On hold",
  "Not filled",
  "Not yet recruited",
  "Unfilled",
  "Recruiting",
  "Recruitment in progress",
  "Advert",
  "Out to advert",
  "Awaiting start",
  "To be advertised",
  "No post holder",
  "n/a",
  "-",
  "*",
  "?",
  "x",
])("%s is nobody", (text) => {
  expect(nobodySaid(text)).toBe("vacant");
});

test.each([
  "Agency",
  "Agency worker",
  "Agency cover - Reed",
  "A. Example (agency)",
  "Covered by agency",
])("%s is an agency's", (text) => {
  expect(nobodySaid(text)).toBe("agency");
});

test.each(["Deleted", "DELETED - restructure", "Post deleted"])("%s is a deleted post", (text) => {
  expect(nobodySaid(text)).toBe("deleted");
});

test.each([
  "E101",
  "X-123",
  "Held, A.",
  "Hold, B.",
  "None-Such, B.",
  "Tbcott",
  "Vacani",
  "Vac, Jan",
  "Vacant, A.",
  "Frost",
  "Frozenfield",
  "Advertson, C.",
  "Agencyson, D.",
  "",
])("%s is no such word", (text) => {
  expect(saysNoHolder(text)).toBe(false);
});

test("interim and acting contracts", () => {
  expect(["Interim", "Acting up", "Permanent", "Fixed term"].map(saysInterim)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
