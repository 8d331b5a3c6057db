import { columnLetters } from "../../../workbook/address";
import { addressOf } from "../address";
import type { SheetScript } from "../compose/script";

const POINTS_AN_INCH = 72;

/**
 * What is printed and on which pages, as the file host writes it. On a sheet that was there, the paper,
 * its margins and its footer stay: Excel is slow to take each word of it, and they never change.
 */
export function setUpPages(sheet: Excel.Worksheet, { print }: SheetScript, isNew: boolean): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  const [wide, high] = print.fit;
  setPrintArea(pageLayout, print);
  if (print.repeatRows !== undefined)
    pageLayout.setPrintTitleRows(`$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`);
  if (print.repeatColumns !== undefined)
    pageLayout.setPrintTitleColumns(
      `$${columnLetters(print.repeatColumns[0])}:$${columnLetters(print.repeatColumns[1])}`
    );
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(high > 0 ? { verticalFitToPages: high } : {}),
  };
  if (!isNew) horizontalPageBreaks.removePageBreaks();
  for (const row of print.pagesFrom ?? []) horizontalPageBreaks.add(`A${row + 1}`);
  if (isNew) setUpPaper(pageLayout);
}

export function setPrintArea(
  pageLayout: Excel.PageLayout,
  { bottom, right }: SheetScript["print"]
): void {
  pageLayout.setPrintArea(addressOf({ top: 0, left: 0, bottom, right }));
}

function setUpPaper(pageLayout: Excel.PageLayout): void {
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = pageLayout.rightMargin = 0.6 * POINTS_AN_INCH;
  pageLayout.topMargin = 0.65 * POINTS_AN_INCH;
  pageLayout.bottomMargin = 0.75 * POINTS_AN_INCH;
  pageLayout.headerMargin = 0.3 * POINTS_AN_INCH;
  pageLayout.footerMargin = 0.35 * POINTS_AN_INCH;
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&9&K595959&A";
  footer.rightFooter = "&9&K595959Page &P of &N";
}
