import { askPane, type AskedOfPane } from "../../src/commands/ask-pane";
import type { Command } from "../../src/commands/command-bus";

test.each<[Command, string[]]>([
  ["checkSheets", ["again", "go data"]],
  ["writeFigures", ["go paper", "write"]],
  ["putBack", ["go paper", "putBack"]],
])("%s comes to %j", (command, wanted) => {
  const asked: string[] = [];
  const pane: AskedOfPane = {
    again: () => asked.push("again"),
    go: (place) => asked.push(`go ${place}`),
    write: () => asked.push("write"),
    putBack: () => asked.push("putBack"),
  };
  askPane(pane, command);
  expect(asked).toEqual(wanted);
});
