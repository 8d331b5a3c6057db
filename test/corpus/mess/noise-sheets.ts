import { longDay } from "../../../src/units/day";
import { block, records, text, type Block, type Sheet } from "../draft";
import { anywhere, type Mess } from "./mess";
import { sheetMess, titles } from "./sheets";

const copied = (of: Block): Block => ({
  kind: "noise",
  columns: of.columns.map((one) => ({ ...one })),
  rows: of.rows.map((row) => ({ kind: row.kind, cells: new Map(row.cells) })),
  above: [...of.above],
  below: [],
});

const extra = (name: string, of: Block): Sheet => ({
  name,
  blocks: [of],
  arranged: "below",
  top: 0,
  left: 0,
});

const loose = (rows: Block["above"]): Block => ({
  kind: "noise",
  columns: [{ key: "x", heading: String(rows[0]?.[0] ?? "") }],
  rows: [],
  above: [],
  below: rows.slice(1),
});

/** Sheets that are not to be read, or not beside the others. */
export const noiseSheets: readonly Mess[] = [
  sheetMess(
    "DO NOT USE",
    "an old copy of the establishment stands on a sheet DO NOT USE",
    ["noise"],
    (book) => {
      const old = copied(block(book, "establishment"));
      old.rows.splice(4, 3);
      book.sheets.unshift(extra("DO NOT USE", old));
      return undefined;
    }
  ),
  sheetMess(
    "DQ-07 a version superseded",
    "an earlier version of the leavers stands beside the final one, as at an earlier day",
    ["noise", "above"],
    (book, _, { asAt }) => {
      const now = block(book, "leavers");
      const old = copied(now);
      old.rows.splice(-3, 3);
      old.above.push([`Leavers as at ${longDay(asAt - 60)} (superseded)`], []);
      now.above.push([`Leavers ${titles(asAt)} (final)`], []);
      book.sheets.push(extra("Leavers v1", old));
      return {
        mustSay: anywhere("noise", "leavers"),
        asks: anywhere("leavers", "noise"),
        loses: [{ why: "which version stands has to be settled", families: ["churn"] as const }],
      };
    }
  ),
  sheetMess(
    "DQ-22 a hidden old copy",
    "an old copy of the establishment stands on a hidden sheet",
    ["noise"],
    (book) => {
      const old = copied(block(book, "establishment"));
      old.rows.splice(2, 5);
      book.sheets.push({ ...extra("Establishment (2)", old), hidden: true });
      return { asks: anywhere("noise", "establishment") };
    }
  ),
  sheetMess(
    "a pivot",
    "a pivot of the leavers by reason stands on its own sheet",
    ["noise"],
    (book) => {
      const reasons = new Map<string, number>();
      for (const row of records(block(book, "leavers"))) {
        const reason = String(row.cells.get("reason")?.value ?? "(blank)");
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      const rows = [...reasons].map(([reason, count]) => [reason, count]);
      book.sheets.push(
        extra(
          "Pivot",
          loose([
            ["Row Labels"],
            ["Row Labels", "Count of Employee Number"],
            ...rows,
            ["Grand Total", records(block(book, "leavers")).length],
          ])
        )
      );
      return undefined;
    }
  ),
  sheetMess(
    "a summary",
    "a summary by team, with the headings Department, Establishment FTE and Actual FTE, stands first",
    ["noise"],
    (book) => {
      const of = block(book, "establishment");
      const teams = [
        ...new Set(records(of).map((row) => String(row.cells.get("org_unit")?.value))),
      ];
      const sum = (team: string, key: string): number =>
        Math.round(
          records(of)
            .filter((row) => row.cells.get("org_unit")?.value === team)
            .reduce((total, row) => total + Number(row.cells.get(key)?.value ?? 0), 0) * 100
        ) / 100;
      book.sheets.unshift(
        extra("Summary", {
          kind: "noise",
          columns: [
            { key: "org_unit", heading: "Department" },
            { key: "establishment_fte", heading: "Establishment FTE" },
            { key: "actual_fte", heading: "Actual FTE" },
          ],
          rows: teams.map((team) => ({
            kind: "other",
            cells: new Map([
              ["org_unit", text(team)],
              ["establishment_fte", text(sum(team, "establishment_fte"))],
              ["actual_fte", text(sum(team, "actual_fte"))],
            ]),
          })),
          above: [["Summary"], []],
          below: [],
        })
      );
      return { asks: anywhere("noise") };
    }
  ),
  sheetMess(
    "lookups",
    "a sheet of lookups of grades and reasons stands among the others",
    ["noise"],
    (book) => {
      book.sheets.push(
        extra(
          "Lookup",
          loose([
            ["Grade"],
            ["Grade", "Salary"],
            ["E", 33000],
            ["F", 34500],
            ["G", 37000],
            [],
            ["Reason", "Code"],
            ["Resigned", "R1"],
          ])
        )
      );
      return undefined;
    }
  ),
  sheetMess(
    "leavers by month",
    "a summary of leavers by month stands beside the list of them",
    ["noise"],
    (book) => {
      book.sheets.push(
        extra(
          "Leavers by month",
          loose([
            ["Leavers by month"],
            ["Month", "Leavers"],
            ["Apr-25", 2],
            ["May-25", 0],
            ["Jun-25", 3],
            ["Total", 5],
          ])
        )
      );
      return undefined;
    }
  ),
  sheetMess(
    "DQ-07 an establishment superseded",
    "last month's establishment stands beside this month's, each with its day in its title",
    ["noise", "above"],
    (book, _, { asAt }) => {
      const now = block(book, "establishment");
      const old = copied(now);
      old.rows.splice(6, 2);
      old.above.push([`Establishment as at ${longDay(asAt - 31)}`], []);
      now.above.push([`Establishment ${titles(asAt)}`], []);
      book.sheets.unshift(extra("Est last month", old));
      return {
        mustSay: anywhere("noise", "establishment"),
        asks: anywhere("establishment", "noise"),
        loses: [{ why: "which version stands has to be settled" }],
      };
    }
  ),
];
