import { Spellings } from "../../src/sheets/spellings";

const of = (labels: Record<string, number>, known?: (label: string) => boolean): Spellings => {
  const spellings = new Spellings(known);
  for (const [label, rows] of Object.entries(labels)) spellings.add(label, rows);
  return spellings;
};

test("the commonest spelling stands for all, the first met where two are as common", () => {
  const spellings = of({ "police support volunteer": 1, "Police Support Volunteer": 3 });
  expect(spellings.respelt("police support volunteer")).toEqual({
    to: "Police Support Volunteer",
    why: "spelling",
  });
  expect(spellings.respelt("Police Support Volunteer")).toBeNull();
  expect(of({ "A & B": 1, "A and B": 1 }).respelt("A and B")?.to).toBe("A & B");
});

test("labels and their rows, once put together", () => {
  expect([...of({ Policy: 2, policy: 1, Finance: 1 }).labels()]).toEqual([
    ["Policy", 3],
    ["Finance", 1],
  ]);
});

describe("a footnote's digit", () => {
  test("comes off where the label is known or commoner without it", () => {
    expect(of({ Response: 5, Response1: 1 }).respelt("Response1")).toEqual({
      to: "Response",
      why: "footnote",
    });
    expect(of({ PCSO1: 3 }, (label) => label === "PCSO").respelt("PCSO1")?.to).toBe("PCSO");
  });

  test("stays where the label stands nowhere without it, or is one of a series", () => {
    expect(of({ Response1: 1, Custody: 4 }).respelt("Response1")).toBeNull();
    expect(of({ Response: 9, Response1: 2, Response2: 2 }).respelt("Response1")).toBeNull();
    expect(of({ SO: 4, SO1: 2 }).respelt("SO1")).toBeNull();
    expect(of({ Response: 1, Response1: 5 }).respelt("Response1")).toBeNull();
  });

  test("that is a mark of its own comes off always", () => {
    expect(of({ "Constable¹": 2 }).respelt("Constable¹")?.to).toBe("Constable");
    expect(of({ "Custody [note 3]": 2 }).respelt("Custody [note 3]")?.to).toBe("Custody");
  });
});

test("__proto__ and constructor are labels like others", () => {
  const spellings = new Spellings();
  spellings.add("__proto__");
  spellings.add("__PROTO__", 2);
  spellings.add("constructor");
  expect(spellings.respelt("__proto__")?.to).toBe("__PROTO__");
  expect(spellings.respelt("constructor")).toBeNull();
});
