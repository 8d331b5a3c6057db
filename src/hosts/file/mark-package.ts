import type { Fault } from "../../workbook/fault";
import { ok, type Result } from "../../units/result";
import type { EditedPackage } from "./edited-package";
import { markProperties } from "./marks";
import { appendChild, prefixOf, quoted } from "./xml-insert";
import { elements } from "./xml-tags";
import { xmlText } from "./xml-text";

const PATH = "docProps/custom.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const NONE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${TYPES}"></Properties>`;

/** Marks which sheets of a workbook are Muster's own; other properties of the workbook stay. */
export async function markPackage(
  edited: EditedPackage,
  productSheets: readonly string[]
): Promise<Result<void, Fault>> {
  const there = edited.has(PATH);
  const read = await edited.text(PATH);
  if (!read.ok) return read;
  const own = /<((?:[\w.-]+:)?)property(?=\s)[^>]*\sname="muster[^"]*"[^>]*>[^]*?<\/\1property>/g;
  const xml = (there ? read.value : NONE).replace(own, "");
  let pid = Math.max(
    1,
    ...[...elements(xml, "property")].map((property) => Number(property.get("pid") ?? 1))
  );
  const properties = Object.entries(markProperties(productSheets));
  const marked = appendChild(xml, "Properties", () => {
    const prefix = prefixOf(xml, "Properties");
    return properties
      .map(
        ([name, value]) =>
          `<${prefix}property fmtid="${FORMAT}" pid="${++pid}" name=${quoted(name)}>` +
          `<vt:lpwstr xmlns:vt="${TYPES}">${xmlText(value)}</vt:lpwstr></${prefix}property>`
      )
      .join("");
  });
  if (there) {
    edited.set(PATH, marked);
    return ok(undefined);
  }
  const added = await edited.addNamed(PATH, TYPE, marked);
  if (!added.ok) return added;
  const related = await edited.relate("", RELATION, PATH);
  return related.ok ? ok(undefined) : related;
}
