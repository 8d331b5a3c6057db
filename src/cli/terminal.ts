import { EXIT } from "./exit-code";
import type { Io } from "./io";

/**
 * The terminal this process runs in. A reader that stops reading, such as `head`, ends the process
 * without a word.
 */
export function terminal(): Io {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      if (stream === process.stdout)
        process.stderr.write(`The output could not be written: ${error.message}\n`);
      process.exit(EXIT.notDone);
    });
  const { isTTY, columns } = process.stdout;
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    width: isTTY ? columns : 80,
    colour: isTTY && process.env["NO_COLOR"] === undefined,
  };
}
