import { CommandBus, COMMANDS, type Command } from "../../src/commands/command-bus";
import { associateRibbon, type RibbonOffice } from "../../src/commands/ribbon";
import { SharedRuntime } from "../functions/runtime/shared";

jest.setTimeout(60_000);

const runtime = new SharedRuntime();
const bus = new CommandBus();
const taken: Command[] = [];

/** Until the client has done what it put off. */
async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; waited < 500 && !done(); waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

beforeAll(async () => {
  associateRibbon(runtime.page.window["Office"] as RibbonOffice, bus);
  bus.connect((command) => taken.push(command));
  await runtime.ready();
});
beforeEach(() => {
  taken.length = 0;
  runtime.done.length = 0;
});
afterAll(() => {
  runtime.page.close();
});

test.each(COMMANDS)(
  "the button %s, in the real office.js: pane shown, asked, Excel told",
  async (command) => {
    const before = runtime.asked.length;
    runtime.press(command);
    await until(() => runtime.done.length > 0);
    expect(runtime.asked.slice(before)).toEqual(["SetAppRuntimeState"]);
    expect(taken).toEqual([command]);
    expect(runtime.done).toEqual([`press-${command}`]);
  }
);

test("a shortcut to a command has nobody to tell that it is done", async () => {
  runtime.shortcut("putBack");
  await until(() => taken.length > 0);
  expect(taken).toEqual(["putBack"]);
  expect(runtime.done).toEqual([]);
});
