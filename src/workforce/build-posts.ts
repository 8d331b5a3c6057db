import type { Day } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { ListedPeople } from "./listed-person";
import type { Post } from "./post";
import { statedFte } from "./post-fte";
import type { Holding, PostLine } from "./post-line";
import { isInPost } from "./spell";
import type { Spells } from "./build-spells";
import type { TypeLedger } from "./type-ledger";

/** The posts as at close of a day: rows of one post number put together, holders who are in post then. */
export function buildPosts(
  lines: readonly PostLine[],
  listed: ListedPeople,
  spells: Spells,
  asAt: Day,
  types: TypeLedger,
  log: IssueLog
): Post[] {
  const groups = new Map<string, PostLine[]>();
  for (const line of lines) {
    if (listed.repeated.has(line)) continue;
    const key =
      line.post.value === "" || line.pooled !== null
        ? `row ${line.source.block.gridIndex} ${line.row}`
        : line.post.value.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const active = (line: PostLine): Holding | null => {
    if (line.holding === null) return null;
    const spell = spells.ofListed.get(line.holding.key);
    return spell !== undefined && isInPost(spell, asAt) ? line.holding : null;
  };
  return [...groups.values()].map((group) => together(group, active, types, log));
}

function together(
  lines: readonly PostLine[],
  active: (line: PostLine) => Holding | null,
  types: TypeLedger,
  log: IssueLog
): Post {
  const [first] = lines;
  if (first === undefined) throw new Error("a post without rows");
  const holdings = lines.map(active).filter((holding) => holding !== null);
  const count = inPostOf(lines, holdings);
  const type = types.settled(
    firstText(lines, (line) => line.type),
    "posts"
  );
  return {
    lines,
    post: first.post,
    title: firstText(lines, (line) => line.title),
    team: firstText(lines, (line) => line.team),
    type,
    grade: firstText(lines, (line) => line.grade),
    fte: statedFte(lines, count.fte.value, log),
    salary: salaryOf(lines, type.value),
    holders: count.holders,
    inPostFte: count.fte,
    shares: untraced(lines.length),
    statutory: largest(lines.map((line) => line.statutory)),
    interim: interimOf(lines, holdings),
  };
}

function firstText(
  lines: readonly PostLine[],
  of: (line: PostLine) => Traced<string>
): Traced<string> {
  for (const line of lines) {
    const text = of(line);
    if (text.value !== "") return text;
  }
  return untraced("");
}

function inPostOf(
  lines: readonly PostLine[],
  holdings: readonly Holding[]
): { holders: Traced<number>; fte: Traced<number> } {
  const pooled = lines[0]?.pooled ?? null;
  if (pooled !== null) return pooled;
  const [only] = holdings;
  if (only === undefined) return { holders: untraced(0), fte: untraced(0) };
  const heads = untraced(new Set(holdings.map(({ key }) => key)).size);
  if (holdings.length === 1) return { holders: heads, fte: only.fte };
  const fte = holdings.reduce((sum, holding) => sum + holding.fte.value, 0);
  return { holders: heads, fte: corrected(fte, only.fte) };
}

/** The first salary given; nothing for those who serve without pay. */
function salaryOf(lines: readonly PostLine[], type: string): Traced<number> {
  const given = lines.find(({ salary }) => !Number.isNaN(salary.value));
  if (given !== undefined) return given.salary;
  const unpaid = type === "Volunteer" || type === "Special constable";
  return untraced(unpaid ? 0 : Number.NaN);
}

/** The largest of what is given; NaN where nothing is. */
function largest(values: readonly Traced<number>[]): Traced<number> {
  return values.reduce(
    (best, value) => (value.value > best.value || Number.isNaN(best.value) ? value : best),
    untraced(Number.NaN)
  );
}

function interimOf(lines: readonly PostLine[], holdings: readonly Holding[]): Traced<number> {
  if (holdings.length > 0) return largest(holdings.map(({ interim }) => interim));
  const says = lines.some(
    ({ source: { reader } }) => reader.has("interim") || reader.has("contract_type")
  );
  return untraced(says ? 0 : Number.NaN);
}
