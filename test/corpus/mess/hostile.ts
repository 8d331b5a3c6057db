import { block, records, type Cell } from "../draft";
import { about, type Mess } from "./mess";

const TEXTS: readonly string[] = [
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "\u202eabc\u200f",
  "@SUM(A1:A9)",
  "x".repeat(32767),
];

export const hostile: readonly Mess[] = [
  {
    id: "text that tries to act",
    situation:
      "a column of notes holds formulas as text, HTML, __proto__, right-to-left marks and 32,767 letters",
    stage: "columns",
    needs: ["establishment", "leavers"],
    takes: ["extras"],
    apply: (book) => {
      for (const kind of ["establishment", "leavers"] as const) {
        const of = block(book, kind);
        for (const heading of ["__proto__", "constructor", "toString"])
          of.columns.push({ key: `extra-${heading}`, heading });
        records(of).forEach((row, i) => {
          const cell: Cell = { value: TEXTS[i % TEXTS.length] ?? "" };
          for (const heading of ["__proto__", "constructor", "toString"])
            row.cells.set(`extra-${heading}`, cell);
        });
      }
      return { did: "hostile text put in" };
    },
  },
  {
    id: "titles that try to act",
    situation: "titles of posts are formulas as text, HTML and __proto__",
    stage: "cells",
    needs: ["establishment"],
    takes: ["titles"],
    apply: (book) => {
      records(block(book, "establishment")).forEach((row, i) =>
        row.cells.set("post_title", { value: TEXTS[i % 6] ?? "" })
      );
      return { did: "titles of posts made hostile", asks: about("establishment", "post_title") };
    },
  },
];
