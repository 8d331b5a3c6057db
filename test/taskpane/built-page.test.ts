import { readFileSync } from "node:fs";
import path from "node:path";

const page = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const policy = new Map(
  (/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "")
    .split(";")
    .map((rule) => rule.trim().split(" "))
    .map(([name = "", ...rest]): [string, string] => [name, rest.join(" ")])
);

test("the page allows no connection and no script but its own", () => {
  expect(policy.get("default-src")).toBe("'none'");
  expect(policy.get("connect-src")).toBe("'none'");
  expect(policy.get("script-src")).toBe("'self'");
  expect(policy.get("worker-src")).toBe("'self'");
});

test("the page names no address outside itself", () => {
  expect(page).not.toMatch(/https?:|\/\//);
});
