import type { Plan, TypePlan } from "../../scenarios/plan/plan";
import { FAR_DAY } from "../../units/day";
import { monthOf } from "../../units/month";
import { preparedRange } from "../prepared-place";
import type { Inputs, TypeInputs } from "./inputs-sheet";
import { stated, type Ledger, type Series } from "./ledger";
import {
  greatest,
  least,
  live,
  minus,
  number,
  over,
  plus,
  sumWhere,
  times,
  unlessZero,
  type Live,
} from "./live";
import type { TypeSeries } from "./type-workings";

export interface JoinerSeries {
  readonly joiners: Series;
  readonly joinersFte: Series;
  readonly vacantFte: Series;
  readonly overFte: Series;
  /** FTE of open vacancies filled at the close of a month; null where there are none to fill. */
  readonly listedFte: Series | null;
  /** Posts added less posts deleted up to the month, FTE; null where no lever moves them. */
  readonly postsFte: Series | null;
}

/** What the rows of joiners need of the others on their sheet. */
export interface JoinerGround {
  readonly plan: Plan;
  readonly type: TypePlan;
  readonly own: TypeInputs;
  readonly inputs: Inputs;
  readonly months: Series;
  readonly numbers: Series;
  /** Starters by cohort, the months they start in and their types; null where there are no cohorts. */
  readonly starters: ((type: string, step: number) => Live) | null;
  readonly series: () => TypeSeries;
}

/** True of a type that intakes are planned for in the months. */
const hasIntakes = ({ state }: TypePlan, { cohorts }: Plan): boolean =>
  cohorts.some(({ type, step }) => type === state.type && step >= 0);

/** The rows by which a type's posts are filled: by intakes, or after the time to fill. */
export function joinerWorkings(ledger: Ledger, ground: JoinerGround): JoinerSeries {
  const { plan, type, own, series, starters } = ground;
  ledger.section(`${type.state.type}: joiners and vacant posts`);
  const frozen = type.startsIn.some((at, step) => at !== step);
  const starts = frozen
    ? ledger.given(
        "Starts due now happen in month no. (freeze)",
        type.startsIn.map((at) => at + 1),
        "whole"
      )
    : null;
  const listed = listedRows(ledger, ground, starts);
  const added = type.added.some((posts) => posts > 0)
    ? ledger.given("Posts added", type.added, "whole")
    : null;
  const postsFte = type.postsFte.some((fte) => fte !== 0)
    ? ledger.given("Posts added less deleted so far, FTE", type.postsFte, "fte")
    : null;
  const ways = [
    ...(type.state.filledBy === "refill" ? [refills(ledger, ground, starts, listed, added)] : []),
    ...(type.state.filledBy === "cohorts" || hasIntakes(type, plan)
      ? [byIntakes(ledger, own, (step) => starters?.(type.state.type, step) ?? stated(0))]
      : []),
  ];
  const come = bothWays(ledger, ways);
  const [joiners, joinersFte] = lessDeleted(ledger, type, come);
  const seats = (step: number): Live =>
    plus(
      ...([listed.open, series().openingFte, postsFte?.at(step) ?? null].filter(
        (term) => term !== null
      ) as [Live, ...Live[]])
    );
  const vacantFte = ledger.row(
    "Posts vacant at the close, FTE",
    (step) => greatest(number(0), minus(seats(step), series().fte.close.at(step))),
    { format: "fte" }
  );
  const overFte = ledger.row(
    "In post above the posts there are, at the close, FTE",
    (step) => greatest(number(0), minus(series().fte.close.at(step), seats(step))),
    { format: "fte" }
  );
  return { joiners, joinersFte, vacantFte, overFte, listedFte: listed.fte, postsFte };
}

interface Listed {
  readonly heads: Series | null;
  readonly fte: Series | null;
  /** FTE of the open vacancies, filled within the months or not. */
  readonly open: Live | null;
}

/** Open vacancies by the month their holder is expected in, live from the prepared vacancies. */
function listedRows(
  ledger: Ledger,
  { plan: { state }, type, own, inputs, months, numbers }: JoinerGround,
  starts: Series | null
): Listed {
  const mine = state.vacancies.filter(
    ({ type: of, fte, expectedStart }) =>
      of === type.state.type && !Number.isNaN(fte) && expectedStart > state.opening
  );
  if (mine.length === 0) return { heads: null, fte: null, open: null };
  const column = (name: string): string => preparedRange("vacancies", name);
  const tests = [
    `${column("type")},${own.name}`,
    `${column("vacant_from")},">0"`,
    `${column("fte")},">=0"`,
    `${column("expected_start")},">"&${inputs.asAt.source}`,
  ].join(",");
  const open = live(
    `SUMIFS(${column("fte")},${tests})`,
    mine.reduce((sum, { fte }) => sum + fte, 0)
  );
  const due = (step: number): typeof mine =>
    mine.filter(
      ({ expectedStart }) =>
        expectedStart < FAR_DAY && monthOf(expectedStart) === state.first + step
    );
  if (!type.listed.some(({ step }) => step < ledger.months))
    return { heads: null, fte: null, open };
  const inMonth = (step: number): string => {
    const month = months.at(step).source;
    return `${tests},${column("expected_start")},">="&${month},${column("expected_start")},"<="&EOMONTH(${month},0)`;
  };
  const dueRow = (label: string, isFte: boolean): Series =>
    ledger.row(
      label,
      (step) =>
        isFte
          ? live(
              `SUMIFS(${column("fte")},${inMonth(step)})`,
              due(step).reduce((sum, { fte }) => sum + fte, 0)
            )
          : live(`COUNTIFS(${inMonth(step)})`, due(step).length),
      { format: isFte ? "fte" : "whole" }
    );
  const heads = dueRow("Open vacancies with a start expected", false);
  const fte = dueRow("The same, FTE", true);
  if (starts === null) return { heads, fte, open };
  const moved = (label: string, of: Series, format: "whole" | "fte"): Series =>
    ledger.row(
      label,
      (step) => sumWhere(of.range(0, step), starts.range(0, step), numbers.at(step)),
      { format }
    );
  return {
    heads: moved("Open vacancies filled (after the freeze)", heads, "whole"),
    fte: moved("The same, FTE (after the freeze)", fte, "fte"),
    open,
  };
}

