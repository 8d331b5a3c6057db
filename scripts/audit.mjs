import { spawnSync } from "node:child_process";

/**
 * Asks npm's advisory service about the locked dependencies. High and critical findings fail; where
 * the service does not answer, it says so and fails nothing, because nothing was learned.
 */
const { stdout, error } = spawnSync("npm", ["audit", "--json"], {
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === "win32",
});

const answer = parse(stdout ?? "");
const found = answer?.metadata?.vulnerabilities;

if (found === undefined) {
  const why = answer?.error?.summary || answer?.message || error?.message || "no answer";
  console.log(`The audit could not run: the advisory service did not answer (${why}).`);
  console.log("Nothing is known either way. Run it again where the service can be reached.");
} else {
  const serious = (found.high ?? 0) + (found.critical ?? 0);
  console.log(`Audit of ${answer.metadata.dependencies?.total ?? "all"} dependencies:`);
  for (const level of ["critical", "high", "moderate", "low", "info"])
    console.log(`  ${level.padEnd(9)}${found[level] ?? 0}`);
  for (const [name, { severity, range }] of Object.entries(answer.vulnerabilities ?? {}))
    console.log(`  ${name} ${range}: ${severity}`);
  if (serious > 0) process.exitCode = 1;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
