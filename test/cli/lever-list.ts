import { groupsText, UNIT_WORDS } from "../../src/cli/scenario/lever-lines";
import { LEVER_TOPICS, LEVERS } from "../../src/scenarios/levers";

/** The table of levers in docs/scenarios.md. */
export function leverList(): string {
  const rows = LEVER_TOPICS.flatMap((topic) =>
    LEVERS.filter((spec) => spec.topic === topic).map(
      (spec) =>
        `| ${topic} | ${spec.name} | ${spec.words} | ${UNIT_WORDS[spec.unit]} | ${groupsText(spec) || "everybody"} |`
    )
  );
  return [
    "| topic | lever | what its value means | written | by |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
