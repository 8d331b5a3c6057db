import { moneyOf } from "../../../src/scenarios/state/money-of";
import type { Workforce } from "../../../src/workforce/workforce";
import { sampleWorkforce } from "../sample-workforce";

const OPCC = "test/data/opcc-2022.xlsx";

test("posts without a salary column: their sheet is there, their salaries are not", async () => {
  const workforce = await sampleWorkforce(OPCC);
  const posts = workforce.tables.get("posts");
  if (posts === undefined) throw new Error("no posts");
  const columns = new Map([...posts.columns].filter(([name]) => name !== "salary"));
  const without: Workforce = {
    ...workforce,
    tables: new Map(workforce.tables).set("posts", { ...posts, columns }),
  };
  expect(moneyOf(without).reason).toBe(`${posts.length} posts have no salary or no FTE`);
});

test("no sheet of posts at all", async () => {
  const workforce = await sampleWorkforce(OPCC);
  const tables = new Map([...workforce.tables].filter(([name]) => name !== "posts"));
  expect(moneyOf({ ...workforce, tables }).reason).toBe("no sheet of posts was found");
});
