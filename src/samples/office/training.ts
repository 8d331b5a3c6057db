import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import { sampleDay } from "../sample-day";

type Course = readonly [date: string, title: string, department: string, number, number, string];

// prettier-ignore
const COURSES: readonly Course[] = [
  ["2025-04-24", "Report writing for public meetings", "All", 8, 1480, "Paid"],
  ["2025-05-15", "Local authority accounts update", "Finance", 1, 365, "Paid"],
  ["2025-06-05", "Complaints handling accreditation", "Governance", 2, 1290, "Paid"],
  ["2025-07-10", "Data protection practitioner certificate", "Governance", 1, 1850, "Paid"],
  ["2025-09-18", "Public contract regulations", "Commissioning", 3, 1125, "Committed"],
  ["2025-10-09", "Survey design", "Performance", 2, 640, "Committed"],
  ["2025-11-06", "Crisis communications", "Communications", 4, 900, "Cancelled"],
  ["2025-11-20", "Leadership programme", "All", 3, 2700, "Planned"],
  ["2026-01-22", "Equality impact assessment", "All", 12, 1150, "Planned"],
];

export const officeTraining = (): SheetPlan =>
  dataSheet({
    name: "Training",
    table: "Training",
    columns: [
      { heading: "Event Date", format: "date", width: 13 },
      { heading: "Course Title", width: 40 },
      { heading: "Department", width: 16 },
      { heading: "Attendees", format: "whole" },
      { heading: "Amount", format: "pounds" },
      { heading: "Booking Status" },
    ],
    rows: COURSES.map(([date, ...rest]) => [sampleDay(date), ...rest]),
  });
