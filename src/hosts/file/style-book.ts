import { formatIdShowsDate } from "./date-formats";
import { elements, inside } from "./xml-tags";
import { appendChild, prefixOf, quoted } from "./xml-insert";

const GENERAL = "General";
const TEXT = "@";
/** The day as the reader's own country writes it. */
export const SHORT_DATE = 14;

/** Names of Excel's own formats that a mended cell is likely to have had, by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  [SHORT_DATE]: "short date",
  49: TEXT,
};

const attributeOf = (xf: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(xf)?.[1];

/** The styles part of a workbook, which grows where a cell needs a style that is not there yet. */
export class StyleBook {
  private readonly prefix: string;
  private readonly formats: Map<number, string>;
  private readonly styles: string[];
  private readonly added: string[] = [];
  private readonly addedFormats: string[] = [];

  constructor(private readonly source: string) {
    this.prefix = prefixOf(source, "cellXfs");
    this.formats = new Map(
      [...elements(inside(source, "numFmts"), "numFmt")].map((format) => [
        Number(format.get("numFmtId")),
        format.get("formatCode") ?? "",
      ])
    );
    const xf = /<(?:[\w.-]+:)?xf(?=[\s/>])(?:[^>"]|"[^"]*")*?(?:\/>|>[^]*?<\/(?:[\w.-]+:)?xf>)/g;
    this.styles = inside(source, "cellXfs").match(xf) ?? [];
  }

  /** The number format of a style as Excel writes it; a built-in one without a name here as "#37". */
  formatOf(style: number): string {
    const id = this.formatId(style);
    return this.formats.get(id) ?? BUILT_IN[id] ?? `#${id}`;
  }

  showsDate(style: number): boolean {
    return formatIdShowsDate(this.formatId(style), this.formats);
  }

  /** A style that is otherwise the same, for a day. */
  dated(style: number): number {
    return this.showsDate(style) ? style : this.withFormat(style, SHORT_DATE);
  }

  /** A style that is otherwise the same, for a number that is no day. */
  plain(style: number): number {
    const hides = this.showsDate(style) || this.formatOf(style) === TEXT;
    return hides ? this.withFormat(style, 0) : style;
  }

  /** A style that is otherwise the same, with a format as `formatOf` names it. */
  formatted(style: number, format: string): number {
    if (this.formatOf(style) === format) return style;
    return this.withFormat(style, this.idOf(format));
  }

  xml(): string {
    let xml = this.source;
    if (this.addedFormats.length > 0) xml = this.withFormats(xml);
    if (this.added.length === 0) return xml;
    const grown = appendChild(xml, "cellXfs", () => this.added.join(""));
    return counted(grown, "cellXfs", this.styles.length);
  }

  private formatId(style: number): number {
    return Number(attributeOf(this.styles[style] ?? "", "numFmtId") ?? 0);
  }

  private idOf(format: string): number {
    const numbered = /^#(\d+)$/.exec(format)?.[1];
    if (numbered !== undefined) return Number(numbered);
    for (const [id, code] of Object.entries(BUILT_IN)) if (code === format) return Number(id);
    for (const [id, code] of this.formats) if (code === format) return id;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, format);
    this.addedFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode=${quoted(format)}/>`);
    return id;
  }

  private withFormat(style: number, format: number): number {
    const before = this.styles[style] ?? `<${this.prefix}xf numFmtId="0"/>`;
    const wanted = reformatted(before, format);
    const known = this.styles.findIndex((xf) => sameStyle(xf, wanted));
    if (known !== -1) return known;
    this.added.push(wanted);
    return this.styles.push(wanted) - 1;
  }

  private withFormats(xml: string): string {
    const all = this.addedFormats.join("");
    if (inside(xml, "numFmts") !== "") {
      return counted(
        appendChild(xml, "numFmts", () => all),
        "numFmts",
        this.formats.size
      );
    }
    const list = `<${this.prefix}numFmts count="${this.addedFormats.length}">${all}</${this.prefix}numFmts>`;
    return xml.replace(/(<(?:[\w.-]+:)?styleSheet(?:[^>"]|"[^"]*")*>)/, (open) => open + list);
  }
}

/** A style with another number format; a mark that its text began with an apostrophe goes with it. */
const reformatted = (xf: string, format: number): string =>
  xf
    .replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)="[^"]*"/g, "")
    .replace(/xf(?=[\s/>])/, `xf numFmtId="${format}" applyNumberFormat="1"`);

/** Equal but for what makes no difference to how the cell looks. */
const sameStyle = (a: string, b: string): boolean => ofNote(a) === ofNote(b);

function ofNote(xf: string): string {
  const [, own = "", rest = ""] = /^<[\w.:-]+((?:[^>"]|"[^"]*")*?)\/?>([^]*)$/.exec(xf) ?? [];
  const attributes = own.match(/[\w.-]+="[^"]*"/g) ?? [];
  const kept = attributes.filter(
    (one) => !/^(applyNumberFormat=|quotePrefix="(0|false)"|pivotButton="(0|false)")/.test(one)
  );
  return [...kept.sort(), rest].join(" ");
}

const counted = (xml: string, name: string, count: number): string =>
  xml.replace(
    new RegExp(`(<(?:[\\w.-]+:)?${name}(?:\\s(?:[^>"]|"[^"]*")*?)?\\scount=")\\d+(")`),
    `$1${count}$2`
  );
