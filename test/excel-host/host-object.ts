/** One member of an object of Excel's: a property, something to navigate to, or a method. */
export interface Member {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  /** A property or method that leads to another object; null is the null object. */
  readonly to?: (...args: readonly unknown[]) => HostObject | null;
  readonly call?: (...args: readonly unknown[]) => unknown;
}

/** An object of Excel's as the client sees it. A member that is not here does not exist. */
export interface HostObject {
  readonly kind: string;
  readonly members: Readonly<Record<string, Member>>;
  /** By which the client asks for it again; ranges have none and are kept by reference instead. */
  readonly id?: string;
  /** True of ranges and their like, which the client asks the host to remember. */
  readonly kept?: boolean;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: string | number) => HostObject;
}

export const readOnly = (get: () => unknown): Member => ({ get });

/** A member whose value is one field of an object of the model. */
export function field<T>(of: T, name: keyof T): Member {
  return {
    get: () => of[name],
    set: (value) => {
      of[name] = value as T[keyof T];
    },
  };
}
