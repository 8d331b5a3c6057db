import fc from "fast-check";
import { restate } from "../../../src/paper/restate/restate";
import type { Restatement } from "../../../src/paper/restate/restatement";
import type { WorkbookContent } from "../../../src/workbook/grid";
import { assumed, empty, gone, held } from "../../fixtures/made-up";
import { contentOf, type Office } from "../../fixtures/office";
import { randomOffice } from "../../fixtures/random-office";
import { writtenFrom } from "../../fixtures/written";

/** Ten people in post, four gone before the as-at day of 20 June 2022. */
const OFFICE: Office = {
  assumptions: assumed({ "Commissioner took office": "2021-05-13" }),
  posts: [
    ...[1, 2, 3, 4, 5].map((n) => held(n, `2018-0${n}-01`)),
    ...[6, 7, 8, 9].map((n) => held(n, `2020-0${n}-01`, { team: "Policy" })),
    held(10, "2021-10-01"),
    empty("P11"),
  ],
  leavers: [
    gone(21, "2016-01-01", "2021-06-30"),
    gone(22, "2017-01-01", "2021-12-31"),
    gone(23, "2018-01-01", "2022-03-31", { reason: "Redundancy" }),
    gone(24, "2018-06-01", "2022-04-30"),
  ],
};
const LATER = { ...OFFICE.assumptions, "As-at date": "2022-07-31" };

let paper: WorkbookContent;
beforeAll(async () => {
  paper = (await writtenFrom(contentOf(OFFICE))).content;
});

