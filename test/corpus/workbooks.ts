import { chance } from "./chance";
import { cleanWorkbook } from "./clean-workbook";
import type { Book } from "./draft";
import { messes } from "./mess/all";
import { anyHeadings } from "./mess/headings";
import type { Damage, Mess, Stage } from "./mess/mess";
import { truth } from "./truth/truth";

/** One workbook of the corpus: which truth, and what is done to it. */
export interface Case {
  readonly name: string;
  readonly size: "office" | "force";
  readonly seed: number;
  readonly messes: readonly Mess[];
}

const STAGES: readonly Stage[] = ["cells", "rows", "columns", "sheets"];

const needsForce = ({ needs }: Mess): boolean =>
  needs.some((kind) => kind === "cohorts" || kind === "pipeline" || kind === "assessments");

/** Truths whose numbers are figures with leading zeros have odd seeds. */
const seedOf = (messes_: readonly Mess[], name: string): number => {
  const place = Array.from(name).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7
  );
  return messes_.some(({ id }) => id.startsWith("DQ-10")) ? 1 + 2 * (place % 2) : 1 + (place % 4);
};

const workbook = (name: string, size: Case["size"], of: readonly Mess[]): Case => ({
  name,
  size,
  seed: seedOf(of, name),
  messes: of,
});

const alone = messes.map((mess) =>
  workbook(`${mess.id}: ${mess.situation}`, needsForce(mess) ? "force" : "office", [mess])
);

const inForce = messes
  .filter((mess, place) => !needsForce(mess) && place % 6 === 1)
  .map((mess) => workbook(`${mess.id}, in a force: ${mess.situation}`, "force", [mess]));

const clash = (one: Mess, other: Mess): boolean =>
  one === other || one.takes.some((key) => other.takes.includes(key));

/** Three to six that do not touch the same cells, every other time with headings at random. */
function together(place: number, seeds: number): Case {
  const by = chance(seeds + place);
  const size = place % 3 === 2 ? "force" : "office";
  const picked: Mess[] = place % 2 === 0 ? [anyHeadings] : [];
  const wanted = by.whole(3, 6);
  for (const mess of by.shuffled(messes)) {
    if (picked.length >= wanted) break;
    if (size === "office" && needsForce(mess)) continue;
    if (!picked.some((one) => clash(one, mess))) picked.push(mess);
  }
  const ordered = STAGES.flatMap((stage) => picked.filter((mess) => mess.stage === stage));
  const name = `together ${place + 1}: ${ordered.map(({ id }) => id).join(" + ")}`;
  return workbook(name, size, ordered);
}

export const cases: readonly Case[] = [
  ...alone,
  ...inForce,
  ...Array.from({ length: 60 }, (_, place) => together(place, 9000)),
];

/** Further workbooks of several messes, from truths and combinations that the corpus does not have. */
export const more = (count: number, seeds: number): readonly Case[] =>
  Array.from({ length: count }, (_, place) => {
    const one = together(place, 20_000 + seeds * 1000);
    return {
      ...one,
      name: `more ${seeds}.${one.name}`,
      seed: one.seed + 4 * (1 + seeds + (place % 5)),
    };
  });

export interface Made {
  /** The truth as a plain workbook. */
  readonly plain: Book;
  /** The same with what the messes put into the truth itself: its figures are the truth's. */
  readonly clean: Book;
  readonly messy: Book;
  readonly damage: readonly Damage[];
  /** The same for workbooks whose plain, or whose clean, form is the same. */
  readonly plainName: string;
  readonly cleanName: string;
}

export function make({ name, size, seed, messes: of }: Case): Made {
  const facts = truth(size, seed);
  const [plain, clean, messy] = [cleanWorkbook(facts), cleanWorkbook(facts), cleanWorkbook(facts)];
  for (const book of [clean, messy]) {
    const same = chance(seed);
    for (const mess of of) mess.truth?.(book, same);
  }
  const by = chance(seed * 1000 + name.length);
  const damage = of.map((mess) => mess.apply(messy, by, facts));
  const own = of.filter(({ truth: other }) => other !== undefined).map(({ id }) => id);
  const plainName = `${size} ${seed}`;
  return { plain, clean, messy, damage, plainName, cleanName: [plainName, ...own].join(" ") };
}
