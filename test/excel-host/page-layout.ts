import { readOnly, type HostObject, type Member } from "./host-object";
import { areaOf } from "./area";
import { HostError } from "./host-error";
import type { SheetModel } from "./model";

/** How a sheet is printed: what is set is kept. */
export function pageLayoutObject({ settings }: SheetModel): HostObject {
  const kept = (name: string): Member => ({
    set: (value) => settings.set(`page/${name}`, value),
  });
  const called = (name: string): Member => ({
    call: (given) => settings.set(`page/${name}`, typeof given === "object" ? "range" : given),
  });
  const names = ["orientation", "paperSize", "zoom", "leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"]; // prettier-ignore
  return {
    kind: "PageLayout",
    members: {
      ...Object.fromEntries(names.map((name) => [name, kept(name)])),
      setPrintArea: called("printArea"),
      setPrintTitleRows: called("printTitleRows"),
      setPrintTitleColumns: called("printTitleColumns"),
      headersFooters: {
        to: () => ({
          kind: "HeaderFooterGroup",
          members: {
            defaultForAllPages: {
              to: () => ({
                kind: "HeaderFooter",
                members: { leftFooter: kept("leftFooter"), rightFooter: kept("rightFooter") },
              }),
            },
          },
        }),
      },
    },
  };
}

/** Rows above which a page is broken by hand, kept in their order. */
export function pageBreaksObject(sheet: SheetModel): HostObject {
  return {
    kind: "PageBreakCollection",
    members: {
      add: {
        to: (place) => {
          if (typeof place !== "string") throw new HostError("ApiNotFound", "Emulator: a break at a range"); // prettier-ignore
          const { top, left } = areaOf(place);
          if (top === 0) throw new HostError("InvalidArgument", "No page can break above row 1");
          sheet.pageBreaks.add(top);
          return {
            kind: "PageBreak",
            members: { rowIndex: readOnly(() => top), columnIndex: readOnly(() => left) },
          };
        },
      },
      removePageBreaks: {
        call: () => {
          sheet.pageBreaks.clear();
        },
      },
    },
  };
}
