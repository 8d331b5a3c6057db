import { parseFinancialYear, yearLabel } from "../units/financial-year";
import { normaliseHeading } from "../sheets/heading-text";
import type { IssueLog } from "../sheets/issue-log";
import type { AssumptionSpec } from "./assumptions";
import { BANDS_FORM, grantBands } from "./grant-bands";
import type { Source } from "./source-rows";

/** The value of one row of the assumptions, as its kind; null where blank or not understood. */
export function assumptionValue(
  spec: AssumptionSpec,
  source: Source,
  row: number,
  log: IssueLog
): number | string | null {
  if (spec.kind === "date") return numberOrNull(source.reader.day(row, "value", "must").value);
  if (spec.kind === "number") return numberValue(spec, source, row, log);
  const text = source.reader.identifier(row, "value").value;
  if (text === "") return null;
  const found = textValue(spec, text);
  if (found === null) notUnderstood(spec, source, row, log);
  return found;
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function numberValue(
  spec: AssumptionSpec,
  source: Source,
  row: number,
  log: IssueLog
): number | null {
  const { reader, block } = source;
  if (spec.unitLabel !== "rate") {
    return numberOrNull(
      reader.number(row, "value", spec.unitLabel === "GBP" ? "pounds" : "count", "must").value
    );
  }
  const rate = reader.number(row, "value", "share", "must");
  if (!Number.isFinite(rate.value)) return null;
  const unit = /%|per ?cent/i.test(reader.text(row, "unit").value);
  const signed = reader.text(row, "value").value.includes("%");
  if (signed || (rate.value <= 1 && !unit)) return rate.value;
  if (rate.value > 1 && unit) return rate.value / 100;
  const read = rate.value > 1 ? rate.value / 100 : rate.value;
  log.row(block, row, "value", {
    severity: "decide",
    code: "rate-or-percent",
    expected: "a rate such as 0.184 or 18.4%",
    done: `Read as ${Number((read * 100).toFixed(6))}%.`,
    advice: "Write the percent sign.",
  });
  return read;
}

function textValue(spec: AssumptionSpec, text: string): string | null {
  if (spec.id === "financial_year") return financialYear(text);
  return spec.id === "grant_bands" ? (grantBands(text).ok ? text : null) : choice(spec, text);
}

function financialYear(text: string): string | null {
  const bare = /^20\d{2}$/.test(text) ? `${text}/${(Number(text) + 1) % 100}` : text;
  const year = parseFinancialYear(bare);
  return year.ok ? yearLabel(year.value) : null;
}

function choice(spec: AssumptionSpec, text: string): string | null {
  const said = normaliseHeading(text).replace(/^by /, "").replace(/s$/, "");
  return spec.choices?.find((one) => normaliseHeading(one) === said) ?? null;
}

function notUnderstood(spec: AssumptionSpec, source: Source, row: number, log: IssueLog): void {
  const expected =
    spec.choices?.join(", ") ??
    (spec.id === "grant_bands" ? BANDS_FORM : "a financial year such as 2022/23");
  log.row(source.block, row, "value", {
    severity: "stop",
    code: "assumption-not-understood",
    expected,
    done: `"${spec.name}" was left as if not given.`,
    advice: `Write ${expected}.`,
  });
}
