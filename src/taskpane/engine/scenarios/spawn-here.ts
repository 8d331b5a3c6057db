import { hand } from "./hand";
import type { Spawn } from "./hand-messages";

/**
 * A helping thread where a worker may start none of its own: the same work here, one piece at a time, so
 * that what is asked meanwhile comes in between. `later` puts a piece off.
 */
export const spawnHere =
  (later: (work: () => void) => void): Spawn =>
  (_, tell) => {
    let ended = false;
    const work = hand((answer) => {
      later(() => {
        if (!ended) tell(answer);
      });
    });
    return {
      post: (ask) => {
        later(() => {
          if (!ended) work(ask);
        });
      },
      end: () => {
        ended = true;
      },
    };
  };
