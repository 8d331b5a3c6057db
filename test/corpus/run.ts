import { judge } from "./judge";
import { report } from "./report";
import { cases, more } from "./workbooks";

/**
 * Entry of the corpus run: words given are looked for in the names of the workbooks; --more=200 makes so many
 * that the corpus does not have, --more=200,7 others again.
 */
const words = process.argv.slice(2);
const asked = words
  .find((word) => word.startsWith("--more="))
  ?.slice(7)
  .split(",")
  .map(Number);
const [count, seeds = 0] = asked ?? [];
const from = count === undefined ? cases : more(count, seeds);
const named = words.filter((word) => !word.startsWith("--"));
const judged = [];
for (const one of from.filter(({ name }) => named.every((word) => name.includes(word))))
  judged.push(await judge(one));
process.stdout.write(`${report(judged)}\n`);
