import { notFound } from "./host-error";
import { field, readOnly, type HostObject } from "./host-object";
import { namesObject } from "./names";
import type { Realm } from "./objects";
import { partsObject, propertiesObject, settingsObject } from "./stores";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

/** The workbook, and from it everything else. */
export function workbookObject(realm: Realm): HostObject {
  const { book } = realm;
  return {
    kind: "Workbook",
    members: {
      name: readOnly(() => book.name),
      readOnly: readOnly(() => book.readOnly),
      worksheets: { to: () => worksheetsObject(realm) },
      tables: { to: () => tablesObject(realm, null) },
      names: { to: () => namesObject(realm, book.names, "Workbook") },
      settings: { to: () => settingsObject(book) },
      customXmlParts: { to: () => partsObject(book) },
      properties: {
        to: () => ({
          kind: "DocumentProperties",
          members: { custom: { to: () => propertiesObject(book) } },
        }),
      },
      protection: {
        to: () => ({
          kind: "WorkbookProtection",
          members: { protected: readOnly(() => book.structureProtected) },
        }),
      },
      application: { to: () => applicationObject(realm) },
      functions: { to: () => functionsObject(realm) },
      _Runtime: {
        to: () => ({
          kind: "Runtime",
          members: { enableEvents: field(book, "eventsEnabled") },
        }),
      },
    },
  };
}

function applicationObject({ book }: Realm): HostObject {
  return {
    kind: "Application",
    members: {
      calculationMode: field(book, "calculationMode"),
      suspendApiCalculationUntilNextSync: { call: () => null },
      suspendScreenUpdatingUntilNextSync: { call: () => null },
      calculate: {
        call: () => {
          book.calculations++;
        },
      },
    },
  };
}

/** Worksheet functions: only DATE, by which the date system is told. */
function functionsObject({ book }: Realm): HostObject {
  return {
    kind: "Functions",
    members: {
      date: {
        to: (year, month, day) => {
          if (year !== 2000 || month !== 1 || day !== 1) throw notFound("such a date here");
          const value = book.dateSystem === "1904" ? 35064 : 36526;
          return {
            kind: "FunctionResult",
            members: { value: readOnly(() => value), error: readOnly(() => null) },
          };
        },
      },
    },
  };
}
