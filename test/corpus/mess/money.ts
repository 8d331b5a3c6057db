import { block, change, column, type Cell, type Kind } from "../draft";
import { about, type Loss, type Mess } from "./mess";

const MONEY: readonly (readonly [Kind, string])[] = [
  ["establishment", "salary"],
  ["training", "unit_cost"],
  ["vacancies", "cover_cost"],
];

const grouped = (value: number, between: string): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, between);

const WRITTEN: readonly (readonly [name: string, as: (pounds: number, place: number) => string])[] =
  [
    ["£36,000", (pounds) => `£${grouped(pounds, ",")}`],
    ["36,000.00", (pounds) => `${grouped(pounds, ",")}.00`],
    ["36.5k", (pounds) => `${pounds / 1000}k`],
    ["£ 36 000", (pounds) => `£ ${grouped(pounds, "\u00a0")}`],
    ["GBP 36,000", (pounds) => `GBP ${grouped(pounds, ",")}`],
    ["36.000,00", (pounds) => `${grouped(pounds, ".")},00`],
    ["Â£36,000", (pounds) => `Â£${grouped(pounds, ",")}`],
    [
      "by turns",
      (pounds, place) =>
        [`£${grouped(pounds, ",")}`, `${pounds}`, `£${pounds / 1000}k`][place % 3] ?? "",
    ],
  ];

const asText = WRITTEN.map(
  ([name, as]): Mess => ({
    id: `DQ-18 ${name}`,
    situation: `pounds are text: ${name}`,
    stage: "cells",
    needs: ["establishment", "training", "vacancies"],
    takes: ["money"],
    apply: (book) => {
      for (const [kind, key] of MONEY)
        change(block(book, kind), key, ({ value }, _, place) => ({
          value: as(Number(value), place),
        }));
      return { did: `salaries, costs and cover as ${name}` };
    },
  })
);

const inCells = (
  id: string,
  situation: string,
  [kind, key]: readonly [Kind, string],
  which: (place: number) => boolean,
  to: (cell: Cell, place: number) => Cell,
  loses: readonly Loss[]
): Mess => ({
  id,
  situation,
  stage: "cells",
  needs: [kind],
  takes: ["money"],
  apply: (book) => {
    change(block(book, kind), key, (cell, _, place) => (which(place) ? to(cell, place) : cell));
    return { did: situation, asks: about(kind, key), loses };
  },
});

const PAY: Loss = { why: "salaries of some posts are gone", families: ["vacancy"] };
const COURSES: Loss = { why: "costs of some courses are gone", families: ["training"] };

const negatives = (["(1,234)", "1,234-", "-£1,234", "−1,234"] as const).map(
  (name): Mess => ({
    id: `DQ-18 credit ${name}`,
    situation: `a credit is text: ${name}`,
    stage: "cells",
    needs: ["training"],
    takes: ["money"],
    truth: (book) => {
      change(block(book, "training"), "unit_cost", (cell, _, place) =>
        place < 2 ? { value: -Number(cell.value) } : cell
      );
    },
    apply: (book) => {
      change(block(book, "training"), "unit_cost", (cell) =>
        Number(cell.value) < 0
          ? { value: name.replace("1,234", grouped(-Number(cell.value), ",")) }
          : cell
      );
      return { did: `credits written ${name}` };
    },
  })
);

const thousands: Mess = {
  id: "DQ-19 pounds in thousands",
  situation: "the salary column is in thousands and its heading says so",
  stage: "cells",
  needs: ["establishment"],
  takes: ["money", "establishment:headings"],
  apply: (book) => {
    const of = block(book, "establishment");
    column(of, "salary").heading = "Annual Salary (£k)";
    change(of, "salary", ({ value }) => ({ value: Number(value) / 1000, format: "0.00" }));
    return { did: "salaries in £k, said in the heading", asks: about("establishment", "salary") };
  },
};

const yearly: Mess = {
  id: "DQ-18 £36,000 pa",
  situation: "salaries are text: £36,000 pa",
  stage: "cells",
  needs: ["establishment"],
  takes: ["money"],
  apply: (book) => {
    change(block(book, "establishment"), "salary", ({ value }) => ({
      value: `£${grouped(Number(value), ",")} pa`,
    }));
    return { did: "salaries with pa behind" };
  },
};

export const money: readonly Mess[] = [
  ...asText,
  yearly,
  ...negatives,
  thousands,
  inCells(
    "DQ-18 error cells in salaries",
    "two salaries are #REF! and #N/A",
    ["establishment", "salary"],
    (place) => place === 4 || place === 9,
    (_, place) => ({ value: null, error: place === 4 ? "#REF!" : "#N/A" }),
    [PAY]
  ),
  inCells(
    "DQ-18 error cell in costs",
    "a course's cost is #VALUE!",
    ["training", "unit_cost"],
    (place) => place === 1,
    () => ({ value: null, error: "#VALUE!" }),
    [COURSES]
  ),
  inCells(
    "DQ-19 thousands among pounds",
    "three salaries are in thousands among pounds",
    ["establishment", "salary"],
    (place) => place % 9 === 3,
    ({ value }) => ({ value: Number(value) / 1000 }),
    [PAY]
  ),
  inCells(
    "DQ-05 salaries suppressed",
    "two salaries are suppressed, as *",
    ["establishment", "salary"],
    (place) => place === 2 || place === 11,
    () => ({ value: "*" }),
    [PAY]
  ),
  inCells(
    "DQ-05 cost not available",
    "a course's cost is not available, as ..",
    ["training", "unit_cost"],
    (place) => place === 3,
    () => ({ value: ".." }),
    [COURSES]
  ),
  inCells(
    "DQ-05 cover cost [z]",
    "a cover cost is not applicable, as [z]",
    ["vacancies", "cover_cost"],
    (place) => place === 0,
    () => ({ value: "[z]" }),
    [{ why: "one month's cover cost may be gone", families: ["vacancy"] }]
  ),
];
