import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./wire";

/** "name", "columns/items/name" and their like as a tree. */
interface Wanted {
  readonly [name: string]: Wanted;
}

function treeOf(select: readonly string[]): Wanted {
  const tree: Record<string, Wanted> = {};
  for (const path of select) {
    let at: Record<string, Wanted> = tree;
    for (const step of path.split("/")) if (step !== "items") at = at[step] ??= {};
  }
  return tree;
}

/** The values a load asked for, as the client expects them. */
export function answerQuery(object: HostObject, query: QueryInfo): unknown {
  return answer(object, treeOf(query.Select ?? []));
}

function answer(object: HostObject, wanted: Wanted): unknown {
  if (object.items === undefined) return properties(object, wanted);
  return {
    _Items: object.items().map((item) => properties(item, wanted)),
    Count: object.items().length,
    ...own(object, wanted),
  };
}

/** What a collection itself has, such as its count. */
const own = (object: HostObject, wanted: Wanted): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(wanted)
      .filter((name) => object.members[name]?.get !== undefined)
      .map((name) => [pascal(name), object.members[name]?.get?.()])
  );

function properties(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const found: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  for (const [name, inner] of Object.entries(wanted)) {
    const member = Object.entries(object.members).find(
      ([known]) => known.toLowerCase() === name.toLowerCase()
    )?.[1];
    if (member?.get !== undefined) found[pascal(name)] = member.get();
    else if (member?.to !== undefined) {
      const next = member.to();
      found[pascal(name)] = next === null ? null : answer(next, inner);
    } else throw new HostError("ApiNotFound", `Emulator: load ${object.kind}.${name}`);
  }
  return found;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
