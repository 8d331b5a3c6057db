import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ORDER } from "./element-order";
import { all, readXml, type Element } from "./read-xml";

const root = path.join(__dirname, "../..");
const manifest = readXml(readFileSync(path.join(root, "manifest.xml"), "utf8"));

const only = (name: string, of: Element = manifest): Element => {
  const found = of.children.filter((child) => child.name === name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
  return found[0]!;
};
const given = (element: Element, name = "DefaultValue"): string =>
  element.attributes.get(name) ?? "";
const everything = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everything),
];
const resources = only("Resources", only("VersionOverrides"));
const strings = (kind: string): string[] =>
  only(kind, resources).children.map((element) => given(element));

/** Width and height as a PNG states them. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (url: string): string => path.join(root, new URL(url).pathname);

test("elements stand in the order Office requires", () => {
  for (const element of everything(manifest)) {
    const order = ORDER[element.name];
    if (order === undefined) continue;
    const places = element.children.map(({ name }) => order.indexOf(name));
    expect({ of: element.name, unknown: places.filter((place) => place < 0) }).toEqual({
      of: element.name,
      unknown: [],
    });
    expect({ of: element.name, places }).toEqual({
      of: element.name,
      places: [...places].sort((a, b) => a - b),
    });
  }
});

test("an add-in of its own: a GUID, a version of four numbers, British English, workbooks only", () => {
  expect(given(manifest, "xsi:type")).toBe("TaskPaneApp");
  expect(only("Id").text).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
  );
  expect(only("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(only("DefaultLocale").text).toBe("en-GB");
  expect(only("Hosts").children.map((host) => given(host, "Name"))).toEqual(["Workbook"]);
  expect(["Restricted", "ReadDocument", "ReadWriteDocument"]).toContain(only("Permissions").text);
  expect(all(manifest, "AppDomain")).toEqual([]);
});

test("every address is https and on the one host", () => {
  const addresses = everything(manifest).flatMap(({ name, attributes }) =>
    name === "OfficeApp"
      ? []
      : [...attributes].filter(([of, value]) => of === "DefaultValue" && value.includes("://"))
  );
  expect(addresses.length).toBeGreaterThan(5);
  for (const [, address] of addresses)
    expect(new URL(address).origin).toBe("https://localhost:3000");
});

test("every resid is short and names one resource of the right kind, and none is left over", () => {
  const used = everything(manifest).filter(({ attributes }) => attributes.has("resid"));
  const kinds: Readonly<Record<string, string>> = {
    "bt:Image": "bt:Images",
    LearnMoreUrl: "bt:Urls",
    SourceLocation: "bt:Urls",
    FunctionFile: "bt:Urls",
    Label: "bt:ShortStrings",
    Title: "bt:ShortStrings",
    Description: "bt:LongStrings",
  };
  for (const element of used) {
    const id = given(element, "resid");
    const ids = only(kinds[element.name] ?? "", resources).children.map((one) => given(one, "id"));
    expect(ids).toContain(id);
    expect(id.length).toBeLessThanOrEqual(32);
  }
  const defined = resources.children.flatMap(({ children }) =>
    children.map((one) => given(one, "id"))
  );
  expect([...defined].sort()).toEqual([...new Set(used.map((one) => given(one, "resid")))].sort());
});

test("words fit where Office shows them", () => {
  for (const text of strings("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of strings("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  expect(given(only("DisplayName")).length).toBeLessThanOrEqual(125);
  expect(given(only("Description")).length).toBeLessThanOrEqual(250);
  expect(only("ProviderName").text.length).toBeLessThanOrEqual(125);
});

test("one button on the Home tab opens the pane", () => {
  expect(all(manifest, "OfficeTab").map((tab) => given(tab, "id"))).toEqual(["TabHome"]);
  const [button, ...more] = all(manifest, "Control");
  expect(more).toEqual([]);
  expect(given(only("Action", button), "xsi:type")).toBe("ShowTaskpane");
  const label = given(only("Label", button), "resid");
  const found = only("bt:ShortStrings", resources).children.find(
    (one) => given(one, "id") === label
  );
  expect(found && given(found)).toBe("Open Muster");
});

test("icons are there in the pixels they claim, the three that Office requires among them", () => {
  const files = new Map(
    only("bt:Images", resources).children.map((image) => [given(image, "id"), given(image)])
  );
  for (const icon of all(manifest, "Icon")) {
    const sizes = icon.children.map((image) => Number(given(image, "size")));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    icon.children.forEach((image, i) => {
      const file = iconFile(files.get(given(image, "resid")) ?? "");
      expect([file, ...pixels(file)]).toEqual([file, sizes[i], sizes[i]]);
    });
  }
  expect(pixels(iconFile(given(only("IconUrl"))))).toEqual([32, 32]);
  expect(pixels(iconFile(given(only("HighResolutionIconUrl"))))).toEqual([64, 64]);
  expect(pixels(path.join(root, "assets/icon-128.png"))).toEqual([128, 128]);
});

test("the page it opens is the page that is built", () => {
  const page = new URL(given(only("SourceLocation", only("DefaultSettings")))).pathname;
  expect(page).toBe("/taskpane.html");
  expect(existsSync(path.join(root, "src/taskpane/taskpane.html"))).toBe(true);
});
