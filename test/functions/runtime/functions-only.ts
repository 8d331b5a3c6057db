import { Page } from "./page";
import { Calls, type Batch, type FunctionResult } from "./results";

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

/** Microsoft's runtime for functions without a pane, its native bridge imitated. */
export class FunctionsOnly {
  readonly page: Page;
  readonly #calls = new Calls();
  readonly #bridge = {
    onMessageFromHost: (text: string): void => {
      throw new Error(`nobody listens to ${text}`);
    },
    sendMessageToHost: (text: string): void => {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      if (type !== 1) throw new Error(`a message of type ${type}`);
      const body = this.#calls.answer(message.body);
      queueMicrotask(() => {
        this.#tell({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
      });
    },
  };

  constructor() {
    this.page = new Page("custom-functions-runtime.debug.js", {
      _richApiNativeBridge: this.#bridge,
    });
  }

  call(name: string, args: readonly unknown[]): Promise<FunctionResult> {
    return this.#calls.ask((id) => {
      const message = JSON.stringify([id, name, args, "Sheet1!A1", 0]);
      this.#tell({ type: 3, message: { entries: [[1, 1000, "", message, id]] } });
    });
  }

  #tell(message: object): void {
    this.#bridge.onMessageFromHost(JSON.stringify(message));
  }
}
