/** An error as Excel would answer it, by its code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

export const invalid = (message: string): HostError => new HostError("InvalidArgument", message);

export const notFound = (what: string): HostError =>
  new HostError("ItemNotFound", `Emulator: there is no ${what}`);
