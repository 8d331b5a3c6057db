/** Which kinds of posts an office or a force has: title, grade, how many, salary, worker type. */
export interface PostKind {
  readonly team: string;
  readonly title: string;
  readonly grade: string;
  readonly salary: number;
  readonly count: readonly [least: number, most: number];
  readonly type: string | null;
  readonly statutory?: boolean;
}

const staff = (
  team: string,
  title: string,
  grade: string,
  salary: number,
  count: readonly [number, number]
): PostKind => ({ team, title, grade, salary, count, type: null });

export const OFFICE: readonly PostKind[] = [
  { ...staff("Executive", "Chief Executive", "CO1", 98000, [1, 1]), statutory: true },
  {
    ...staff("Finance and Resources", "Chief Finance Officer", "CO2", 84000, [1, 1]),
    statutory: true,
  },
  staff("Executive", "Executive Assistant", "E", 33000, [1, 2]),
  staff("Finance and Resources", "Finance Officer", "G", 37500, [1, 3]),
  staff("Performance and Insight", "Head of Performance", "K", 56000, [1, 1]),
  staff("Performance and Insight", "Performance Analyst", "H", 41000, [2, 4]),
  staff("Commissioning", "Head of Commissioning", "K", 56500, [1, 1]),
  staff("Commissioning", "Commissioning Manager", "I", 46000, [2, 3]),
  staff("Commissioning", "Commissioning Officer", "G", 37000, [2, 5]),
  staff("Communications", "Communications Officer", "G", 36500, [1, 3]),
  staff("Communications", "Engagement Officer", "F", 34500, [2, 4]),
  { ...staff("Governance", "Monitoring Officer", "K", 57500, [1, 1]), statutory: true },
  staff("Governance", "Governance Officer", "G", 37800, [1, 3]),
  staff("Governance", "Complaints Reviewer", "H", 41500, [1, 3]),
  staff("Youth-Justice", "Policy Officer", "H", 40800, [2, 4]),
];

const rank = (
  team: string,
  title: string,
  salary: number,
  count: readonly [number, number]
): PostKind => ({
  team,
  title: `${title}, ${team}`,
  grade: title,
  salary,
  count,
  type: "Police officer",
});

const response = (team: string): readonly PostKind[] => [
  rank(team, "Inspector", 62000, [1, 2]),
  rank(team, "Sergeant", 51500, [4, 6]),
  rank(team, "Constable", 41600, [34, 48]),
];

const PCSO = "Police Community Support Officer";
const civil = (
  team: string,
  title: string,
  grade: string,
  salary: number,
  count: readonly [number, number]
): PostKind => ({ ...staff(team, title, grade, salary, count), type: "Police staff" });

export const FORCE: readonly PostKind[] = [
  ...response("Harbour Response"),
  ...response("Fenside Response"),
  ...response("Upland Response"),
  rank("Roads and Firearms", "Sergeant", 52100, [2, 3]),
  rank("Roads and Firearms", "Constable", 42300, [16, 24]),
  rank("Investigation", "Inspector", 62500, [1, 2]),
  rank("Investigation", "Sergeant", 52000, [4, 6]),
  rank("Investigation", "Constable", 42000, [30, 40]),
  civil("Investigation", "Civilian Investigator", "F", 33900, [14, 22]),
  ...["Harbour Neighbourhoods", "Fenside Neighbourhoods"].flatMap((team) => [
    rank(team, "Sergeant", 51000, [1, 2]),
    rank(team, "Constable", 41200, [8, 12]),
    { ...staff(team, PCSO, "PCSO", 29400, [10, 16]), type: "PCSO" },
  ]),
  civil("Contact Centre", "Contact Officer", "D", 29900, [38, 54]),
  civil("Contact Centre", "Contact Supervisor", "G", 37700, [3, 5]),
  civil("Custody", "Detention Officer", "D", 30200, [14, 20]),
  civil("Human Resources", "HR Adviser", "G", 37200, [5, 8]),
  civil("Finance", "Management Accountant", "H", 42800, [3, 5]),
  civil("Digital-Forensics", "Forensic Examiner", "H", 42100, [8, 12]),
];

/** Local wording of reasons, as sheets have it, with how usual it is. */
export const REASONS: readonly (readonly [text: string, weight: number])[] = [
  ["Resigned", 6],
  ["Resigned - career development", 4],
  ["Resigned - relocation", 2],
  ["Resigned - promotion", 2],
  ["Retirement", 4],
  ["Ill health retirement", 1],
  ["Redundancy", 1],
  ["End of fixed term contract", 2],
  ["Transfer to other force", 2],
  ["Dismissed", 1],
  ["TUPE", 1],
];
