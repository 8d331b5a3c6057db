/** What a function gave, as it reached the host. */
export interface FunctionResult {
  readonly ok: boolean;
  /** The value, or the sentence of an error. */
  readonly value: unknown;
  /** 1 is #N/A, 7 is #VALUE!; 0 where there is none. */
  readonly error: number;
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** A request of the client. */
export interface Batch {
  readonly Actions: readonly Action[];
}

/** Calls under way, and the answers that came back in batches of the client. */
export class Calls {
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #last = 0;

  /** Numbers a call; `send` gives it to the client. */
  ask(send: (id: number) => void): Promise<FunctionResult> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      send(id);
    });
  }

  /** Takes the results out of a batch and answers it: every action went well. */
  answer(batch: Batch): string {
    for (const { Name, ArgumentInfo } of batch.Actions)
      if (Name === "SetInvocationArrayResults")
        for (const result of (ArgumentInfo?.Arguments?.[0] ?? []) as readonly unknown[][])
          this.#settle(result);
    return JSON.stringify({
      Results: batch.Actions.map(({ Id, Name }) => ({
        ActionId: Id,
        Value: Name === "_GetEnabledFeatures" ? [] : { _Id: 1 },
      })),
    });
  }

  #settle([id, ok, value, error]: unknown[]): void {
    const resolve = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    resolve?.({ ok: ok === true, value, error: ok === true ? 0 : (error as number) });
  }
}
