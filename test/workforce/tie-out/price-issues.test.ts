import { gone, held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("V-04: leavers absent from strength", () => {
  const left = gone(2, "2018-01-01", "2022-05-01");
  const listed = [held(1, "2018-01-01"), held(2, "2018-01-01")];

  test("a leaver still listed in a post that is advertised is worth what the post costs", () => {
    const vacancy = { vacancy: "V1", post: "P2", title: "Post 2", fte: 1, from: "2022-05-02" };
    const issues = read({ posts: listed, leavers: [left], vacancies: [vacancy] });
    const [issue] = found(issues, "leaver-still-listed");
    expect(issue).toMatchObject({ severity: "decide", rule: "V-04", sheet: "Leavers" });
    expect(issue?.pounds).toBe(38_665);
  });

  test("pounds are not counted twice where the post has no vacancy either", () => {
    const priced = read({ posts: listed, leavers: [left] }).filter(({ pounds }) => pounds);
    expect(priced.map(({ code, pounds }) => [code, pounds])).toEqual([
      ["leaver-still-listed", 38_665],
    ]);
  });
});
