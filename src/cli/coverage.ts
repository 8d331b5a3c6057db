import { coverageRun } from "./coverage-run";

/** Entry of `npm run coverage`: --histories=500 --draws=1000 --seed=1, each with the value given if unasked. */
const { text, code } = coverageRun(process.argv.slice(2));
(code === 2 ? console.error : console.log)(text);
process.exitCode = code;
