import type { CellValue } from "../../workbook/grid";
import { fileText } from "./cell-text";
import { xmlText } from "./xml-text";

/**
 * A cell from its kind on, its text in the cell itself and not among the shared ones: ` t="b"><v>1</v></c>`.
 * `prefix` is what the part writes its elements with.
 */
export function cellContent(value: CellValue, prefix = ""): string {
  const v = (content: string): string => `<${prefix}v>${content}</${prefix}v></${prefix}c>`;
  if (value === null) return "/>";
  if (typeof value === "number") return `>${v(String(value))}`;
  if (typeof value === "boolean") return ` t="b">${v(value ? "1" : "0")}`;
  const kept = /^\s|\s$|[\n\t]|\s\s/.test(value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${kept}>${xmlText(fileText(value))}</${prefix}t>`;
  return ` t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}
