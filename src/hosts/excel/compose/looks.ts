import type { CellStyle } from "hucre/xlsx";
import type { LookScript } from "./script";

const colourOf = (colour: { readonly rgb?: string } | undefined): string | undefined =>
  colour?.rgb === undefined ? undefined : `#${colour.rgb}`;

const BLANK_SIZE = 11;

const HORIZONTAL = { left: "Left", right: "Right", center: "Center" } as const;

/** A style of the file host in Office.js's words, so that both hosts dress a cell alike. */
export function lookOf({ font, fill, border, alignment }: CellStyle): LookScript {
  const colour = colourOf(font?.color);
  const filled = fill !== undefined && "fgColor" in fill ? colourOf(fill.fgColor) : undefined;
  const under = border?.bottom;
  const horizontal = alignment?.horizontal;
  return {
    ...(font?.size === undefined || font.size === BLANK_SIZE ? {} : { size: font.size }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline === true ? { underline: true } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(filled === undefined ? {} : { fill: filled }),
    ...(under?.style === "hair" || under?.style === "thin" || under?.style === "medium"
      ? { border: { style: under.style, colour: colourOf(under.color) ?? "#D0D0D0" } }
      : {}),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(alignment?.vertical === "center" ? { middle: true } : {}),
    ...(horizontal === "left" || horizontal === "right" || horizontal === "center"
      ? { horizontal: HORIZONTAL[horizontal] }
      : {}),
    ...(alignment?.indent === undefined ? {} : { indent: alignment.indent }),
  };
}

/** The looks of a workbook, each once, by number. */
export class LookBook {
  readonly looks: LookScript[] = [];
  private readonly byText = new Map<string, number | null>();
  private readonly byStyle = new Map<CellStyle, number | null>();

  /** The number of a style's look; null where it is as plain as a blank cell. */
  numberOf(style: CellStyle): number | null {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const look = lookOf(style);
    const text = JSON.stringify(look);
    let number = this.byText.get(text);
    if (number === undefined) number = text === "{}" ? null : this.looks.push(look) - 1;
    this.byText.set(text, number);
    this.byStyle.set(style, number);
    return number;
  }
}
