import { FAR_DAY, longDay, type Day } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import { leaverSpells } from "./leaver-spells";
import type { Leaving } from "./leaving";
import type { ListedPeople, ListedPerson } from "./listed-person";
import { CHANGE_OF_TYPE } from "./reasons";
import type { Spell } from "./spell";
import { reportFutureLeaver, reportLeaverStillListed, reportOpenLeaver } from "./tie-out-issues";

export interface Spells {
  readonly all: readonly Spell[];
  /** The spell in which somebody on the establishment is listed there, by the person's key. */
  readonly ofListed: ReadonlyMap<string, Spell>;
}

/** Employment spells from establishment and leavers together, one a row (conventions 5). */
export function buildSpells(
  listed: ListedPeople,
  leavings: readonly Leaving[],
  asAt: Day,
  log: IssueLog
): Spells {
  const leaversByKey = new Map<string, Leaving[]>();
  for (const leaving of leavings) {
    const known = leaversByKey.get(leaving.key);
    if (known === undefined) leaversByKey.set(leaving.key, [leaving]);
    else known.push(leaving);
  }
  const open: Spell[] = [];
  const closed: Spell[] = [];
  const ofListed = new Map<string, Spell>();
  for (const [key, rows] of leaversByKey) {
    const person = listed.byKey.get(key);
    for (const leaving of leaverSpells(rows, log)) {
      const still = person !== undefined && isSameSpell(person, leaving) ? person : null;
      const stays = leaving.leave.value === FAR_DAY;
      if (stays) reportOpenLeaver(leaving, still !== null, log);
      // Who has not left is in post as the establishment has it, whatever a list of leavers repeats.
      if (still !== null && (stays || Number.isNaN(leaving.leave.value))) continue;
      const spell = leaverSpell(leaving, still, log);
      closed.push(spell);
      if (!stays && leaving.leave.value > asAt) reportFutureLeaver(leaving, log);
      if (still === null) continue;
      ofListed.set(key, spell);
      if (leaving.leave.value <= asAt) reportLeaverStillListed(leaving, still, log);
    }
  }
  for (const [key, person] of listed.byKey) {
    if (ofListed.has(key)) continue;
    const spell = openSpell(person, leaversByKey.get(key) ?? NOBODY, asAt, log);
    ofListed.set(key, spell);
    open.push(spell);
  }
  return { all: [...open, ...closed], ofListed };
}

/** Listed with a start after the leave date is a rehire; so is a change of type, to the new type. */
const isSameSpell = (person: ListedPerson, leaving: Leaving): boolean =>
  !(person.start.value > leaving.leave.value) && leaving.reason !== CHANGE_OF_TYPE;

const NOBODY: readonly Leaving[] = [];
const NONE = untraced("");
const NO_LEAVE_DATE = untraced(FAR_DAY);
const NO_INTERVIEW = untraced(0);

function openSpell(
  person: ListedPerson,
  left: readonly Leaving[],
  asAt: Day,
  log: IssueLog
): Spell {
  const { main, number, fte } = person;
  const { title, team, type } = main;
  const start = startAfter(left, person);
  if (start.value > asAt) {
    log.row(main.source.block, main.row, "service_start", {
      severity: "note",
      code: "starter-after-as-at",
      expected: `a start by ${longDay(asAt)}`,
      done: "Not in post yet: counted in forecasts only.",
      advice: "Nothing to do.",
    });
  }
  const end = { leave: NO_LEAVE_DATE, reasonGiven: NONE, reason: NONE };
  return { number, title, team, type, start, fte, ...end, exitInterview: NO_INTERVIEW };
}

/** The day after the person last left to change worker type; else the start of service as listed. */
function startAfter(left: readonly Leaving[], person: ListedPerson): Traced<number> {
  let last = Number.NEGATIVE_INFINITY;
  for (const { leave } of left) {
    if (leave.value === FAR_DAY) continue;
    if (leave.value >= person.start.value && leave.value > last) last = leave.value;
  }
  return last === Number.NEGATIVE_INFINITY ? person.start : corrected(last + 1, person.start);
}

function leaverSpell(leaving: Leaving, still: ListedPerson | null, log: IssueLog): Spell {
  const { number, title, team, type, leave, reasonGiven, reason } = leaving;
  // What the cell holds and cannot be read was said, and stays unknown.
  const given = !Number.isNaN(leaving.fte.value) || leaving.fte.origin !== NO_PLACE;
  const canonical =
    reasonGiven.value === reason.label ? reasonGiven : corrected(reason.label, reasonGiven);
  if (!given && still === null) {
    const { block } = leaving.source;
    log.cell(block, leaving.row, block.columns.get("fte") ?? block.left, {
      severity: "decide",
      code: "leaver-fte-missing",
      expected: "FTE at leaving",
      done: "Taken as 1.00, full time.",
      advice: "Add the FTE of leavers; FTE leaver rates rest on it.",
    });
  }
  return {
    number,
    title: title.value === "" && still !== null ? still.main.title : title,
    team: team.value === "" && still !== null ? still.main.team : team,
    type: type.value === "" && still !== null ? still.main.type : type,
    start: Number.isNaN(leaving.start.value) && still !== null ? still.start : leaving.start,
    leave,
    fte: given ? leaving.fte : (still?.fte ?? untraced(1)),
    reasonGiven,
    reason: leave.value === FAR_DAY ? NONE : canonical,
    exitInterview: leaving.exitInterview,
  };
}
