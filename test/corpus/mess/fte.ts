import { block, cellOf, change, column, numberOf, textOf, type Cell, type Row } from "../draft";
import { about, type Mess } from "./mess";

const written = (
  name: string,
  situation: string,
  to: (fte: number, row: Row, place: number) => Cell,
  asks = false
): Mess => ({
  id: `DQ-12 ${name}`,
  situation,
  stage: "cells",
  needs: ["establishment", "leavers"],
  takes: ["fte"],
  apply: (book) => {
    const posts = block(book, "establishment");
    change(posts, "actual_fte", ({ value }, row, place) => to(Number(value), row, place));
    change(block(book, "leavers"), "fte", ({ value }, row, place) => to(Number(value), row, place));
    return {
      did: situation,
      ...(asks
        ? { asks: [...about("establishment", "actual_fte"), ...about("leavers", "fte")] }
        : {}),
    };
  },
});

const week = (row: Row): number => (textOf(row, "worker_type") === "Police officer" ? 40 : 37);
const rounded = (value: number): number => Math.round(value * 100) / 100;

export const fte: readonly Mess[] = [
  written("text", "FTE is text such as 0.6 FTE", (value) => ({ value: `${value} FTE` })),
  written("two places", "FTE is text such as 0.60", (value) => ({ value: value.toFixed(2) })),
  written("WTE behind", "FTE is text such as 0.6wte", (value) => ({ value: `${value}wte` })),
  written("percent text", "FTE is text such as 60%", (value) => ({
    value: `${Math.round(value * 100)}%`,
  })),
  written("percent format", "FTE is shown as a percentage", (value) => ({ value, format: "0%" })),
  written(
    "percent numbers",
    "FTE is 60 for 0.6",
    (value) => ({ value: Math.round(value * 100) }),
    true
  ),
  written(
    "hours in an FTE column",
    "FTE is hours a week under a heading of FTE",
    (value, row) => ({ value: rounded(value * week(row)) }),
    true
  ),
  {
    id: "DQ-12 contracted hours",
    situation: "the FTE of people is contracted hours a week, and the heading says so",
    stage: "cells",
    needs: ["establishment", "leavers"],
    takes: ["fte", "establishment:headings"],
    apply: (book) => {
      const posts = block(book, "establishment");
      column(posts, "actual_fte").heading = "Contracted Hours";
      change(posts, "actual_fte", ({ value }, row) => ({
        value: rounded(Number(value) * week(row)),
      }));
      return {
        did: "FTE in post as contracted hours",
        asks: about("establishment", "actual_fte", "holder_id"),
      };
    },
  },
  {
    id: "DQ-12 hours among FTE",
    situation: "full-time people have 37 or 40 in an FTE column, the part-time an FTE",
    stage: "cells",
    needs: ["establishment"],
    takes: ["fte"],
    apply: (book) => {
      const posts = block(book, "establishment");
      change(posts, "actual_fte", (cell, row) => (cell.value === 1 ? { value: week(row) } : cell));
      return { did: "hours among FTE", asks: about("establishment", "actual_fte") };
    },
  },
  {
    id: "DQ-05 FTE suppressed",
    situation: "the FTE of two leavers is suppressed, as c",
    stage: "cells",
    needs: ["leavers"],
    takes: ["fte"],
    apply: (book) => {
      change(block(book, "leavers"), "fte", (cell, _, place) =>
        place % 9 === 4 ? { value: "c" } : cell
      );
      return {
        did: "some leavers' FTE as c",
        asks: about("leavers", "fte"),
        loses: [{ why: "FTE of some leavers is gone", families: ["churn"], ids: /fte/ }],
      };
    },
  },
  {
    id: "DQ-29 vacant FTE instead of FTE in post",
    situation: "there is no FTE in post, only the vacant FTE of each post",
    stage: "columns",
    needs: ["establishment"],
    takes: ["fte", "establishment:headings"],
    apply: (book) => {
      const posts = block(book, "establishment");
      for (const row of posts.rows)
        if (row.kind === "data" && cellOf(row, "establishment_fte").value !== null)
          row.cells.set("actual_fte", {
            value: rounded(numberOf(row, "establishment_fte") - numberOf(row, "actual_fte")),
          });
      column(posts, "actual_fte").heading = "Vacant FTE";
      return {
        did: "FTE in post replaced by vacant FTE",
        asks: about("establishment", "actual_fte", "establishment_fte"),
        loses: [
          {
            why: "FTE in post has to be worked out",
            families: ["churn", "vacancy"],
            ids: /fte|rate|part_time|over_est/,
          },
        ],
      };
    },
  },
];
