import { BASELINE } from "../../scenarios/scenario";
import { nameKey } from "../../sheets/scenario-rows";
import { ok, type Result } from "../../units/result";
import { failed, type Failure } from "../failure";
import { AS_NOW } from "./study";

/** A scenario's name as given with --name; what things as they are is called is no name for another. */
export function ownName(name: string | undefined): Result<string | undefined, Failure> {
  const taken = [AS_NOW, BASELINE.name].find(
    (of) => name !== undefined && nameKey(of) === nameKey(name)
  );
  return taken === undefined
    ? ok(name)
    : failed(
        `--name "${taken}" is what things as they are is called.`,
        'Give the scenario a name of its own, such as --name "New rota".'
      );
}
