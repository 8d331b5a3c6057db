import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import { FAR_DAY } from "../units/day";
import { nextSpells } from "./next-spells";
import type { Spell } from "./spell";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";
import type { TypeLedger } from "./type-ledger";

/** The people table: one row a spell. An officer's FTE stops at 1.00 (conventions 5). */
export function peopleTable(spells: readonly Spell[], types: TypeLedger, log: IssueLog): Table {
  const table = new TableBuilder("people");
  const number = table.text("number");
  const title = table.text("post_title");
  const team = table.text("team");
  const typeOf = table.text("type");
  const start = table.number("start");
  const leave = table.number("leave_date");
  const fte = table.number("fte");
  const reasonGiven = table.text("reason_given");
  const reason = table.text("reason");
  const exitInterview = table.number("exit_interview");
  const backFrom = table.number("back_from");
  const backUntil = table.number("back_until");
  const returns = nextSpells(spells);
  spells.forEach((spell, i) => {
    const type = types.settled(spell.type);
    number.push(spell.number);
    title.push(spell.title);
    team.push(spell.team);
    typeOf.push(type);
    start.push(spell.start);
    leave.push(spell.leave);
    fte.push(cappedFte(spell, type.value, log));
    reasonGiven.push(spell.reasonGiven);
    reason.push(spell.reason);
    exitInterview.push(spell.exitInterview);
    backFrom.push(untraced(returns[i]?.start ?? FAR_DAY));
    backUntil.push(untraced(returns[i]?.leave ?? FAR_DAY));
  });
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
