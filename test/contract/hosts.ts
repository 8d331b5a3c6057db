import { openFile, fileHost, type FileHost } from "../../src/hosts/file/file-host";
import { excelHost } from "../../src/hosts/excel/excel-host";
import type { Result } from "../../src/units/result";
import type { WorkbookContent } from "../../src/workbook/grid";
import type { WorkbookPort } from "../../src/workbook/port";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { EmulatedExcel } from "../excel-host/emulated-excel";
import { bookFrom } from "../excel-host/load-content";
import { answersOf } from "../excel-host/planned-answers";
import { startRealClient, type RealClient } from "../excel-host/real-client";

export interface Opened {
  readonly port: WorkbookPort;
  /** The workbook saved and opened again, with a host that remembers nothing. */
  readonly reopened: () => Promise<WorkbookPort>;
}

/** A host under the contract: opens a workbook that holds this content. */
export interface ContractHost {
  readonly name: string;
  readonly open: (content: WorkbookContent, plans?: readonly WorkbookPlan[]) => Promise<Opened>;
}

export function valueOf<T, E extends { readonly message: string }>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export function faultOf<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error("no fault, but a value");
  return result.error;
}

export const fileContract: ContractHost = {
  name: "a file held in memory",
  open: (content) => {
    const host: FileHost = fileHost(content);
    const reopened = async (): Promise<WorkbookPort> =>
      valueOf(await openFile(content.name, await host.bytes()));
    return Promise.resolve({ port: host, reopened });
  },
};

let started: RealClient | undefined;

/**
 * The real Office.js client, started once a test file and put where the product looks for it; the first
 * to ask settles which version of Excel's API it finds.
 */
export async function realClient(version?: string): Promise<RealClient> {
  if (started !== undefined) return started;
  started = await startRealClient(version);
  const { Excel, Office, OfficeExtension } = started;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return started;
}

afterAll(() => {
  for (const name of ["Excel", "Office", "OfficeExtension"])
    Reflect.deleteProperty(globalThis, name);
});

export const noWait = (): Promise<void> => Promise.resolve();

/** An emulated Excel with this content, in front of the real client. */
export async function openExcel(
  content: WorkbookContent,
  plans: readonly WorkbookPlan[] = []
): Promise<{ readonly excel: EmulatedExcel; readonly port: WorkbookPort }> {
  const { seam } = await realClient();
  const excel = new EmulatedExcel(bookFrom(content));
  excel.realm.calculator = answersOf(plans);
  seam.open(excel);
  return { excel, port: excelHost(noWait) };
}

export const excelContract: ContractHost = {
  name: "Excel, emulated under the real client",
  open: async (content, plans) => {
    const { port } = await openExcel(content, plans);
    // A saved workbook keeps all that the emulated one holds; only the add-in starts anew.
    return { port, reopened: () => Promise.resolve(excelHost(noWait)) };
  },
};

export const HOSTS: readonly ContractHost[] = [fileContract, excelContract];

/** Does the same on every host, and holds what they make of it against each other. */
export async function onEveryHost<T>(
  content: WorkbookContent,
  plans: readonly WorkbookPlan[],
  act: (port: WorkbookPort) => Promise<T>
): Promise<T> {
  const [one, other] = await Promise.all([
    fileContract.open(content, plans).then(({ port }) => act(port)),
    excelContract.open(content, plans).then(({ port }) => act(port)),
  ]);
  expect(other).toEqual(one);
  return one;
}

export const readAll = async (port: WorkbookPort): Promise<WorkbookContent> =>
  valueOf(await port.read());
