/** A team of the force: how many officers and staff it weighs, what they are called and graded. */
export interface ForceUnit {
  readonly command: string;
  readonly name: string;
  readonly officers: number;
  /** What an officer here does, after the rank: "Constable, Response". */
  readonly duty: string;
  readonly staff: number;
  /** Title, grade and how common it is. */
  readonly roles: readonly (readonly [title: string, grade: string, weight: number])[];
  readonly pcsos: number;
}

const unit = (
  command: string,
  name: string,
  officers: number,
  duty: string,
  staff = 0,
  roles: ForceUnit["roles"] = [],
  pcsos = 0
): ForceUnit => ({ command, name, officers, duty, staff, roles, pcsos });

const AREAS = ["Harbour", "Upland", "Riverside", "Fenside"] as const;

const territorial = AREAS.flatMap((area) => [
  ...["A", "B", "C", "D"].map((shift) =>
    unit("Local Policing", `${area} Response ${shift}`, 46, "Response")
  ),
  unit("Local Policing", `${area} Neighbourhood`, 62, "Neighbourhood", 0, [], 50),
  unit("Local Policing", `${area} Investigation`, 64, "Investigation", 9, [
    ["Investigation Officer", "F", 3],
    ["Case File Assistant", "C", 1],
  ]),
]);

// prettier-ignore
const crime = [
  unit("Crime", "Major Crime", 70, "Detective", 26, [["Investigation Officer", "F", 3], ["HOLMES Indexer", "D", 1]]),
  unit("Crime", "Serious and Organised Crime", 96, "Detective", 22, [["Investigation Officer", "F", 2], ["Financial Investigator", "H", 1]]),
  unit("Crime", "Economic Crime", 30, "Detective", 16, [["Financial Investigator", "H", 1]]),
  unit("Crime", "Cyber Crime", 22, "Detective", 18, [["Digital Media Investigator", "H", 1]]),
  unit("Crime", "Child Abuse Investigation", 66, "Detective", 14, [["Investigation Officer", "F", 1]]),
  unit("Crime", "Domestic Abuse", 84, "Detective", 24, [["Safeguarding Officer", "F", 1]]),
  unit("Crime", "Rape and Serious Sexual Offences", 58, "Detective", 12, [["Investigation Officer", "F", 1]]),
  unit("Crime", "Offender Management", 44, "Offender Management", 18, [["Offender Manager", "G", 1]]),
  unit("Crime", "Missing People", 18, "Missing People", 8, [["Safeguarding Officer", "F", 1]]),
  unit("Crime", "Intelligence", 52, "Intelligence", 86, [["Intelligence Analyst", "G", 2], ["Intelligence Officer", "F", 3], ["Researcher", "D", 1]]),
  unit("Crime", "Forensics", 4, "Forensics", 82, [["Crime Scene Investigator", "G", 3], ["Fingerprint Examiner", "H", 1], ["Forensic Technician", "D", 1]]),
  unit("Crime", "Safeguarding Hub", 26, "Safeguarding", 44, [["Safeguarding Officer", "F", 2], ["Referral Assistant", "C", 1]]),
];

// prettier-ignore
const operations = [
  unit("Operations", "Roads Policing", 88, "Roads Policing", 12, [["Collision Investigator", "G", 1]]),
  unit("Operations", "Firearms", 92, "Firearms"),
  unit("Operations", "Dogs", 30, "Dogs", 3, [["Kennel Assistant", "B", 1]]),
  unit("Operations", "Public Order and Events", 26, "Public Order", 14, [["Event Planner", "F", 1]]),
  unit("Operations", "Custody", 62, "Custody", 104, [["Detention Officer", "D", 1]]),
  unit("Operations", "Control Room", 32, "Control Room", 168, [["Dispatcher", "E", 3], ["Control Room Supervisor", "H", 1]]),
  unit("Operations", "Contact Centre", 2, "Contact", 172, [["Contact Officer", "D", 6], ["Contact Supervisor", "G", 1]]),
  unit("Operations", "Criminal Justice", 14, "Criminal Justice", 138, [["Case Progression Officer", "E", 2], ["File Preparation Officer", "D", 2], ["Witness Care Officer", "E", 1]]),
  unit("Operations", "Firearms Licensing", 1, "Licensing", 18, [["Licensing Enquiry Officer", "E", 1]]),
];

// prettier-ignore
const corporate = [
  unit("Corporate", "Chief Officer Team", 5, "", 6, [["Staff Officer", "F", 1]]),
  unit("Corporate", "Professional Standards", 32, "Professional Standards", 20, [["Complaints Case Worker", "F", 1]]),
  unit("Corporate", "Vetting", 2, "Vetting", 26, [["Vetting Officer", "E", 1]]),
  unit("Corporate", "Initial Learning", 46, "Trainer", 18, [["Learning Administrator", "C", 1], ["Student Assessor", "G", 2]]),
  unit("Corporate", "Learning and Development", 20, "Trainer", 34, [["Trainer", "G", 2], ["Learning Administrator", "C", 1]]),
  unit("Corporate", "Human Resources", 2, "Wellbeing", 44, [["HR Adviser", "G", 2], ["HR Assistant", "C", 2], ["Resourcing Officer", "E", 1]]),
  unit("Corporate", "Finance", 0, "", 34, [["Finance Business Partner", "I", 1], ["Finance Officer", "E", 2]]),
  unit("Corporate", "Estates", 0, "", 38, [["Facilities Officer", "C", 3], ["Building Surveyor", "H", 1]]),
  unit("Corporate", "Fleet", 0, "", 26, [["Vehicle Technician", "E", 1]]),
  unit("Corporate", "Digital Services", 4, "Digital", 78, [["Service Desk Analyst", "E", 2], ["Systems Engineer", "H", 2], ["Project Manager", "I", 1]]),
  unit("Corporate", "Communications", 1, "Media", 18, [["Communications Officer", "F", 1]]),
  unit("Corporate", "Corporate Development", 10, "Performance", 36, [["Performance Analyst", "G", 2], ["Business Change Officer", "G", 1]]),
  unit("Corporate", "Legal Services", 0, "", 14, [["Solicitor", "K", 1], ["Legal Assistant", "E", 1]]),
  unit("Corporate", "Information Management", 1, "Information", 36, [["Disclosure Officer", "E", 2], ["Records Assistant", "C", 1]]),
  unit("Corporate", "Procurement", 0, "", 10, [["Category Buyer", "G", 1]]),
  unit("Corporate", "Health and Safety", 0, "", 6, [["Safety Adviser", "G", 1]]),
];

/** Sixty-one teams of a police force that does not exist. */
export const FORCE_UNITS: readonly ForceUnit[] = [
  ...territorial,
  ...crime,
  ...operations,
  ...corporate,
];
