import { officeDark, type ThemedOffice } from "../../src/commands/office-dark";

const office = (officeTheme: object): ThemedOffice => ({ context: { officeTheme } });

test.each<[string, ThemedOffice, boolean | null]>([
  ["newer Office, black", office({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }), true],
  ["newer Office, white", office({ isDarkTheme: false, bodyBackgroundColor: "#000000" }), false],
  ["colours only, black", office({ bodyBackgroundColor: "#262626" }), true],
  ["colours only, dark grey", office({ bodyBackgroundColor: "#666666" }), true],
  ["colours only, grey", office({ bodyBackgroundColor: "#e6e6e6" }), false],
  ["colours only, white", office({ bodyBackgroundColor: "#FFFFFF" }), false],
  ["a colour that is none", office({ bodyBackgroundColor: "white" }), null],
  // An older library takes every part of the theme for a colour.
  ["dark as a colour", office({ isDarkTheme: "#000001", bodyBackgroundColor: "#262626" }), true],
  ["nothing said", office({}), null],
  ["no theme, as in Excel on the web", { context: {} }, null],
  ["no context", {}, null],
])("%s", (_, given, dark) => {
  expect(officeDark(given)).toBe(dark);
});

test("a library that fails when it is asked says nothing", () => {
  const context = {
    get officeTheme(): never {
      throw new SyntaxError("Unexpected end of JSON input");
    },
  };
  expect(officeDark({ context })).toBeNull();
});
