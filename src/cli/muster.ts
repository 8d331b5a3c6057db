import { run } from "./run";
import { terminal } from "./terminal";

/** Entry of the command `muster`. The exit code is set, not forced, so that output is written whole. */
void run(process.argv.slice(2), terminal()).then((code) => {
  process.exitCode = code;
});
