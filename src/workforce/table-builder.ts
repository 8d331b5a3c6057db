import { NumberColumnBuilder, TextColumnBuilder } from "./column-builder";
import { tableSpec, type TableName } from "./schema";
import type { Column, Provenance, Table } from "./table";

/** Builds one table of the model: each column of its spec is asked for once and given a value a row. */
export class TableBuilder {
  private readonly numbers = new Map<string, NumberColumnBuilder>();
  private readonly texts = new Map<string, TextColumnBuilder>();

  constructor(private readonly name: TableName) {
    for (const column of tableSpec(name).columns) {
      if (column.kind === "text") this.texts.set(column.name, new TextColumnBuilder());
      else this.numbers.set(column.name, new NumberColumnBuilder());
    }
  }

  text(name: string): TextColumnBuilder {
    return this.builderOf(this.texts, name);
  }

  /** A column of numbers, dates or flags. */
  number(name: string): NumberColumnBuilder {
    return this.builderOf(this.numbers, name);
  }

  build(): Table {
    const columns = new Map<string, Column>();
    const provenance = new Map<string, Provenance>();
    const builders = tableSpec(this.name).columns.map(({ name, kind }) => ({
      name,
      builder: kind === "text" ? this.text(name) : this.number(name),
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
