import { ok } from "../units/result";
import type { Command } from "./command";
import { EXIT } from "./exit-code";
import { failed } from "./failure";
import { measuresPage } from "./measures-page";

/** Every measure with its words and its one line of maths: the page docs/measures.md. */
export const measuresCommand: Command = {
  name: "measures",
  usage: "muster measures",
  says: "every measure: what it is in words, and its one line of maths",
  options: {},
  run: ({ words }, io) => {
    if (words.length > 0)
      return Promise.resolve(
        failed(
          "muster measures takes no workbook.",
          "Write it alone; muster figures FILE gives figures."
        )
      );
    io.out(measuresPage());
    return Promise.resolve(ok(EXIT.fine));
  },
};