type Come = readonly [heads: Series, fte: Series];

/** A post that falls vacant is filled after the time to fill: 3.4 months is 3 for six in ten, 4 for four. */
function refills(
  ledger: Ledger,
  { type, own, numbers, series }: JoinerGround,
  starts: Series | null,
  listed: Listed,
  added: Series | null
): Come {
  const last = number(ledger.months);
  const fill = ledger.row(
    "Months to fill a post that falls vacant",
    (step) =>
      type.fillMonths[step] === own.fillMonths.value
        ? own.fillMonths
        : stated(type.fillMonths[step] ?? 0),
    { format: "decimal" }
  );
  const whole = (step: number): Live => {
    const { source, value } = fill.at(step);
    return live(`INT(${source})`, Math.floor(value));
  };
  const startOf = (label: string, later: number): Series =>
    ledger.row(
      label,
      (step) => {
        const due = plus(numbers.at(step), whole(step), ...(later > 0 ? [number(later)] : []));
        if (starts === null) return due;
        const to = Math.min(ledger.months, due.value);
        const worth = due.value > ledger.months ? ledger.months + 1 : starts.at(to - 1).value;
        const all = starts.range(0, ledger.months - 1).source;
        return live(
          `IF(${due.source}>${last.source},${last.source}+1,INDEX(${all},${due.source}))`,
          worth
        );
      },
      { format: "whole" }
    );
  const first = startOf("First of them start in month no.", 0);
  const rest = startOf("The rest start in month no.", 1);
  const part = ledger.row(
    "Share who start in the later month",
    (step) => minus(fill.at(step), whole(step)),
    { format: "decimal" }
  );
  const early = ledger.row(
    "Share who start in the earlier",
    (step) => minus(number(1), part.at(step)),
    {
      format: "decimal",
    }
  );
  const vacated = (label: string, exits: () => Series, each: Live): Series =>
    ledger.row(
      label,
      (step) =>
        added === null ? exits().at(step) : plus(exits().at(step), times(added.at(step), each)),
      { format: "fte" }
    );
  const come = (label: string, of: Series, filled: Series | null): Series =>
    ledger.row(
      label,
      (step) =>
        plus(
          sumWhere(of.range(0, step), first.range(0, step), numbers.at(step), early.range(0, step)),
          sumWhere(of.range(0, step), rest.range(0, step), numbers.at(step), part.range(0, step)),
          ...(filled === null ? [] : [filled.at(step)])
        ),
      { format: "fte" }
    );
  const posts = vacated(
    "Posts that fall vacant or are added",
    () => series().heads.exits,
    number(1)
  );
  const postsFte = vacated("The same, FTE", () => series().fte.exits, own.joinerFte);
  return [
    come("Who start at the month's end", posts, listed.heads),
    come("The same, FTE", postsFte, listed.fte),
  ];
}

function byIntakes(
  ledger: Ledger,
  { joinerFte }: TypeInputs,
  starters: (step: number) => Live
): Come {
  const heads = ledger.row("Starters of the month's intakes", starters, { format: "fte" });
  return [
    heads,
    ledger.row("The same, FTE", (step) => times(heads.at(step), joinerFte), { format: "fte" }),
  ];
}

/** Refills and intakes together, where a type has both. */
function bothWays(ledger: Ledger, ways: readonly Come[]): Come {
  const [first, second] = ways;
  if (first === undefined) throw new Error("joiners come in no way");
  if (second === undefined) return first;
  const sum = (label: string, i: 0 | 1): Series =>
    ledger.row(label, (step) => plus(first[i].at(step), second[i].at(step)), { format: "fte" });
  return [sum("Refills and intakes together", 0), sum("The same, FTE", 1)];
}

/** Posts deleted stop the next starts. */
function lessDeleted(ledger: Ledger, { deleted }: TypePlan, come: Come): Come {
  if (!deleted.some((posts) => posts > 0)) return come;
  const taken = ledger.given("Posts deleted", deleted, "whole");
  const owed: Series = ledger.row(
    "Starts still to be stopped",
    (step, so) =>
      step === 0 ? taken.at(0) : plus(minus(so.at(step - 1), stopped.at(step - 1)), taken.at(step)),
    { format: "fte" }
  );
  const stopped: Series = ledger.row(
    "Starts stopped",
    (step) => least(owed.at(step), come[0].at(step)),
    {
      format: "fte",
    }
  );
  const heads = ledger.row(
    "Joiners after that",
    (step) => minus(come[0].at(step), stopped.at(step)),
    { format: "fte" }
  );
  const fte = ledger.row(
    "The same, FTE",
    (step) => {
      const all = come[0].at(step);
      return unlessZero(all, over(times(come[1].at(step), heads.at(step)), all));
    },
    { format: "fte" }
  );
  return [heads, fte];
}
