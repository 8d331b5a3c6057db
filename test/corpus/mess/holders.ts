import { block, blank, cellOf, records, text, valueOf, type Row } from "../draft";
import { about, anywhere, type Mess } from "./mess";

const WORDS = [
  "VACANT",
  "Vacant - out to advert",
  "VACANT – out to advert",
  "TBC",
  "Frozen",
  "Vacancy",
  "vacant (HR to advise)",
  "To be advertised",
  "Recruiting",
  "Unfilled",
  "Held vacant",
  "** VACANT **",
];

const worded = (name: string, situation: string, set: (row: Row, word: string) => void): Mess => ({
  id: `DQ-13 ${name}`,
  situation,
  stage: "cells",
  needs: ["establishment"],
  takes: ["holders"],
  apply: (book, by) => {
    const empty = records(block(book, "establishment")).filter(
      (row) => valueOf(row, "holder_id") === null
    );
    const words = by.shuffled(WORDS);
    empty.forEach((row, i) => {
      set(row, words[i % words.length] ?? "VACANT");
    });
    return { did: `${empty.length} empty posts: ${situation}` };
  },
});

const put =
  (...keys: readonly string[]) =>
  (row: Row, word: string): void => {
    for (const key of keys) row.cells.set(key, text(word));
  };

export const holders: readonly Mess[] = [
  worded(
    "words for numbers",
    "the employee number of an empty post is a word such as VACANT – out to advert",
    put("holder_id")
  ),
  worded(
    "words for names",
    "the name of an empty post is a word such as Frozen or TBC",
    put("holder_name")
  ),
  worded(
    "words in both",
    "number and name of an empty post are both words",
    put("holder_id", "holder_name")
  ),
  worded("blank FTE", "an empty post has no FTE in post at all", (row) =>
    row.cells.set("actual_fte", blank)
  ),
  worded("markers", "an empty post has -, n/a and [z] where a holder's cells would be", (row) => {
    row.cells.set("holder_id", text("-"));
    row.cells.set("holder_name", text("n/a"));
    row.cells.set("actual_fte", text("-"));
    row.cells.set("service_start", text("[z]"));
  }),
  worded("N/A for the holder", "an empty post has N/A for number, name and start", (row) => {
    for (const key of ["holder_id", "holder_name", "service_start"])
      row.cells.set(key, text("N/A"));
  }),
  {
    ...worded(
      "former holder's name",
      "an empty post still shows its former holder's name",
      (row) => {
        row.cells.set("holder_name", text("K Sequoia (left)"));
      }
    ),
    apply: (book) => {
      const empty = records(block(book, "establishment")).filter(
        (row) => valueOf(row, "holder_id") === null
      );
      empty.forEach((row) => row.cells.set("holder_name", text("K Sequoia (left)")));
      return {
        did: `${empty.length} empty posts with a former holder's name`,
        asks: anywhere("establishment"),
      };
    },
  },
  {
    id: "DQ-15 V-04 leaver still listed",
    situation: "a leaver still stands on the post that is now vacant",
    stage: "cells",
    needs: ["establishment", "leavers", "vacancies"],
    takes: ["holders", "leavers:rows"],
    apply: (book) => {
      const [row] = records(block(book, "establishment")).filter(
        (one) => valueOf(one, "holder_id") === null
      );
      const here = new Set(
        records(block(book, "establishment")).map((one) => valueOf(one, "holder_id"))
      );
      const gone = records(block(book, "leavers"))
        .slice(6)
        .find((one) => !here.has(valueOf(one, "person_id")));
      if (row === undefined || gone === undefined) throw new Error("no post or leaver to use");
      row.cells.set("holder_id", cellOf(gone, "person_id"));
      row.cells.set("holder_name", cellOf(gone, "holder_name"));
      row.cells.set("service_start", cellOf(gone, "start_date"));
      row.cells.set("actual_fte", cellOf(gone, "fte"));
      return {
        did: "a leaver put on an empty post",
        asks: anywhere("establishment", "leavers", "vacancies"),
        mustSay: anywhere("establishment", "leavers"),
      };
    },
  },
  {
    id: "DQ-11 acting in a second post",
    situation: "somebody acting in an empty post stands on it and on their own, full-time on both",
    stage: "cells",
    needs: ["establishment", "vacancies"],
    takes: ["holders", "fte"],
    apply: (book) => {
      const rows = records(block(book, "establishment"));
      const [row] = rows.filter((one) => valueOf(one, "holder_id") === null);
      const actor = rows.find(
        (one) => valueOf(one, "actual_fte") === 1 && valueOf(one, "statutory") === "No"
      );
      if (row === undefined || actor === undefined) throw new Error("no post or holder to use");
      for (const key of ["holder_id", "holder_name", "service_start", "actual_fte"])
        row.cells.set(key, cellOf(actor, key));
      row.cells.set("contract_type", text("Acting"));
      return {
        did: "one person on two full-time posts",
        asks: anywhere("establishment", "vacancies"),
        mustSay: anywhere("establishment"),
        loses: [
          {
            why: "which of the two posts is held is not said",
            families: ["vacancy", "churn", "resilience", "uplift"],
          },
        ],
      };
    },
  },
  {
    id: "DQ-14 job share in one cell",
    situation: "the two holders of a job share stand in one row, as E1 / E2 and A (0.6) / B (0.4)",
    stage: "cells",
    needs: ["establishment"],
    takes: ["holders", "fte", "establishment:rows", "numbers", "post numbers"],
    apply: (book) => joinShare(book, 0.4, [0.6, 0.4]),
  },
  {
    id: "DQ-14 job share that does not add up",
    situation: "the FTE beside the names of a job share is not the row's",
    stage: "cells",
    needs: ["establishment"],
    takes: ["holders", "fte", "establishment:rows", "numbers", "post numbers"],
    apply: (book) => ({
      ...joinShare(book, 0.4, [0.6, 0.6]),
      asks: anywhere("establishment"),
      loses: [
        {
          why: "the holders' FTE is in doubt",
          families: ["vacancy", "churn", "resilience", "uplift"],
        },
      ],
    }),
  },
];

/** The truth's job share made one row of 1.0 FTE; the names carry the FTE given. */
function joinShare(
  book: Parameters<Mess["apply"]>[0],
  second: number,
  said: readonly [number, number]
) {
  const of = block(book, "establishment");
  const at = of.rows.findIndex(
    (row, i) =>
      valueOf(row, "post_id") === valueOf(of.rows[i + 1] ?? row, "post_id") &&
      of.rows[i + 1] !== undefined
  );
  const [a, b] = [of.rows[at], of.rows[at + 1]];
  if (a === undefined || b === undefined || valueOf(b, "actual_fte") !== second)
    throw new Error("no job share");
  a.cells.set(
    "holder_id",
    text(`${String(valueOf(a, "holder_id"))} / ${String(valueOf(b, "holder_id"))}`)
  );
  a.cells.set(
    "holder_name",
    text(
      `${String(valueOf(a, "holder_name"))} (${said[0]}) / ${String(valueOf(b, "holder_name"))} (${said[1]})`
    )
  );
  a.cells.set("establishment_fte", text(1));
  a.cells.set("actual_fte", text(1));
  of.rows.splice(at + 1, 1);
  return {
    did: "the job share in one row",
    asks: about("establishment", "holder_id", "holder_name", "actual_fte"),
  };
}
