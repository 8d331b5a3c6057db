import { HostError, notFound } from "./host-error";
import { readOnly, type HostObject } from "./host-object";
import type { BookModel } from "./model";

interface Store {
  readonly kinds: readonly [string, string];
  readonly map: Map<string, unknown>;
  readonly longest: number;
}

/** Settings and custom properties: values under keys. */
function storeObject({ kinds, map, longest }: Store): HostObject {
  const object = (key: string): HostObject => ({
    kind: kinds[1],
    id: key,
    members: {
      key: readOnly(() => key),
      value: { get: () => map.get(key), set: (value) => map.set(key, value) },
      delete: {
        call: () => {
          map.delete(key);
        },
      },
    },
  });
  return {
    kind: kinds[0],
    members: {
      add: {
        to: (key, value) => {
          if (typeof value === "string" && value.length > longest)
            throw new HostError("InvalidArgument", "The value is too long");
          map.set(String(key), value);
          return object(String(key));
        },
      },
      getItemOrNullObject: {
        to: (key) => (map.has(String(key)) ? object(String(key)) : null),
      },
    },
    items: () => [...map.keys()].map(object),
    item: (key) => {
      if (!map.has(String(key))) throw notFound("value under that key");
      return object(String(key));
    },
  };
}

export const settingsObject = ({ settings }: BookModel): HostObject =>
  storeObject({ kinds: ["SettingCollection", "Setting"], map: settings, longest: 1_000_000 });

export const propertiesObject = ({ properties }: BookModel): HostObject =>
  storeObject({
    kinds: ["CustomPropertyCollection", "CustomProperty"],
    map: properties,
    longest: 255,
  });

export function partsObject(book: BookModel): HostObject {
  const object = (id: string): HostObject => ({
    kind: "CustomXmlPart",
    id,
    members: {
      id: readOnly(() => id),
      getXml: { call: () => book.parts.get(id) ?? "" },
      setXml: { call: (xml) => void book.parts.set(id, String(xml)) },
      delete: { call: () => void book.parts.delete(id) },
    },
  });
  return {
    kind: "CustomXmlPartCollection",
    members: {
      add: {
        to: (xml) => {
          if (String(xml).length > 1_000_000) throw new HostError("InvalidArgument", "Too long");
          const id = book.newId();
          book.parts.set(id, String(xml));
          return object(id);
        },
      },
      getItemOrNullObject: {
        to: (id) => (book.parts.has(String(id)) ? object(String(id)) : null),
      },
      getByNamespace: {
        to: (namespace) => ({
          kind: "CustomXmlPartScopedCollection",
          members: {},
          items: () =>
            [...book.parts]
              .filter(([, xml]) => xml.includes(`xmlns="${String(namespace)}"`))
              .map(([id]) => object(id)),
        }),
      },
    },
    items: () => [...book.parts.keys()].map(object),
    item: (id) => {
      if (!book.parts.has(String(id))) throw notFound("part of that id");
      return object(String(id));
    },
  };
}
