import { areaOf } from "./area";
import { input } from "./cell-input";
import { Executor } from "./executor";
import type { HostObject } from "./host-object";
import type { BookModel } from "./model";
import { Realm, type CellsChanged } from "./objects";
import { WHOLE_REQUEST, type Request } from "./wire";
import { workbookObject } from "./workbook";

/** One request as it went over the wire. */
export interface Batch {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly request: Request;
}

/** A fault that a test wants: at that batch (from 0), by Excel's code. */
export interface PlannedFault {
  readonly batch: number;
  readonly code: string;
  /** How much of the batch is done before it: 0 nothing, 1 all of it. Not given: the host refuses the request whole. */
  readonly after?: number;
}

/** What the host answers to one request: the number of a whole refusal, or a body. */
export interface Answered {
  readonly refused: number;
  readonly body: string;
}

const LIMIT = 5 * 1024 * 1024;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const NOTHING: HostObject = {
  kind: "AddinInternalService",
  members: { notifyActionHandlerReady: { call: () => null } },
};

/**
 * Excel, emulated as far as this product uses it, on an in-memory workbook. It shows that the product
 * speaks to Office.js as the real client demands; what Excel itself does with it, it cannot show.
 */
export class EmulatedExcel {
  readonly batches: Batch[] = [];
  readonly realm: Realm;
  faults: PlannedFault[] = [];
  /** What was answered with an error, in the emulator's own words, the faults that tests put in apart. */
  readonly refusals: string[] = [];
  private readonly executor: Executor;

  constructor(readonly book: BookModel) {
    this.realm = new Realm(book);
    this.executor = new Executor(workbookObject(this.realm), {
      "Microsoft.InternalService.AddinInternalService": NOTHING,
    });
  }

  /** One request, as text, to its answer. The client's own tidying up is done and not counted. */
  execute(requestText: string): Answered {
    const request = JSON.parse(requestText) as Request;
    if (isTidying(request)) return this.answer(request, null);
    const fault = this.faults.find(({ batch }) => batch === this.batches.length);
    const requestBytes = bytesOf(requestText);
    const whole = fault !== undefined && fault.after === undefined ? fault.code : null;
    const tooLong = requestBytes > LIMIT ? "RequestPayloadSizeLimitExceeded" : null;
    let answered: Answered;
    if (whole !== null || tooLong !== null)
      answered = { refused: WHOLE_REQUEST[whole ?? tooLong ?? ""] ?? 1, body: "" };
    else answered = this.answer(request, fault ?? null);
    const responseBytes = bytesOf(answered.body);
    if (responseBytes > LIMIT)
      answered = { refused: WHOLE_REQUEST["ResponsePayloadSizeLimitExceeded"] ?? 1, body: "" };
    this.batches.push({ actions: request.Actions.length, requestBytes, responseBytes, request });
    return answered;
  }

  private answer(request: Request, fault: PlannedFault | null): Answered {
    const response = this.executor.run(
      request,
      fault === null
        ? null
        : { action: Math.floor((fault.after ?? 0) * request.Actions.length), code: fault.code }
    );
    const error =
      response.Error === undefined && fault?.after === 1
        ? { Code: fault.code, Message: "A fault put in by a test", Location: "", ActionIndex: request.Actions.length - 1, HttpStatusCode: 400 } // prettier-ignore
        : response.Error;
    if (response.Error !== undefined && fault === null)
      this.refusals.push(
        `${response.Error.Location}: ${response.Error.Code} ${response.Error.Message}`
      );
    return {
      refused: 0,
      body: JSON.stringify({ ...response, ...(error ? { Error: error } : {}) }),
    };
  }

  /** A person types into a cell. */
  type(sheetName: string, address: string, value: unknown): void {
    const sheet = this.book.sheet(sheetName);
    const area = areaOf(address);
    input(this.book, sheet.put(area.top, area.left), value);
    this.realm.changed(sheet, area);
  }

  onChange(told: (changed: CellsChanged) => void): void {
    this.realm.watchers.add(told);
  }
}

/** What the client does of itself: at its start, and for objects that it need not remember any more. */
const isTidying = ({ Actions, ObjectPaths }: Request): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.InternalService")) ||
  isForgetting(Actions);

const isForgetting = (Actions: Request["Actions"]): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference");
