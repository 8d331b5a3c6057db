import { block, cellOf, change, hasBlock, text, type Book, type Kind } from "../draft";
import { about, type Loss, type Mess } from "./mess";

const TEAMS: readonly Kind[] = ["establishment", "leavers", "training"];
const KINDS = ["establishment", "leavers"] as const;

function changeTeams(book: Book, to: (team: string, place: number) => string): void {
  for (const kind of TEAMS)
    if (hasBlock(book, kind))
      change(block(book, kind), "org_unit", ({ value }, _, place) =>
        text(to(String(value), place))
      );
}

const simple = (
  id: string,
  situation: string,
  takes: readonly string[],
  apply: (book: Book) => void
): Mess => ({
  id,
  situation,
  stage: "cells",
  needs: ["establishment", "leavers"],
  takes,
  apply: (book) => {
    apply(book);
    return { did: situation };
  },
});

const BY_REASON: Loss = {
  why: "reasons of some leavers are gone",
  families: ["churn"],
  by: ["reason"],
};
const RATES: Loss = {
  why: "whether some leavers left of their own will, or for another force, is gone",
  families: ["churn"],
  ids: /voluntary|redundanc|home_office|other_ends|unknown|_least|_most/,
};

/** Reasons of those who resigned, every so many, become something that says nothing. */
const unsaid = (name: string, as: string | null): Mess => ({
  id: `DQ-16 ${name}`,
  situation: `the reasons of some leavers are ${name}`,
  stage: "cells",
  needs: ["leavers"],
  takes: ["reasons"],
  apply: (book) => {
    change(block(book, "leavers"), "reason", (cell, _, place) =>
      place % 3 === 0 && String(cell.value).startsWith("Resigned") ? text(as) : cell
    );
    return {
      did: `some resignations made ${name}`,
      asks: about("leavers", "reason"),
      mustSay: about("leavers", "reason"),
      noteIsEnough: true,
      loses: [BY_REASON, RATES],
    };
  },
});

const LOCAL: readonly (readonly [RegExp, string])[] = [
  [/^Resigned - career/, "Career dev"],
  [/^Resigned - promotion/, "Promotion"],
  [/^Resigned - relocation/, "Resignation - other job"],
  [/^Resigned/, "Resignation"],
  [/^Retirement/, "Ret - pension"],
  [/^Ill health/, "IHR"],
  [/^Redundancy/, "VR"],
  [/^End of fixed/, "EOC"],
  [/^Transfer/, "TX Out"],
  [/^Dismissed/, "Dismissed"],
];

export const words: readonly Mess[] = [
  simple(
    "DQ-06 ampersand and hyphen",
    "team names have & or and, a hyphen or none, by turns",
    ["teams"],
    (book) => {
      changeTeams(book, (team, place) =>
        place % 2 === 0 ? team.replace(" and ", " & ").replace("-", " ") : team
      );
    }
  ),
  simple(
    "DQ-17 spaces round categories",
    "teams, types and reasons have spaces round and inside them",
    ["teams", "types", "reasons"],
    (book) => {
      changeTeams(
        book,
        (team, place) =>
          [` ${team}`, `${team}  `, team.replace(" ", "  "), team.replace(" ", "\u00a0")][
            place % 4
          ] ?? team
      );
      change(block(book, "leavers"), "reason", ({ value }, _, place) =>
        text(place % 2 ? ` ${String(value)}\u00a0` : value)
      );
    }
  ),
  simple(
    "DQ-17 marks one cannot see",
    "teams and reasons have zero-width and right-to-left marks in them",
    ["teams", "reasons"],
    (book) => {
      changeTeams(book, (team, place) => (place % 2 ? `\u200b${team}` : `${team}\u200f`));
      change(block(book, "leavers"), "reason", ({ value }, _, place) =>
        text(place % 3 ? `${String(value)}\u200b` : value)
      );
    }
  ),
  simple(
    "DQ-25 capitals",
    "teams, types, reasons and statuses are in capitals by turns",
    ["teams", "types", "reasons", "status"],
    (book) => {
      changeTeams(book, (team, place) => (place % 2 ? team.toUpperCase() : team));
      change(block(book, "leavers"), "reason", ({ value }, _, place) =>
        text(place % 2 ? String(value).toUpperCase() : value)
      );
      change(block(book, "training"), "status", ({ value }, _, place) =>
        text(place % 2 ? String(value).toUpperCase() : String(value).toLowerCase())
      );
      for (const kind of KINDS)
        change(block(book, kind), "worker_type", ({ value }, _, place) =>
          text(place % 2 ? String(value).toUpperCase() : String(value).toLowerCase())
        );
    }
  ),
  simple(
    "reasons in local words",
    "reasons are the short words of an HR system, as TX Out and IHR",
    ["reasons"],
    (book) => {
      change(block(book, "leavers"), "reason", (cell) => {
        const said = String(
          cellOf({ kind: "data", cells: new Map([["reason", cell]]) }, "reason").value
        );
        return text(LOCAL.find(([pattern]) => pattern.test(said))?.[1] ?? said);
      });
    }
  ),
  simple("flags in other words", "yes and no are Y and N, TRUE and FALSE", ["flags"], (book) => {
    change(block(book, "establishment"), "statutory", ({ value }) => ({ value: value === "Yes" }));
    change(block(book, "leavers"), "exit_interview", ({ value }) =>
      text(value === "Yes" ? "Y" : "N")
    );
  }),
  {
    id: "DQ-02 footnote digits on labels",
    situation: "some team names have a footnote digit behind them, and the notes stand below",
    stage: "cells",
    needs: ["establishment", "leavers"],
    takes: ["teams"],
    apply: (book) => {
      changeTeams(book, (team, place) => (place % 6 === 2 ? `${team}1` : team));
      block(book, "establishment").below.push([], ["1. Includes posts funded by grant."]);
      return { did: "footnote digits on team names" };
    },
  },
  unsaid("blank", null),
  unsaid("Other", "Other"),
  unsaid("N/K", "N/K"),
  unsaid("a code nobody explains", "Category 7B"),
];

export const forceWords: readonly Mess[] = [
  {
    id: "DQ-02 footnote digits on worker types",
    situation: "worker types have footnote digits, as Police officers1",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["types"],
    apply: (book) => {
      for (const kind of KINDS)
        change(block(book, kind), "worker_type", ({ value }, _, place) =>
          text(place % 4 === 0 ? `${String(value)}1` : value)
        );
      return { did: "footnote digits on worker types" };
    },
  },
  {
    id: "DQ-26 designated officers",
    situation: "some police staff are designated officers",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["types"],
    apply: (book) => {
      for (const kind of KINDS)
        change(block(book, kind), "worker_type", (cell, row) =>
          String(cellOf(row, "post_title").value) === "Detention Officer"
            ? text("Designated Officer")
            : cell
        );
      return {
        did: "detention officers' type made Designated Officer",
        changes: [{ why: "designated officers may be a type of their own", by: ["type"] }],
      };
    },
  },
  {
    id: "worker types in other words",
    situation: "worker types are Officer, Staff and PCSO in one sheet, plural in the other",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["types"],
    apply: (book) => {
      change(block(book, "establishment"), "worker_type", ({ value }) =>
        text(
          { "Police officer": "Officer", "Police staff": "Staff" }[String(value)] ?? String(value)
        )
      );
      change(block(book, "leavers"), "worker_type", ({ value }) =>
        text(
          { "Police officer": "Police Officers", "Police staff": "Police Staff", PCSO: "PCSOs" }[
            String(value)
          ] ?? value
        )
      );
      return { did: "worker types in other words" };
    },
  },
];
