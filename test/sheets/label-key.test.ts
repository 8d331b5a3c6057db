import { labelKey } from "../../src/sheets/label-key";

test.each([
  ["Avon & Somerset", "Avon and Somerset"],
  ["Avon&Somerset", "AVON AND SOMERSET"],
  ["Dyfed-Powys", "Dyfed Powys"],
  ["London, City of", "City of London"],
  ["Police support volunteer", "Police Support Volunteer"],
  ["Corporate Services", "corporate services"],
  ["Chief Constable's Office", "Chief Constable’s Office"],
  ["Co-ordination", "Coordination"],
  ["H.R.", "HR"],
  ["R&amp;D", "R & D"],
  ["SO-1", "SO1"],
  ["Café", "Cafe"],
  ["North–East", "North East"],
])("%s and %s are alike", (a, b) => {
  expect(labelKey(a)).toBe(labelKey(b));
});

test.each([
  ["Team 1.1", "Team 11"],
  ["Band 1-2", "Band 12"],
  ["PO 1 2", "PO 12"],
  ["Grade A", "Grade A-"],
  ["SO1/2", "SO12"],
  ["Research (North)", "Research North"],
  ["Finance", "Finances"],
])("%s and %s are two", (a, b) => {
  expect(labelKey(a)).not.toBe(labelKey(b));
});
