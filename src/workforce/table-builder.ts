import type { Traced } from "../sheets/traced";
import { NumberColumnBuilder, TextColumnBuilder } from "./column-builder";
import { tableSpec, type TableName } from "./schema";
import type { Column, Provenance, Table } from "./table";

/** Builds one table of the model, row by row; every column of its spec must be given in every row. */
export class TableBuilder {
  private readonly numbers = new Map<string, NumberColumnBuilder>();
  private readonly texts = new Map<string, TextColumnBuilder>();

  constructor(private readonly name: TableName) {
    for (const column of tableSpec(name).columns) {
      if (column.kind === "text") this.texts.set(column.name, new TextColumnBuilder());
      else this.numbers.set(column.name, new NumberColumnBuilder());
    }
  }

  row(
    texts: Readonly<Record<string, Traced<string>>>,
    numbers: Readonly<Record<string, Traced<number>>>
  ): void {
    for (const name in texts) {
      const value = texts[name];
      if (value !== undefined) this.builderOf(this.texts, name).push(value);
    }
    for (const name in numbers) {
      const value = numbers[name];
      if (value !== undefined) this.builderOf(this.numbers, name).push(value);
    }
  }

  build(): Table {
    const columns = new Map<string, Column>();
    const provenance = new Map<string, Provenance>();
    const builders = tableSpec(this.name).columns.map(({ name, kind }) => ({
      name,
      builder:
        kind === "text" ? this.builderOf(this.texts, name) : this.builderOf(this.numbers, name),
    }));
    const length = builders[0]?.builder.length ?? 0;
    for (const { name, builder } of builders) {
      if (builder.length !== length) throw new Error(`${this.name}.${name} misses rows`);
      const [column, origins] = builder.build();
      columns.set(name, column);
      provenance.set(name, origins);
    }
    return { name: this.name, length, columns, provenance };
  }

  private builderOf<T>(builders: ReadonlyMap<string, T>, name: string): T {
    const found = builders.get(name);
    if (found === undefined) throw new Error(`${this.name} has no column ${name} of that kind`);
    return found;
  }
}
