import { makeSamples } from "./make-samples";

/** Entry of `npm run samples`: an argument names another folder than `samples`. */
const folder = process.argv[2] ?? "samples";

makeSamples(folder).then(
  (lines) => {
    for (const line of lines) console.log(line);
  },
  (error: unknown) => {
    console.error(
      `The samples could not be written to ${folder}:`,
      error instanceof Error ? error.message : error
    );
    process.exitCode = 1;
  }
);
