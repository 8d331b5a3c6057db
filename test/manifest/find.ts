import type { Element } from "./read-xml";

/** An attribute, "" where it is not there. */
export const given = (element: Element | undefined, name = "DefaultValue"): string =>
  element?.attributes.get(name) ?? "";

/** The first child of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

export const everything = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everything),
];

/** Every element of a name, at any depth. */
export const all = (element: Element, name: string): Element[] =>
  everything(element).filter((one) => one.name === name);

/** What a resid stands for: the value of the resource of that id, "" where there is none. */
export const resource = (manifest: Element, id: string): string =>
  given(
    all(manifest, "Resources")
      .flatMap(everything)
      .find((one) => given(one, "id") === id)
  );

/** The address an element's resid stands for. */
export const addressOf = (manifest: Element, element: Element | undefined): string =>
  resource(manifest, given(element, "resid"));
