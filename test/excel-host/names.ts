import { HostError, notFound } from "./host-error";
import { field, readOnly, type HostObject } from "./host-object";
import type { NameModel } from "./model";
import type { Realm } from "./objects";

export function namesObject(realm: Realm, names: NameModel[], scope: string): HostObject {
  const find = (key: unknown): NameModel | undefined =>
    names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  const object = (name: NameModel): HostObject => ({
    kind: "NamedItem",
    id: name.name,
    members: {
      name: readOnly(() => name.name),
      formula: field(name, "formula"),
      visible: field(name, "visible"),
      comment: field(name, "comment"),
      scope: readOnly(() => (scope === "Workbook" ? "Workbook" : "Worksheet")),
      delete: {
        call: () => {
          names.splice(names.indexOf(name), 1);
        },
      },
    },
  });
  return {
    kind: "NamedItemCollection",
    members: {
      add: {
        to: (given, reference, comment) => {
          if (find(given) !== undefined)
            throw new HostError("ItemAlreadyExists", "The name is taken");
          if (!/^[A-Za-z_\\][\w.\\]*$/.test(String(given)))
            throw new HostError("InvalidArgument", "Excel does not allow this name");
          if (realm.book.readOnly) throw new HostError("AccessDenied", "Read-only");
          const words = typeof comment === "string" ? comment : "";
          const made = {
            name: String(given),
            formula: String(reference),
            visible: true,
            comment: words,
          };
          names.push(made);
          return object(made);
        },
      },
      getItemOrNullObject: {
        to: (key) => {
          const found = find(key);
          return found === undefined ? null : object(found);
        },
      },
    },
    items: () => names.map(object),
    item: (key) => {
      const found = find(key);
      if (found === undefined) throw notFound("name like that");
      return object(found);
    },
  };
}
