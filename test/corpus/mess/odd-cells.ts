import { block, change, column, records, text, valueOf, type Book, type Cell } from "../draft";
import { about, anywhere, type Damage, type Mess } from "./mess";

const cells = (
  id: string,
  situation: string,
  takes: readonly string[],
  apply: (book: Book) => Omit<Damage, "did"> | undefined
): Mess => ({
  id,
  situation,
  stage: "cells",
  needs: ["establishment", "leavers", "vacancies", "training"],
  takes,
  apply: (book) => ({ did: situation, ...apply(book) }),
});

function fteAs(book: Book, to: (value: number) => string): Record<string, never> {
  for (const [kind, key] of [
    ["establishment", "actual_fte"],
    ["leavers", "fte"],
    ["establishment", "establishment_fte"],
  ] as const)
    change(block(book, kind), key, ({ value }) => text(to(Number(value))));
  return {};
}

const asText = ({ value, ...rest }: Cell): Cell =>
  typeof value === "number" && rest.date !== true ? text(String(value)) : { ...rest, value };

export const oddCells: readonly Mess[] = [
  cells(
    "every number as text",
    "every number is stored as text",
    ["money", "fte", "numbers", "assumptions", "pipeline", "cohorts"],
    (book) => {
      for (const { blocks } of book.sheets)
        for (const one of blocks)
          for (const row of one.rows)
            for (const [key, cell] of row.cells) row.cells.set(key, asText(cell));
      return undefined;
    }
  ),
  cells("DQ-12 .6", "FTE is text such as .6", ["fte"], (book) =>
    fteAs(book, (value) => String(value).replace(/^0\./, "."))
  ),
  cells("DQ-12 0,6", "FTE is text such as 0,6", ["fte"], (book) =>
    fteAs(book, (value) => String(value).replace(".", ","))
  ),
  cells("DQ-12 22.2 hrs", "the FTE of people is text such as 22.2 hrs", ["fte"], (book) => {
    for (const [kind, key] of [
      ["establishment", "actual_fte"],
      ["leavers", "fte"],
    ] as const)
      change(block(book, kind), key, ({ value }, row) => {
        const week = valueOf(row, "worker_type") === "Police officer" ? 40 : 37;
        return text(`${Math.round(Number(value) * week * 10) / 10} hrs`);
      });
    return { asks: about("establishment", "actual_fte").concat(about("leavers", "fte")) };
  }),
  cells("DQ-18 cover cost Nil", "no cover cost is Nil", ["money"], (book) => {
    change(block(book, "vacancies"), "cover_cost", (cell) =>
      cell.value === 0 ? text("Nil") : cell
    );
    return undefined;
  }),
  cells(
    "DQ-18 a range of salaries",
    "two salaries are ranges, as £36,000 - £40,000",
    ["money"],
    (book) => {
      change(block(book, "establishment"), "salary", (cell, _, place) =>
        place === 3 || place === 8 ? text("£36,000 - £40,000") : cell
      );
      return {
        asks: about("establishment", "salary"),
        loses: [{ why: "which salary is not said", families: ["vacancy"] }],
      };
    }
  ),
  cells("DQ-05 salaries blank", "two salaries are blank", ["money"], (book) => {
    change(block(book, "establishment"), "salary", (cell, _, place) =>
      place === 5 || place === 7 ? text(null) : cell
    );
    return {
      asks: about("establishment", "salary"),
      loses: [{ why: "salaries of some posts are gone", families: ["vacancy"] }],
    };
  }),
  cells(
    "DQ-08 days that do not exist",
    "two leaving dates are 31/02 and 31/11",
    ["dates"],
    (book) => {
      change(block(book, "leavers"), "leave_date", (cell, _, place) =>
        place === 6 ? text("31/02/2023") : place === 11 ? text("31/11/2023") : cell
      );
      return {
        asks: about("leavers", "leave_date"),
        loses: [
          {
            why: "two leaving dates are wrong",
            families: ["churn", "vacancy", "resilience", "uplift"],
          },
        ],
      };
    }
  ),
  cells(
    "DQ-08 serials as text",
    "leaving dates are serial numbers stored as text",
    ["dates"],
    (book) => {
      change(block(book, "leavers"), "leave_date", ({ value }) => text(String(value)));
      return undefined;
    }
  ),
  cells(
    "posts without a number",
    "three held posts have no post number",
    ["post numbers", "holders"],
    (book) => {
      records(block(book, "establishment"))
        .filter(
          (row, i, all) =>
            valueOf(row, "statutory") === "No" &&
            valueOf(row, "holder_id") !== null &&
            all.every((one, j) => i === j || valueOf(one, "post_id") !== valueOf(row, "post_id"))
        )
        .slice(0, 3)
        .forEach((row) => row.cells.set("post_id", text(null)));
      return {
        asks: about("establishment", "post_id"),
        loses: [{ why: "the post has no name", by: ["post"] }],
      };
    }
  ),
  cells(
    "two columns headed FTE",
    "the establishment's FTE and the people's are both headed FTE",
    ["headings", "establishment:headings"],
    (book) => {
      const of = block(book, "establishment");
      column(of, "establishment_fte").heading = "FTE";
      column(of, "actual_fte").heading = "FTE";
      return {
        asks: anywhere("establishment", "vacancies"),
        loses: [{ why: "which FTE is which is not said", families: ["vacancy", "churn"] }],
      };
    }
  ),
  cells(
    "a column without a heading",
    "the post numbers stand under no heading",
    ["headings", "establishment:headings", "order", "extras"],
    (book) => {
      column(block(book, "establishment"), "post_id").heading = "";
      return {
        asks: anywhere("establishment", "vacancies"),
        loses: [{ why: "post numbers have no heading", families: ["vacancy", "resilience"] }],
      };
    }
  ),
  cells(
    "assumptions as text",
    "assumptions are text, as 17.8%, £15,500 and 30/09/2025",
    ["assumptions"],
    (book) => {
      for (const row of records(block(book, "assumptions"))) {
        const value = valueOf(row, "value");
        const unit = valueOf(row, "unit");
        if (typeof value !== "number") continue;
        if (unit === "rate") row.cells.set("value", text(`${Math.round(value * 100000) / 1000}%`));
        if (unit === "GBP") row.cells.set("value", text(`£${value.toLocaleString("en-GB")}`));
      }
      return undefined;
    }
  ),
  cells(
    "people by name only",
    "there are no employee numbers, only names",
    ["numbers", "holders", "headings"],
    (book) => {
      const posts = block(book, "establishment");
      posts.columns = posts.columns.filter(({ key }) => key !== "holder_id");
      const leavers = block(book, "leavers");
      leavers.columns = leavers.columns.filter(({ key }) => key !== "person_id");
      return { asks: anywhere("establishment", "leavers") };
    }
  ),
];
