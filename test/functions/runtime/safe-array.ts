/** A list as the native side of Excel gives it: the client asks it for its contents. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
});
