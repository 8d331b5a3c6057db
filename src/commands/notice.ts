const ADDRESS =
  "Excel’s own library, office.js, comes from appsforoffice.microsoft.com, and that address is slow or blocked here. Close and open the pane to try again; if that does not help, ask IT to allow the address. Your workbook is as it was.";

/** What stands where the pane would be, when it cannot be: a heading and what to do. */
const NOTICES = {
  blocked: ["Muster could not start.", ADDRESS],
  long: ["Muster is still waiting for Excel. It goes on by itself once Excel answers.", ADDRESS],
  elsewhere: [
    "This page of Muster works inside Excel only.",
    "In a browser tab, open the page index.html beside it.",
  ],
} as const;

/** Says in the pane's place why there is no pane. */
export function showNotice(which: keyof typeof NOTICES): void {
  const notice = document.createElement("div");
  notice.className = "starting";
  notice.setAttribute("role", "alert");
  for (const words of NOTICES[which]) {
    const paragraph = document.createElement("p");
    paragraph.textContent = words;
    notice.append(paragraph);
  }
  document.getElementById("muster")?.replaceChildren(notice);
}
