import { FAR_DAY } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import type { Assumptions } from "./assumptions";
import { DEFAULT_RATES } from "./default-rates";
import type { DatedRate } from "./rates";
import type { Source } from "./source-rows";

const NAMES: readonly DatedRate["rate"][] = [
  "employer_ni_rate",
  "employer_ni_threshold",
  "police_pension_rate",
];

/** The dated rates: those of the workbook's Rates table, else Muster's own; a police rate given stands always. */
export function readRates(
  sources: readonly Source[],
  assumptions: Assumptions,
  log: IssueLog
): DatedRate[] {
  const own = sources.flatMap((source) =>
    source.rows.map((row) => readRate(source, row, log)).filter((rate) => rate !== null)
  );
  const rates = own.length > 0 ? own : [...DEFAULT_RATES];
  const police = assumptions.get("police_pension_rate");
  if (typeof police?.value !== "number") return rates;
  const status = police.source === "" ? "assumption" : police.source;
  return [
    ...rates.filter(({ rate }) => rate !== "police_pension_rate"),
    { rate: "police_pension_rate", from: 0, to: FAR_DAY, value: police.value, status },
  ];
}

function readRate(source: Source, row: number, log: IssueLog): DatedRate | null {
  const { reader, block } = source;
  const given = reader.text(row, "rate").value.toLowerCase().replaceAll(" ", "_");
  const rate = NAMES.find((name) => name === given);
  if (rate === undefined) {
    log.row(block, row, "rate", {
      severity: "note",
      code: "rate-not-known",
      expected: NAMES.join(", "),
      done: "The row was not read.",
      advice: "Use one of the names expected.",
    });
    return null;
  }
  const from = reader.day(row, "from", "must").value;
  const to = reader.day(row, "to").value;
  const value = reader.number(
    row,
    "value",
    rate === "employer_ni_threshold" ? "pounds" : "share",
    "must"
  ).value;
  if (Number.isNaN(from) || Number.isNaN(value)) return null;
  const status = reader.text(row, "status").value;
  return { rate, from, to: Number.isNaN(to) ? FAR_DAY : to, value, status };
}
