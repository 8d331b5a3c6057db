import { demo } from "./demo-run";
import { terminal } from "./terminal";

/** Entry of `npm run demo`: an argument names another folder than `demo-out`. */
void demo(process.argv[2] ?? "demo-out", terminal()).then((code) => {
  process.exitCode = code;
});
