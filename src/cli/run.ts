import about from "../../package.json";
import { nearest } from "../language/nearest";
import { readArguments } from "./arguments";
import { checkCommand } from "./check-command";
import type { Command } from "./command";
import { evalCommand } from "./eval-command";
import { EXIT, type ExitCode } from "./exit-code";
import type { Failure } from "./failure";
import { figuresCommand } from "./figures-command";
import { driftCommand } from "./drift-command";
import { fixCommand } from "./fix-command";
import { helpOn, overview } from "./help";
import type { Io } from "./io";
import { measuresCommand } from "./measures-command";
import { paperCommand } from "./paper-command";
import { recountCommand } from "./recount-command";
import { restateCommand } from "./restate-command";
import { scenarioCommand } from "./scenario-command";
import { sampleCommand } from "./sample-command";

export const COMMANDS: readonly Command[] = [
  figuresCommand,
  checkCommand,
  paperCommand,
  driftCommand,
  restateCommand,
  fixCommand,
  recountCommand,
  scenarioCommand,
  evalCommand,
  sampleCommand,
  measuresCommand,
];

/** Runs one command line, without "node" and "muster"; gives the exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    io.err(`Muster has a fault: ${what}\nPlease report it, with the command that you gave.\n`);
    return EXIT.fault;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "help" || name === "--help" || name === "-h")
    return help(rest[0], io);
  if (name === "--version" || name === "-v" || name === "version") {
    io.out(`muster ${about.version}\n`);
    return EXIT.fine;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) return unknown(name, io);
  if (rest.includes("--help") || rest.includes("-h")) return help(name, io);
  const given = readArguments(rest, command.options, command.usage);
  if (!given.ok) return tell(given.error, io);
  const result = await command.run(given.value, io);
  return result.ok ? result.value : tell(result.error, io);
}

function tell({ message, advice }: Failure, io: Io): ExitCode {
  io.err(`${message}\n${advice}\n`);
  return EXIT.notDone;
}

function help(name: string | undefined, io: Io): ExitCode {
  const command = COMMANDS.find((one) => one.name === name);
  if (name !== undefined && command === undefined) return unknown(name, io);
  io.out(command === undefined ? overview(COMMANDS) : helpOn(command));
  return EXIT.fine;
}

function unknown(name: string, io: Io): ExitCode {
  const near = nearest(
    name,
    COMMANDS.map((command) => command.name)
  );
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  return tell(
    { message: `There is no command "${name}".${hint}`, advice: "muster help lists the commands." },
    io
  );
}
