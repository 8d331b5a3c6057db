import { FAR_DAY, longDay, type Day } from "../units/day";
import { headingOf } from "../sheets/block";
import { saysLastDay } from "../sheets/heading-statement";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import { coverOf } from "./cover";
import type { Post } from "./post";
import { PostFinder } from "./post-finder";
import { teamOf } from "./team";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import type { TypeLedger } from "./type-ledger";
import type { Vacancy } from "./vacancy";

/** The rows of all vacancy sheets, with team, type and salary of their posts. */
export function readVacancies(
  sources: readonly Source[],
  posts: readonly Post[],
  asAt: Day,
  types: TypeLedger,
  log: IssueLog
): Vacancy[] {
  const finder = new PostFinder(posts);
  const vacancies = sources.flatMap((source) =>
    source.rows.map((row) => readVacancy(source, row, finder, types, log))
  );
  return vacancies.map((vacancy) => ({
    ...vacancy,
    expectedStart: expectedStart(vacancy, vacancies, asAt, log),
  }));
}

function readVacancy(
  source: Source,
  row: number,
  finder: PostFinder,
  types: TypeLedger,
  log: IssueLog
): Vacancy {
  const { reader } = source;
  const post = reader.identifier(row, "post_id");
  const title = reader.text(row, "post_title");
  const team = teamOf(source, row);
  const of =
    post.value === ""
      ? finder.titled(title.value, team.value)
      : (finder.numbered(post.value) ?? withZeros(source, row, post.value, finder));
  if (of === null) reportNoPost(source, row, post.value, log);
  const given = types.given(source, row, "");
  return {
    source,
    row,
    of,
    vacancy: reader.identifier(row, "vacancy_id"),
    post: of === null ? post : sameNumber(of.post, post),
    title: title.value === "" && of !== null ? of.title : title,
    team: of === null || of.team.value === "" ? team : of.team,
    type: of?.type ?? types.settled(given, "vacancies"),
    fte: fteOf(source, row, of, log),
    salary: salaryOf(source, row, of, log),
    vacantFrom: vacantFrom(source, row, log),
    expectedStart: source.reader.day(row, "filled_date"),
    ...coverOf(source, row, log),
  };
}

/** The post's own number stands for one that is spelt another way. */
const sameNumber = (own: Traced<string>, given: Traced<string>): Traced<string> =>
  given.value !== "" && own.value.toLowerCase() !== given.value.toLowerCase()
    ? corrected(own.value, given)
    : given.value === ""
      ? own
      : given;

function withZeros(source: Source, row: number, post: string, finder: PostFinder): Post | null {
  const of = finder.numberedWithoutZeros(post);
  if (of === null) return null;
  source.reader.note(row, "post_id", {
    severity: "note",
    code: "DQ-10",
    expected: "the post number as the establishment has it",
    done: `Read as post ${of.post.value}: leading zeros were lost on one of the two sheets.`,
    advice: "Format the column as text before the export is opened.",
  });
  return of;
}

function reportNoPost(source: Source, row: number, post: string, log: IssueLog): void {
  log.row(source.block, row, post === "" ? "post_title" : "post_id", {
    severity: "decide",
    code: "vacancy-without-post",
    expected: "a post of the establishment",
    done: "The vacancy counts in the saving at its own salary; the post is in no establishment.",
    advice: "Correct the post number, or add the post to the establishment.",
  });
}

function fteOf(source: Source, row: number, of: Post | null, log: IssueLog): Traced<number> {
  const fte = source.reader.fte(row, "fte", "must");
  if (!Number.isNaN(fte.value) || fte.origin !== NO_PLACE) return fte;
  const vacant = of === null ? 1 : Math.max(0, of.fte.value - of.inPostFte.value);
  const taken = of !== null && vacant === 0 ? of.fte.value : vacant;
  log.cell(source.block, row, source.block.columns.get("fte") ?? source.block.left, {
    severity: "decide",
    code: "vacancy-fte-missing",
    expected: "the FTE that is vacant",
    done: `Taken as ${taken.toFixed(2)}, ${of === null ? "one full-time post" : "from the post"}.`,
    advice: "Give the FTE of the vacancy.",
  });
  return untraced(taken);
}

/** The post's budgeted salary (conventions 12); the vacancy's own where the post has none. */
function salaryOf(source: Source, row: number, of: Post | null, log: IssueLog): Traced<number> {
  if (of !== null && !Number.isNaN(of.salary.value)) return of.salary;
  const own = source.reader.number(row, "salary", "pounds");
  if (Number.isNaN(own.value)) {
    log.row(source.block, row, "salary", {
      severity: "stop",
      code: "vacancy-salary-missing",
      expected: "the full-time salary of the post",
      done: "The saving of this vacancy cannot be worked out.",
      advice: "Give the post's salary on the establishment.",
    });
  }
  return own;
}

const NO_VACANT_FROM = {
  expected: "the first vacant day",
  done: "Figures that need it are withheld.",
};

/** The first vacant day: a heading that names the last day of the previous holder gives the day after. */
function vacantFrom(source: Source, row: number, log: IssueLog): Traced<number> {
  const from = source.reader.day(row, "vacant_from", "must");
  reportMissing(source, row, "vacant_from", from, NO_VACANT_FROM, log);
  return saysLastDay(headingOf(source.block, "vacant_from"))
    ? corrected(from.value + 1, from)
    : from;
}

/** The far day where none is given, or where it has passed and what was vacant is still empty. */
function expectedStart(
  vacancy: Vacancy,
  all: readonly Vacancy[],
  asAt: Day,
  log: IssueLog
): Traced<number> {
  const { source, row, expectedStart: start } = vacancy;
  if (Number.isNaN(start.value)) return { ...start, value: FAR_DAY };
  if (start.value >= asAt || !isStillEmpty(vacancy, all, asAt)) return start;
  log.row(source.block, row, "filled_date", {
    severity: "decide",
    code: "expected-start-passed",
    expected: `an expected start on or after ${longDay(asAt)}, or a holder in the post`,
    done: "Not believed, as the post is still empty: vacant to the end of the year.",
    advice: "Give the new expected start, or add the holder to the establishment.",
  });
  return corrected(FAR_DAY, start);
}

const TOLERANCE = 0.005;

/**
 * True where the post shows FTE unfilled that no other vacancy row speaks for: neither one that fell
 * vacant once this was filled, nor, where this FTE can be in post, others that are open still. Where less
 * is unfilled than fell vacant, somebody came for fewer hours, and what is left over saves nothing
 * (conventions 12 and 14).
 */
function isStillEmpty(vacancy: Vacancy, all: readonly Vacancy[], asAt: Day): boolean {
  const { of, fte, expectedStart: start } = vacancy;
  if (of === null) return true;
  const unfilled = of.fte.value - of.inPostFte.value;
  const others = all.filter((other) => other.of === of && other !== vacancy);
  if (unfilled <= TOLERANCE || unfilled + TOLERANCE < fte.value) return false;
  if (others.some(({ vacantFrom }) => vacantFrom.value >= start.value)) return false;
  if (of.inPostFte.value + TOLERANCE < fte.value) return true;
  const open = others.filter(({ expectedStart: its }) => !(its.value < asAt));
  return open.reduce((left, other) => left - other.fte.value, unfilled) > TOLERANCE;
}
