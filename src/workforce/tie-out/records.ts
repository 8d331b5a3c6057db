import type { SheetKind } from "../../sheets/sheet-kind";
import type { Spells } from "../build-spells";
import type { Leaving } from "../leaving";
import type { ListedPeople } from "../listed-person";
import type { Post } from "../post";
import type { PostLine } from "../post-line";
import type { TableName } from "../schema";
import type { Source } from "../source-rows";
import type { Table } from "../table";
import type { Vacancy } from "../vacancy";

/** Everything that was read, to be held against each other. */
export interface Records {
  readonly sources: (kind: SheetKind) => readonly Source[];
  readonly lines: readonly PostLine[];
  readonly leavings: readonly Leaving[];
  readonly listed: ListedPeople;
  readonly spells: Spells;
  readonly posts: readonly Post[];
  readonly vacancies: readonly Vacancy[];
  readonly tables: ReadonlyMap<TableName, Table>;
}
