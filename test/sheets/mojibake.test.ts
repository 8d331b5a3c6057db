import { repairMojibake } from "../../src/sheets/mojibake";

test.each([
  ["Â£36,000", "£36,000"],
  ["CafÃ©", "Café"],
  ["VACANT â€“ out to advert", "VACANT – out to advert"],
  ["Oâ€™Neill", "O’Neill"],
  ["Ã‰ire", "Éire"],
  ["SÃ­ân", "Síân"],
  ["ÃƒÂ©", "é"],
])("%s is put right", (broken, right) => {
  expect(repairMojibake(broken)).toBe(right);
});

test.each(["Café", "£36,000", "Siân", "CAFÉ’s", "Ånas", "", "âge"])("%s is left alone", (text) => {
  expect(repairMojibake(text)).toBe(text);
});
