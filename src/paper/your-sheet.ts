import { YOURS } from "./rename-in-formula";
import { isOwnName } from "./sheet-names";

/** The name by which formulas of a plan refer to a sheet of the user's, until `besideYours` settles it. */
export const yourSheet = (name: string): string => (isOwnName(name) ? YOURS + name : name);
