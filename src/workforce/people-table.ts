import type { IssueLog } from "../sheets/issue-log";
import { corrected, type Traced } from "../sheets/traced";
import type { Spell } from "./spell";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";
import type { TypeLedger } from "./type-ledger";

/** The people table: one row a spell. An officer's FTE stops at 1.00 (conventions 5). */
export function peopleTable(spells: readonly Spell[], types: TypeLedger, log: IssueLog): Table {
  const table = new TableBuilder("people");
  for (const spell of spells) {
    const type = types.settled(spell.type);
    table.row(
      {
        number: spell.number,
        post_title: spell.title,
        team: spell.team,
        type,
        reason_given: spell.reasonGiven,
        reason: spell.reason,
      },
      {
        start: spell.start,
        leave_date: spell.leave,
        fte: cappedFte(spell, type.value, log),
        exit_interview: spell.exitInterview,
      }
    );
  }
  return table.build();
}

function cappedFte(spell: Spell, type: string, log: IssueLog): Traced<number> {
  const { fte } = spell;
  if (!(fte.value > 1)) return fte;
  const officer = type === "Police officer";
  log.add({
    severity: officer ? "note" : "decide",
    code: "fte-over-one",
    sheet: "",
    cell: "",
    heading: "FTE",
    value: `${spell.number.value}: ${fte.value.toFixed(2)}`,
    expected: "at most 1.00 FTE for one person",
    done: officer ? "Counted as 1.00, as an officer." : "Counted as it stands.",
    advice: "Check the FTE of the posts this person holds.",
    touches: ["churn", "uplift"],
  });
  return officer ? corrected(1, fte) : fte;
}
