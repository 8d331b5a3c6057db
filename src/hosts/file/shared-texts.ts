import { xmlText } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The texts of all cells of a workbook, each once; a cell holds the number of its text. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = Array.from(this.#numbers.keys(), (text) => {
      const kept = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
      return `<si><t${kept}>${xmlText(text)}</t></si>`;
    });
    const count = items.length;
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
      `<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${items.join("")}</sst>`
    );
  }
}
