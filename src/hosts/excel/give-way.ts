/** Milliseconds of work at a stretch after which the pane gets its turn: it draws and takes keys. */
const STRETCH = 12;

/**
 * To be awaited between pieces of work that are short each and long together: where enough was done
 * since the last time, the pane gets its turn.
 */
export function givingWay(now = (): number => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < STRETCH) return;
    await nextTask();
    since = now();
  };
}

/** A message to oneself comes at once, also in a pane out of sight, where timers are held back. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
