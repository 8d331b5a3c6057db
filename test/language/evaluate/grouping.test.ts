import { groupingBy, WHOLE } from "../../../src/language/evaluate/grouping";
import { officeOf } from "../../fixtures/office";

const workforce = officeOf({
  assumptions: { "As-at date": "2022-06-20" },
  posts: [
    { post: "P1", team: "Finance", type: "Police staff", fte: 1, person: 1, start: "2020-01-01" },
    { post: "P2", team: "FINANCE", type: "PCSO", fte: 1, person: 2, start: "2020-01-01" },
    { post: "P3", team: null, type: "PCSO", fte: 1, person: 3, start: "2020-01-01" },
    { post: "P4", team: "Legal", type: "PCSO", fte: 1 },
  ],
});

test("names that differ only in case are one group; a blank name is one of its own", () => {
  expect(groupingBy(["team"], workforce, ["posts"]).groups).toEqual([
    { team: "Finance" },
    { team: "" },
    { team: "Legal" },
  ]);
});

test("groups are those of the tables named: nobody is in the team of a vacant post", () => {
  const { groups } = groupingBy(["team"], workforce, ["people"]);
  expect(groups.map(({ team }) => team)).not.toContain("Legal");
});

test("people still in post have no reason for leaving, and make no group of one", () => {
  expect(groupingBy(["reason"], workforce, ["people"]).groups).toEqual([]);
});

test("two dimensions are crossed", () => {
  const { groups, codes } = groupingBy(["team", "type"], workforce, ["posts"]);
  expect(groups).toHaveLength(6);
  const of = codes("posts");
  expect([...(of ?? [])].map((code) => groups[code])).toEqual([
    { team: "Finance", type: "Police staff" },
    { team: "Finance", type: "PCSO" },
    { team: "", type: "PCSO" },
    { team: "Legal", type: "PCSO" },
  ]);
});

test("a table without the dimension has no groups, and nor has the whole", () => {
  expect(groupingBy(["cohort"], workforce, ["people"]).codes("people")).toBeNull();
  expect(WHOLE.groups).toEqual([]);
});

test("a name in capitals in another table is the same group there", () => {
  const both = officeOf({
    assumptions: { "As-at date": "2022-06-20" },
    posts: [{ post: "P1", team: "Finance", fte: 1, person: 1, start: "2020-01-01" }],
    training: [{ course: "Made up", date: "2022-05-01", team: "FINANCE", cost: 1, status: "Paid" }],
  });
  const { groups, codes } = groupingBy(["team"], both, ["posts", "courses"]);
  expect(groups).toEqual([{ team: "Finance" }]);
  expect([...(codes("courses") ?? [])]).toEqual([0]);
});
