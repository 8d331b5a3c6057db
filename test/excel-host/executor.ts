import { HostError } from "./host-error";
import type { HostObject, Member } from "./host-object";
import { answerQuery } from "./query";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, Request, Response } from "./wire";

export const memberOf = (object: HostObject, name: string): Member => {
  const wanted = name.toLowerCase();
  for (const [known, member] of Object.entries(object.members))
    if (known.toLowerCase() === wanted) return member;
  throw new HostError("ApiNotFound", `Emulator: ${object.kind}.${name}`);
};

/** Carries out requests of the client, action by action, on the objects of the emulated Excel. */
export class Executor {
  private readonly references = new Map<string, HostObject>();
  private count = 0;

  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>
  ) {}

  /** Stops at the first error, as Excel does; what was done before it stays done. */
  run(
    request: Request,
    failBefore: { readonly action: number; readonly code: string } | null
  ): Response {
    const objects = new Map<number, HostObject | null>();
    const results: ActionResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (failBefore !== null && failBefore.action <= index)
          throw new HostError(failBefore.code, "A fault put in by a test");
        results.push({ ActionId: action.Id, Value: this.act(action, request, objects) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const path = request.ObjectPaths[String(action.ObjectPathId)];
        const kind = objects.get(action.ObjectPathId)?.kind ?? path?.Name ?? "";
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: `${kind}.${action.Name}`,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action, request: Request, objects: Map<number, HostObject | null>): unknown {
    if (action.ActionType === 5) return null;
    const object = this.object(action.ObjectPathId, request, objects);
    const given = (): unknown[] => this.given(action.ArgumentInfo, request, objects);
    switch (action.ActionType) {
      case 1:
        return this.instantiated(object);
      case 2:
        return object === null ? null : answerQuery(object, action.QueryInfo ?? {});
      case 3:
        return object === null ? null : this.method(object, action, given());
      case 4: {
        if (object === null) throw new HostError("InvalidObjectPath", "The object is null");
        const { set } = memberOf(object, action.Name);
        if (set === undefined)
          throw new HostError("ApiNotFound", `Emulator: set ${object.kind}.${action.Name}`);
        set(given()[0]);
        return null;
      }
      default:
        throw new HostError("ApiNotFound", `Emulator: action of type ${action.ActionType}`);
    }
  }

  private method(object: HostObject, action: Action, given: readonly unknown[]): unknown {
    if (action.Name === "_KeepReference") {
      if (!this.keys.has(object)) {
        const key = `R!${++this.count}`;
        this.keys.set(object, key);
        this.references.set(key, object);
      }
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.delete(this.keys.get(object) ?? "");
      return null;
    }
    const { call } = memberOf(object, action.Name);
    if (call === undefined)
      throw new HostError("ApiNotFound", `Emulator: call ${object.kind}.${action.Name}`);
    return call(...given);
  }

  private readonly keys = new WeakMap<HostObject, string>();

  private instantiated(object: HostObject | null): unknown {
    if (object === null) return null;
    if (object.id !== undefined) return { Id: object.id };
    const key = this.keys.get(object);
    return key === undefined ? {} : { _ReferenceId: key };
  }

  private given(
    info: ArgumentInfo | undefined,
    request: Request,
    objects: Map<number, HostObject | null>
  ): unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return typeof id === "number" && id !== 0 ? this.object(id, request, objects) : value;
    });
  }

  /** The object of a path, found when it is first needed and the same from then on. */
  private object(
    id: number,
    request: Request,
    objects: Map<number, HostObject | null>
  ): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `No path ${id}`);
    const found = this.resolve(path, request, objects);
    objects.set(id, found);
    return found;
  }

  private resolve(
    path: ObjectPath,
    request: Request,
    objects: Map<number, HostObject | null>
  ): HostObject | null {
    const parent = (): HostObject | null =>
      path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0
        ? this.root
        : this.object(path.ParentObjectPathId, request, objects);
    const given = this.given(path.ArgumentInfo, request, objects);
    switch (path.ObjectPathType) {
      case 1:
        return this.root;
      case 2: {
        const service = this.services[path.Name];
        if (service === undefined) throw new HostError("ApiNotFound", `Emulator: ${path.Name}`);
        return service;
      }
      case 3:
      case 4: {
        const object = parent();
        if (object === null) return null;
        // Some collections' getItem goes over the wire as a method, others' as an indexer.
        if (path.Name === "GetItem" && object.item !== undefined)
          return object.item(given[0] as string | number);
        const { to } = memberOf(object, path.Name);
        if (to === undefined)
          throw new HostError("ApiNotFound", `Emulator: go to ${object.kind}.${path.Name}`);
        return to(...given);
      }
      case 5: {
        const object = parent();
        if (object === null) return null;
        if (object.item === undefined)
          throw new HostError("ApiNotFound", `Emulator: item of ${object.kind}`);
        return object.item(given[0] as string | number);
      }
      case 6: {
        const object = this.references.get(path.Name);
        if (object === undefined) throw new HostError("InvalidObjectPath", "No such reference");
        return object;
      }
      case 7:
        return null;
      default:
        throw new HostError("ApiNotFound", `Emulator: path of type ${path.ObjectPathType}`);
    }
  }
}
