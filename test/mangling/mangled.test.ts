import path from "node:path";
import fc from "fast-check";
import { askedFigures } from "../../src/measures/asked";
import { catalogue } from "../../src/measures/catalogue";
import { figureKey } from "../../src/measures/figure";
import { figuresFor } from "../../src/measures/figures";
import type { Issue } from "../../src/sheets/issue";
import { columnNumber } from "../../src/workbook/address";
import type { WorkbookContent } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";
import { contentOfFile } from "../fixtures/written";
import type { Place } from "./edit-grid";
import { CHANGES, drawn, mutate, type Mutation } from "./mutations";

/** 200 in a plain run; the nightly-style run asks for more: MUSTER_MUTATIONS=2000. */
const RUNS = Number(process.env["MUSTER_MUTATIONS"] ?? 200);
const SLOWEST_MS = 2000;

const FILES = ["test/data/opcc-2022.xlsx", "samples/office.xlsx"];

interface Seen {
  /** The figures of the whole that are given, by their key. */
  readonly given: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
  readonly refused: boolean;
}

function seen(content: WorkbookContent): Seen {
  const read = readWorkforce(content, {});
  if (!read.ok) return { given: new Map(), issues: read.error.issues, refused: true };
  const measures = catalogue();
  const figures = figuresFor(askedFigures(read.value, measures), read.value, measures).flat();
  const given = new Map(
    figures.flatMap((figure) =>
      figure.value === null || figure.group !== null ? [] : [[figureKey(figure), figure.value]]
    )
  );
  return { given, issues: read.value.issues, refused: false };
}

const CELL = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** True where the issue's cell or range holds the place. */
function names(issue: Issue, { sheet, row, column }: Place): boolean {
  if (issue.sheet !== sheet) return false;
  const parts = CELL.exec(issue.cell);
  if (parts === null) return false;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  const inRows = row + 1 >= Number(top) && row + 1 <= Number(bottom);
  return inRows && column >= columnNumber(left) && column <= columnNumber(right);
}

/** Figures that are given as other numbers than before. */
function moved(before: Seen, after: Seen): string[] {
  return [...after.given].flatMap(([key, value]) => {
    const was = before.given.get(key);
    const same = was !== undefined && Math.abs(was - value) <= 1e-9 * Math.max(1, Math.abs(was));
    return same || was === undefined ? [] : [`${key}: ${was} became ${value}`];
  });
}

/** What is wrong with how a mutation was met; "" for nothing. */
function fault(before: Seen, mutation: Mutation, after: Seen): string {
  const wrong = moved(before, after);
  if (mutation.damaged === null) {
    const lost = [...before.given.keys()].filter((key) => !after.given.has(key));
    if (wrong.length + lost.length === 0) return "";
    return [...wrong, ...lost.map((key) => `${key}: lost`)].slice(0, 4).join("\n");
  }
  const place = mutation.damaged;
  if (wrong.length === 0 || after.issues.some((issue) => names(issue, place))) return "";
  return wrong.slice(0, 4).join("\n");
}

describe("a good workbook mangled at random", () => {
  const books = new Map<string, { content: WorkbookContent; before: Seen }>();
  beforeAll(async () => {
    for (const file of FILES) {
      const content = await contentOfFile(path.join(__dirname, "../..", file));
      books.set(file, { content, before: seen(content) });
    }
  });

  it(`${RUNS} mutations: no crash, nothing slow, no other number without an issue that names its cell`, () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...FILES), drawn, (file, draw) => {
        const { content, before } = books.get(file)!;
        const mutation = mutate(content, draw);
        fc.pre(mutation !== null);
        met.add(draw.change);
        const began = performance.now();
        const after = seen(mutation.content);
        const took = performance.now() - began;
        if (took > SLOWEST_MS) throw new Error(`${mutation.says}: ${Math.round(took)} ms`);
        const wrong = fault(before, mutation, after);
        if (wrong !== "") throw new Error(`${file}, ${place(mutation)}${mutation.says}\n${wrong}`);
      }),
      { numRuns: RUNS, seed: Number(process.env["MUSTER_SEED"] ?? 20221122) }
    );
    expect([...met].sort()).toEqual(Object.keys(CHANGES).sort());
  });
});

const place = ({ damaged }: Mutation): string =>
  damaged === null ? "" : `${damaged.sheet} row ${damaged.row + 1} column ${damaged.column + 1}: `;
