import type { HostObject, Member } from "./host-object";
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
