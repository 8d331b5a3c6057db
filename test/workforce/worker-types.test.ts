import { typeOfRank, workerTypeOf } from "../../src/workforce/worker-types";

test.each([
  ["Police Officer", "Police officer"],
  ["Officer", "Police officer"],
  ["police officers", "Police officer"],
  ["Police Staff", "Police staff"],
  ["Staff", "Police staff"],
  ["PCSO", "PCSO"],
  ["Police Community Support Officer", "PCSO"],
  ["Special Constable", "Special constable"],
  ["Specials", "Special constable"],
  ["Designated Officer", "Designated officer"],
  ["Police Support Volunteer", "Volunteer"],
])("%s is %s", (text, type) => {
  expect(workerTypeOf(text)).toBe(type);
});

test("an agency worker is none of the types", () => {
  expect(workerTypeOf("Agency")).toBeNull();
});

test.each([
  ["PC", "Police officer"],
  ["Temporary Inspector", "Police officer"],
  ["Detective Sergeant", "Police officer"],
  ["Special Constable", "Special constable"],
  ["PCSO", "PCSO"],
  ["Con", "Police officer"],
  ["Cons", "Police officer"],
  ["Sgt", "Police officer"],
  ["T/Ch. Insp.", "Police officer"],
  ["Ch Supt", "Police officer"],
  ["A/DS", "Police officer"],
  ["Contracts", null],
  ["Grade G", null],
  ["Inspector of Taxes", null],
  ["CO1", null],
])("rank %s implies %s", (rank, type) => {
  expect(typeOfRank(rank)).toBe(type);
});
