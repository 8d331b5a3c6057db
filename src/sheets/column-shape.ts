/** What the cells of a logical column look like. "text" is anything in words; "any" says nothing. */
export type Shape = "date" | "fte" | "money" | "count" | "code" | "name" | "text" | "any";

const SHAPES: readonly (readonly [Shape, string])[] = [
  [
    "date",
    "service_start start_in_post leave_date start_date vacant_from filled_date approved_date advert_open advert_close interview_date offer_date date intake_date ips_date confirm_date stage_date applied_date from to",
  ],
  ["fte", "establishment_fte actual_fte vacant_fte fte"],
  [
    "money",
    "salary budget_cost cover_cost unit_cost original_budget revised_budget profiled_budget actual committed forecast variance",
  ],
  [
    "count",
    "headcount delegates capacity planned filled withdrawn graduated candidates assessment_booked assessment_used applications",
  ],
  ["code", "post_id holder_id person_id vacancy_id candidate_id"],
  ["name", "holder_name person_name holder_surname person_surname holder_forename person_forename"],
  ["text", "post_title org_unit parent_org worker_type reason course route stage cover"],
];

const BY_NAME: ReadonlyMap<string, Shape> = new Map(
  SHAPES.flatMap(([shape, names]) => names.split(" ").map((name) => [name, shape] as const))
);

export const shapeOf = (name: string): Shape => BY_NAME.get(name) ?? "any";

const WORDS: Readonly<Record<Shape, string>> = {
  date: "dates",
  fte: "full-time equivalents",
  money: "amounts of money",
  count: "numbers",
  code: "numbers or codes",
  name: "names",
  text: "words",
  any: "anything",
};

/** "dates", for messages. */
export const shapeWords = (shape: Shape): string => WORDS[shape];
