import { figureOf } from "../fixtures/figures";
import { assumed } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";

const line = (fte: number, headcount: number, held: number) => ({
  post: "",
  title: "Constable",
  team: "Response",
  type: "Police Officer",
  fte,
  headcount,
  held,
  salary: 40_000,
});
const made = (...posts: ReturnType<typeof line>[]) => officeOf({ assumptions: assumed(), posts });

test("a line of 80 posts: which are vacant is withheld with the reason, and the rate is given", () => {
  const office = made(line(80, 78, 76.5));
  for (const id of ["posts", "posts_vacant", "without_holder_fte", "part_time_residue_fte"]) {
    const figure = figureOf(office, `vacancy.${id}`, "as_at");
    expect([id, figure.value]).toEqual([id, null]);
    expect(figure.notes.join(" ")).toContain("pools several posts");
  }
  expect(figureOf(office, "vacancy.establishment_fte", "as_at").value).toBe(80);
  expect(figureOf(office, "vacancy.rate", "as_at").value).toBeCloseTo((100 * 3.5) / 80, 9);
});

test("a line of one post counts as one", () => {
  const office = made(line(1, 1, 0.8));
  expect(figureOf(office, "vacancy.posts", "as_at").value).toBe(1);
  expect(figureOf(office, "vacancy.part_time_residue_fte", "as_at").value).toBeCloseTo(0.2, 9);
});
