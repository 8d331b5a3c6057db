import type { Traced } from "../sheets/traced";
import type { Column, Provenance } from "./table";

interface Origins {
  readonly origin: number[];
  readonly corrected: number[];
}

const provenanceOf = ({ origin, corrected }: Origins): Provenance => ({
  origin: new Float64Array(origin),
  corrected: new Uint8Array(corrected),
});

/** Gathers one column of numbers, dates or flags, row by row. */
export class NumberColumnBuilder {
  private readonly data: number[] = [];
  private readonly origins: Origins = { origin: [], corrected: [] };

  push({ value, origin, corrected }: Traced<number>): void {
    this.data.push(value);
    this.origins.origin.push(origin);
    this.origins.corrected.push(corrected ? 1 : 0);
  }

  get length(): number {
    return this.data.length;
  }

  build(): [Column, Provenance] {
    return [{ kind: "number", data: new Float64Array(this.data) }, provenanceOf(this.origins)];
  }
}

/** Gathers one column of text. Texts that differ only in case become one label, the first seen. */
export class TextColumnBuilder {
  private readonly codes: number[] = [];
  private readonly labels: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly origins: Origins = { origin: [], corrected: [] };

  push({ value, origin, corrected }: Traced<string>): void {
    const code = this.codeOf(value);
    this.codes.push(code);
    this.origins.origin.push(origin);
    this.origins.corrected.push(corrected || this.labels[code] !== value ? 1 : 0);
  }

  get length(): number {
    return this.codes.length;
  }

  private codeOf(value: string): number {
    const exact = this.known.get(value);
    if (exact !== undefined) return exact;
    const folded = value.toLowerCase();
    const code = this.known.get(folded);
    if (code === undefined) {
      this.known.set(folded, this.labels.length);
      return this.labels.push(value) - 1;
    }
    this.known.set(value, code);
    return code;
  }

  build(): [Column, Provenance] {
    const column = {
      kind: "text",
      codes: new Int32Array(this.codes),
      labels: this.labels,
    } as const;
    return [column, provenanceOf(this.origins)];
  }
}
