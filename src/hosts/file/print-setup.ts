import type { WriteSheet } from "hucre/xlsx";
import { absoluteA1, columnLetters, sheetRef } from "../../workbook/address";
import type { NamePlan, SheetPlan } from "../../workbook/sheet-plan";

type PageSetup = Required<Pick<WriteSheet, "pageSetup" | "headerFooter">>;

/** A4, fitted to its pages; the footer has the sheet's name and "Page 1 of 3". */
export const pageSetup = ({ print }: SheetPlan): PageSetup => ({
  pageSetup: {
    paperSize: "a4",
    orientation: print.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: print.fit[0],
    fitToHeight: print.fit[1],
    margins: { left: 0.6, right: 0.6, top: 0.65, bottom: 0.75, header: 0.3, footer: 0.35 },
  },
  headerFooter: { oddFooter: "&L&9&K595959&A&R&9&K595959Page &P of &N" },
});

/** The names by which a workbook keeps what is printed; the library writes them without the quotes that some sheets need. */
export function printNames(plan: SheetPlan): (NamePlan & { readonly scope: string })[] {
  const sheet = sheetRef(plan.name);
  const area = `${sheet}!$A$1:${absoluteA1(plan.print.bottom, plan.print.right)}`;
  const names = [{ name: "_xlnm.Print_Area", refersTo: area, scope: plan.name }];
  const { repeatRows, repeatColumns } = plan.print;
  const titles = [
    ...(repeatColumns === undefined
      ? []
      : [`${sheet}!$${columnLetters(repeatColumns[0])}:$${columnLetters(repeatColumns[1])}`]),
    ...(repeatRows === undefined ? [] : [`${sheet}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`]),
  ];
  if (titles.length > 0)
    names.push({ name: "_xlnm.Print_Titles", refersTo: titles.join(","), scope: plan.name });
  return names;
}
