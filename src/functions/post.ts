import { ok } from "../units/result";
import { WORKER_TYPES, workerTypeOf, type WorkerType } from "../workforce/worker-types";
import type { Month } from "../units/month";
import { isBlank, quoted } from "./blank";
import { insuranceCost } from "./employer-ni";
import { wrong, type Answer } from "./fault";
import { insuranceOf, rateOf } from "./rates-of";
import { amount, share } from "./read-number";

/** A post as it is costed: full-time salary in pounds a year, FTE, and a pension rate of one's own or none. */
export interface CostedPost {
  readonly salary: number;
  readonly fte: number;
  readonly type: WorkerType;
  readonly pension: number | null;
}

function typeOf(given: unknown): Answer<WorkerType> {
  const type = typeof given === "string" ? workerTypeOf(given) : null;
  return type === null
    ? wrong(
        "type",
        `${quoted(given)} is not a worker type. Give one of ${WORKER_TYPES.join(", ")}.`
      )
    : ok(type);
}

export function readPost(
  salary: unknown,
  fte: unknown,
  type: unknown,
  pensionRate: unknown
): Answer<CostedPost> {
  const pay = amount("salary", salary, "a salary in pounds");
  if (!pay.ok) return pay;
  const held = amount("fte", fte, "an FTE");
  if (!held.ok) return held;
  const worker = typeOf(type);
  if (!worker.ok) return worker;
  const post = { salary: pay.value, fte: held.value, type: worker.value };
  // An empty cell comes as 0: taken as a rate it would leave the pension out of the cost unseen.
  if (!isBlank(pensionRate)) {
    const pension = share("pensionRate", pensionRate);
    return pension.ok ? ok({ ...post, pension: pension.value }) : pension;
  }
  return worker.value === "Police officer"
    ? ok({ ...post, pension: null })
    : wrong(
        "pensionRate",
        `is needed for ${worker.value}: your employer's rate, such as 0.18. Muster carries that of the police scheme only.`
      );
}

/** Employer's pension and NI of a post for a year at the rates of a month, pounds (conventions 11; M-D1). */
export function onCostIn(post: CostedPost, month: Month, argument: string): Answer<number> {
  const pension =
    post.pension === null ? rateOf("police_pension_rate", month, argument) : ok(post.pension);
  if (!pension.ok) return pension;
  const insurance = insuranceOf(month, argument);
  if (!insurance.ok) return insurance;
  const contribution = post.salary * post.fte * pension.value;
  return ok(contribution + insuranceCost(post.salary, post.fte, insurance.value));
}
