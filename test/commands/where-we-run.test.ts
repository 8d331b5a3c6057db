import { whereWeRun, type StartingOffice } from "../../src/commands/where-we-run";
import { Page } from "../functions/runtime/page";
import { SharedRuntime } from "../functions/runtime/shared";

const office = (page: Page): StartingOffice => page.window["Office"] as StartingOffice;
const never = (): void => {
  throw new Error("it did not take long");
};
const pages: Page[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

test("the real office.js with Excel behind it", async () => {
  const { page } = new SharedRuntime();
  pages.push(page);
  expect(await whereWeRun(office(page), never)).toBe("Excel");
});

test("the real office.js with nothing behind it", async () => {
  const page = new Page("office.js", { external: {} });
  pages.push(page);
  expect(await whereWeRun(office(page), never)).toBe("elsewhere");
});

test("an office.js that is never ready is told of, and the start goes on if it is after all", async () => {
  let answer: (ready: { host: null }) => void = never;
  const late: StartingOffice = {
    onReady: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  };
  let told = 0;
  const where = whereWeRun(late, () => (told += 1), 5);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(told).toBe(1);
  answer({ host: null });
  expect(await where).toBe("elsewhere");
});
