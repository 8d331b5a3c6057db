import { readFileSync } from "node:fs";
import type { FigureJson } from "../../src/cli/figure-json";
import { daysOf } from "../../src/units/period";
import { day } from "../sheets/grid-from";
import { figures, OPCC } from "./captured";
import { EXPECTED_PLACES, type Place } from "./expected-places";

/** Each leaf with its path and the places it is exact to: those written, and pence at the least. */
function leaves(json: string): [path: string, leaf: number | string, places: number][] {
  const found: [string, number | string, number][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string" || typeof value === "number") {
      const places = String(value).split(".")[1]?.length ?? 0;
      found.push([path, value, Math.max(2, places)]);
    } else
      for (const [key, inner] of Object.entries(value as object))
        walk(inner, path === "" ? key : `${path}.${key}`);
  };
  walk(JSON.parse(json), "");
  return found;
}

const expected = leaves(readFileSync("test/data/opcc-2022.expected.json", "utf8"));
let given: FigureJson[] = [];

beforeAll(async () => {
  given = await figures("figures", OPCC);
});

const sameGroup = (found: FigureJson["group"], wanted: Place["group"]): boolean =>
  JSON.stringify(found ?? {}) === JSON.stringify(wanted ?? {});

function figureAt(place: Place): FigureJson {
  const found = given.filter(
    ({ id, period, group }) =>
      id === place.id &&
      period?.from === place.from &&
      period.to === place.to &&
      sameGroup(group, place.group)
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

function numberAt(place: Place): number | string | null | undefined {
  const figure = figureAt(place);
  switch (place.part) {
    case "low":
    case "high":
      return figure.interval?.[place.part];
    case "from":
    case "to":
      return figure.period?.[place.part];
    case "days":
      return daysOf({ from: day(figure.period!.from), to: day(figure.period!.to) });
    case "note":
      expect(figure.value).toBe(1);
      return figure.notes[0];
    default:
      return figure.value;
  }
}

test("every leaf of the expected file has its figure, and none is left over", () => {
  expect(expected.map(([path]) => path).sort()).toEqual([...EXPECTED_PLACES.keys()].sort());
  expect(expected.length).toBeGreaterThan(75);
});

test.each(expected)("%s is %s", (path, leaf, places) => {
  const found = numberAt(EXPECTED_PLACES.get(path)!);
  if (typeof leaf === "string") expect(found).toBe(leaf);
  else {
    expect(typeof found).toBe("number");
    expect(Math.abs((found as number) - leaf)).toBeLessThanOrEqual(0.5000001 * 10 ** -places);
  }
});
