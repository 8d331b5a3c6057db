import type { Issue } from "../../../sheets/issue";

type Row = Pick<Issue, "sheet" | "cell" | "heading" | "value" | "expected" | "done" | "advice">;

/** Rows that are left out, each by its name, with what is wrong; those of one fault in one sentence. */
export function notReadWords(issues: readonly Row[]): string[] {
  const faults = new Map<string, Row[]>();
  for (const issue of issues) {
    const key = `${issue.expected} ${issue.advice}`;
    faults.set(key, [...(faults.get(key) ?? []), issue]);
  }
  return [...faults.values()].map((rows) => {
    const [{ expected, advice } = { expected: "", advice: "" }] = rows;
    const who = AND.format(rows.map(rowWords));
    return `${who} ${rows.length === 1 ? "is" : "are"} left out: expected ${expected}. ${advice}`;
  });
}

const AND = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "“Half full course” (Scenarios!A13)" */
function rowWords({ sheet, cell, heading, value, done }: Row): string {
  const name = heading === "Scenario" ? value : (/“(.+)” was left out/.exec(done)?.[1] ?? "");
  return `${name === "" ? "A row without a name" : `“${name}”`} (${sheet}!${cell})`;
}
