import { AuditFilter } from "@earshot/core/audit/list-audit";
import { Asked as ToCheck } from "@earshot/core/audit/verify-audit";
import { AuditPage, Verified } from "../answers/audit.ts";
import type { Area, Route } from "../route.ts";

/** The same of a brand and of the whole installation. */
const of = (at: string, which: string, scope: "brand" | "everywhere", name: string): Route[] => [
  {
    method: "GET",
    path: `${at}/audit`,
    name: `list${name}`,
    summary: `What was done by whom ${which}, newest first`,
    scope,
    right: "manage",
    query: AuditFilter,
    answer: AuditPage,
  },
  {
    method: "GET",
    path: `${at}/audit/check`,
    name: `check${name}`,
    summary: `Whether anything on the log ${which} was removed, changed or added since it was sealed; the last 31 days unless said`,
    scope,
    right: "manage",
    query: ToCheck,
    answer: Verified,
  },
  {
    method: "GET",
    path: `${at}/audit.csv`,
    name: `export${name}`,
    summary: `The log ${which} as a file`,
    scope,
    right: "manage",
    query: AuditFilter,
    answer: { files: ["text/csv"] },
    problems: ["too-large"],
  },
  {
    method: "POST",
    path: `${at}/audit/{id}/revert`,
    name: `revert${name}`,
    summary: `Takes a change ${which} back, unless something newer changed the same`,
    scope,
    right: "manage",
    answer: "nothing",
    problems: ["bad-input", "stale", "taken"],
  },
];

export const audit: Area = {
  area: "Audit",
  about: "Who did what, when and from where, before and after.",
  routes: [
    ...of("/api/brands/{brand}", "in a brand", "brand", "BrandAudit"),
    ...of("/api", "to the whole installation", "everywhere", "Audit"),
  ],
};
