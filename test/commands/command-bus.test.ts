import { CommandBus, type Command } from "../../src/commands/command-bus";

test("a command reaches the pane that is up", () => {
  const bus = new CommandBus();
  const taken: Command[] = [];
  bus.connect((command) => taken.push(command));
  bus.send("checkSheets");
  bus.send("checkSheets");
  expect(taken).toEqual(["checkSheets", "checkSheets"]);
});

test("buttons pressed before the pane is up wait for it, each once, in order", () => {
  const bus = new CommandBus();
  for (const command of ["writeFigures", "checkSheets", "writeFigures"] as const) bus.send(command);
  const taken: Command[] = [];
  bus.connect((command) => taken.push(command));
  expect(taken).toEqual(["writeFigures", "checkSheets"]);
});

test("a pane that is gone takes nothing; what is asked waits for the next", () => {
  const bus = new CommandBus();
  const [first, second]: [Command[], Command[]] = [[], []];
  const letGo = bus.connect((command) => first.push(command));
  letGo();
  bus.send("putBack");
  bus.connect((command) => second.push(command));
  expect([first, second]).toEqual([[], ["putBack"]]);
});

test("a pane drawn anew before the old one let go keeps its commands", () => {
  const bus = new CommandBus();
  const [first, second]: [Command[], Command[]] = [[], []];
  const letGo = bus.connect((command) => first.push(command));
  bus.connect((command) => second.push(command));
  letGo();
  bus.send("putBack");
  expect([first, second]).toEqual([[], ["putBack"]]);
});

test("what waited and was taken does not come again to the next pane", () => {
  const bus = new CommandBus();
  bus.send("writeFigures");
  bus.connect(() => undefined)();
  const taken: Command[] = [];
  bus.connect((command) => taken.push(command));
  expect(taken).toEqual([]);
});
