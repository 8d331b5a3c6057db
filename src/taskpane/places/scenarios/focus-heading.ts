/** Takes the keyboard to the heading of the place, which stays while the places change. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
