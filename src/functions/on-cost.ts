import { monthOf } from "../units/month";
import type { Answer } from "./fault";
import { onCostIn, readPost } from "./post";
import { day } from "./read-day";

/** MUSTER.ONCOST: what an employer pays above the pay of a post, pounds a year. */
export function onCost(
  salary: unknown,
  fte: unknown,
  date: unknown,
  type: unknown,
  pensionRate: unknown
): Answer<number> {
  const on = day("date", date);
  if (!on.ok) return on;
  const post = readPost(salary, fte, type, pensionRate);
  return post.ok ? onCostIn(post.value, monthOf(on.value), "date") : post;
}
