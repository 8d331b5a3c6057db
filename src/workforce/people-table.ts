import { corrected, untraced, type Traced } from "../sheets/traced";
import { FAR_DAY } from "../units/day";
import { nextSpells } from "./next-spells";
import type { Spell } from "./spell";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";
import type { TypeLedger } from "./type-ledger";

/** The people table: one row a spell. An officer's FTE stops at 1.00 (conventions 5). */
export function peopleTable(spells: readonly Spell[], types: TypeLedger): Table {
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
    const type = types.settled(spell.type, "people");
    number.push(spell.number);
    title.push(spell.title);
    team.push(spell.team);
    typeOf.push(type);
    start.push(spell.start);
    leave.push(spell.leave);
    fte.push(cappedFte(spell, type.value));
    reasonGiven.push(spell.reasonGiven);
    reason.push(spell.reason);
    exitInterview.push(spell.exitInterview);
    backFrom.push(untraced(returns[i]?.start ?? FAR_DAY));
    backUntil.push(untraced(returns[i]?.leave ?? FAR_DAY));
  });
  return table.build();
}

const cappedFte = ({ fte }: Spell, type: string): Traced<number> =>
  fte.value > 1 && type === "Police officer" ? corrected(1, fte) : fte;