function restated(office: Office): Restatement {
  const result = restate(paper, contentOf({ assumptions: LATER, ...office }));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const posts = OFFICE.posts ?? [];
const leavers = OFFICE.leavers ?? [];
/** The office without the holder of a post. */
const left = (person: number) =>
  posts.map((post) => (post.person === person ? empty(`P${person}`) : post));
const figure = ({ changed }: Restatement, id: string, period: string, group = "") =>
  changed.find((one) => one.id === id && one.periodName === period && one.group === group);

test("next month's extract with nothing backdated changes no reported figure", () => {
  const more = [...leavers, gone(10, "2021-10-01", "2022-07-15")];
  const { changed, causes, compared, leftOut } = restated({ posts: left(10), leavers: more });
  expect([changed, causes]).toEqual([[], []]);
  expect(compared).toBeGreaterThan(50);
  expect(leftOut.figures).toBeGreaterThan(10);
  expect(leftOut.why).toMatch(/posts, vacancies.* as at 31 July 2022$/);
});

test("two leavers recorded since: figure, rows and the sentence", () => {
  const result = restated({
    posts: left(5).map((post) => (post.person === 6 ? empty("P6") : post)),
    leavers: [
      ...leavers,
      gone(5, "2018-05-01", "2022-06-10"),
      gone(6, "2020-06-01", "2022-03-25", { team: "Policy" }),
    ],
  });
  expect(figure(result, "churn.leavers", "since_office")).toMatchObject({
    reported: 4,
    now: 6,
    explained: "exactly",
    sentence:
      "Leavers in the period 13 May 2021 to 20 June 2022 were reported as 4; two leavers recorded since (Leavers!E6, E7) make it 6.",
  });
  expect(figure(result, "churn.leavers", "last_year")?.sentence).toBe(
    "Leavers in the period 1 April 2021 to 31 March 2022 were reported as 3; one leaver recorded since (Leavers!E7) makes it 4."
  );
  expect(figure(result, "churn.opening", "since_office")).toBeUndefined();
  expect(result.causes.map(({ cell, of, kind }) => [cell, of, kind])).toEqual([
    ["Leavers!E6", "new", "leaver recorded"],
    ["Leavers!E7", "new", "leaver recorded"],
  ]);
  expect(result.changed.every(({ explained }) => explained === "exactly")).toBe(true);
});

test("a rate is followed to the rows that move what is above and below the line", () => {
  const result = restated({
    posts: left(5),
    leavers: [...leavers, gone(5, "2018-05-01", "2022-03-25")],
  });
  const rate = figure(result, "churn.leaver_rate_home_office_headcount", "last_year");
  expect(rate).toMatchObject({ explained: "exactly", causes: [{ cell: "Leavers!E6" }] });
  expect(rate?.now).toBeCloseTo((100 * 4) / 13, 10);
});

test.each<[situation: string, office: Office, id: string, period: string, sentence: RegExp]>([
  [
    "a leave date moved into another year",
    { posts, leavers: [gone(21, "2016-01-01", "2021-03-31"), ...leavers.slice(1)] },
    "churn.leavers",
    "last_year",
    /reported as 3; one changed leave date \(Leavers!E2\) makes it 2\.$/,
  ],
  [
    "a leaver who turns out not to have left",
    { posts: [...posts, held(24, "2018-06-01")], leavers: leavers.slice(0, 3) },
    "churn.leavers",
    "year_to_date",
    /reported as 1; one leaver no longer recorded \(Establishment!\w+\) makes it 0\.$/,
  ],
  [
    "a leaver whose row is not there any more",
    { posts, leavers: leavers.slice(0, 3) },
    "churn.leavers",
    "year_to_date",
    /one leaver no longer recorded \(Leavers!E5 of the paper\) makes it 0\.$/,
  ],
  [
    "a starter recorded late",
    { posts: [...posts, held(12, "2022-05-01")], leavers },
    "churn.joiners",
    "year_to_date",
    /were reported as 0; one joiner recorded since \(Establishment!\w+\) makes it 1\.$/,
  ],
  [
    "a start date put right",
    { posts: posts.map((post) => (post.person === 10 ? held(10, "2021-04-01") : post)), leavers },
    "churn.opening",
    "since_office",
    /were reported as 13; one changed start date \(Establishment!\w+\) makes it 14\.$/,
  ],
  [
    "another FTE",
    { posts: posts.map((post) => (post.person === 1 ? { ...post, held: 0.5 } : post)), leavers },
    "churn.opening_fte",
    "since_office",
    /was reported as 13\.00; one changed FTE \(Establishment!\w+\) makes it 12\.50\.$/,
  ],
  [
    "another reason",
    {
      posts,
      leavers: [
        ...leavers.slice(0, 3),
        gone(24, "2018-06-01", "2022-04-30", { reason: "Redundancy" }),
      ],
    },
    "churn.redundancies",
    "since_office",
    /were reported as 1; one changed reason for leaving \(Leavers!F5\) makes it 2\.$/,
  ],
])("%s", (_, office, id, period, sentence) => {
  expect(figure(restated(office), id, period)?.sentence).toMatch(sentence);
});

test("somebody moved team: the teams change, the whole does not", () => {
  const result = restated({
    posts: posts.map((post) => (post.person === 6 ? { ...post, team: "Office" } : post)),
    leavers,
  });
  expect(figure(result, "churn.closing", "since_office")).toBeUndefined();
  expect(figure(result, "churn.closing", "since_office", "Policy")).toMatchObject({
    reported: 4,
    now: 3,
    causes: [{ kind: "team", says: "team is Office, was Policy" }],
  });
});

test("an extract of the same day: posts and vacancies are compared as well", () => {
  const result = restated({
    assumptions: OFFICE.assumptions ?? {},
    posts: posts.map((post) => (post.person === 1 ? { ...post, salary: 33_000 } : post)),
    leavers,
  });
  expect(result.leftOut).toEqual({ figures: 0, why: "" });
  expect(result.changed.length).toBeGreaterThan(0);
  expect(result.causes).toMatchObject([
    { kind: "value", says: "full-time salary is 33000, was 30000" },
  ]);
  expect(result.changed.map(({ id }) => id)).toContain("vacancy.pay_bill");
});

test("leavers that begin anew with the year: what needs the older ones is said to be out of reach", () => {
  const result = restated({
    assumptions: { "As-at date": "2022-07-31" },
    posts,
    leavers: leavers.slice(3),
  });
  expect(figure(result, "churn.leavers", "last_year")).toMatchObject({ now: null });
  expect(figure(result, "churn.leavers", "last_year")?.sentence).toMatch(
    /were reported as 3, and cannot be given again: leaver records are complete from 30 April 2022 only/
  );
});

test("a workbook that Muster did not write is no paper", () => {
  const result = restate(contentOf(OFFICE), contentOf(OFFICE));
  expect(result).toMatchObject({ ok: false, error: { message: /no register/ } });
});

const sampled = fc.sample(randomOffice, { numRuns: 3, seed: 20220620 });

test.each(sampled.map((office, i) => [i, office] as const))(
  "random office %i: the same again changes nothing; without its first leaver every count is explained by rows",
  async (_, office) => {
    const written = (await writtenFrom(contentOf(office))).content;
    const changedBy = (next: Office) => {
      const result = restate(written, contentOf(next));
      if (!result.ok) throw new Error(result.error.message);
      return result.value.changed;
    };
    expect(changedBy(office)).toEqual([]);
    const fewer = changedBy({ ...office, leavers: (office.leavers ?? []).slice(1) });
    const counts = fewer.filter(({ unit, now }) => unit === "people" && now !== null);
    expect(counts.filter(({ explained }) => explained !== "exactly")).toEqual([]);
  },
  60_000
);
