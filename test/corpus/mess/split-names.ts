import { block, blank, records, text, valueOf, type Block } from "../draft";
import type { Mess } from "./mess";

/** Puts the column of names into two, the forename's heading as given. */
function splitNames(of: Block, surname: string, forename: string): void {
  const at = of.columns.findIndex(({ key }) => key === "holder_name");
  of.columns.splice(
    at,
    1,
    { key: "extra-surname", heading: surname },
    { key: "extra-forename", heading: forename }
  );
  for (const row of records(of)) {
    const name = String(valueOf(row, "holder_name") ?? "");
    const space = name.indexOf(" ");
    row.cells.set("extra-surname", name === "" ? blank : text(name.slice(space + 1)));
    row.cells.set("extra-forename", name === "" ? blank : text(name.slice(0, space)));
  }
}

const named = (situation: string, numbers: boolean): Mess => ({
  id: `names in two columns${numbers ? "" : ", no numbers"}`,
  situation,
  stage: "columns",
  needs: ["establishment", "leavers"],
  takes: ["holders", "establishment:headings", "leavers:headings", "order"],
  apply: (book) => {
    splitNames(block(book, "establishment"), "Surname", "Forename");
    splitNames(block(book, "leavers"), "Last Name", "Initials");
    if (!numbers)
      for (const [kind, key] of [
        ["establishment", "holder_id"],
        ["leavers", "person_id"],
      ] as const) {
        const of = block(book, kind);
        of.columns = of.columns.filter((column) => column.key !== key);
      }
    return { did: situation };
  },
});

export const splitNameMess: readonly Mess[] = [
  named("surnames and forenames stand in columns of their own, beside the numbers", true),
  named("surnames and forenames stand in columns of their own, and nobody has a number", false),
];
