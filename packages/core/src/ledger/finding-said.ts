import type { Said } from "../words/said.ts";
import type { Finding } from "./finding.ts";

/** What a finding says, and what to do about it where a person can. */
export function findingSaid(finding: Finding): { why: Said; todo?: Said } {
  switch (finding.code) {
    case "deaf-term":
      return {
        why: { code: "finding.deaf-term", terms: quoted(finding.terms), days: finding.days },
        todo: { code: "finding.deaf-term.todo" },
      };
    case "nothing-here":
      return { why: { code: "finding.nothing-here", days: finding.days }, todo: { code: "finding.nothing-here.todo" } };
    case "dead-search":
      return {
        why: { code: "finding.dead-search", asked: finding.asked, n: finding.times },
        todo: { code: "finding.dead-search.todo" },
      };
    case "endless":
      return { why: { code: "finding.endless" }, todo: { code: "finding.endless.todo" } };
    case "gap-open":
      return {
        why: { code: "finding.gap-open", reason: gapSaid(finding.why), from: finding.from },
        todo: { code: "finding.gap-open.todo" },
      };
    case "gap-lost":
      return {
        why: { code: "finding.gap-lost", reason: gapSaid(finding.why), length: length(finding), to: finding.to },
        todo: { code: "finding.gap-lost.todo" },
      };
    case "gap-covered":
      return {
        why: { code: "finding.gap-covered", reason: gapSaid(finding.why), length: length(finding), to: finding.to },
      };
    case "hole":
      return {
        why: { code: "finding.hole", from: finding.from, to: finding.to },
        todo: { code: "finding.hole.todo" },
      };
    case "late-items":
      return {
        why: { code: "finding.late-items", late: finding.late, n: finding.items },
        todo: { code: "finding.late-items.todo" },
      };
    case "unreadable":
      return { why: { code: "finding.unreadable", n: finding.n }, todo: { code: "finding.unreadable.todo" } };
    case "not-reread":
      return { why: { code: "finding.not-reread", reason: notRereadSaid(finding.why) } };
    case "not-asked":
      return {
        why: {
          code: "finding.not-asked",
          terms: quoted(finding.terms),
          reason: { code: `unsaid.${finding.why}` },
          instead: { code: `instead.${finding.instead}` },
        },
      };
  }
}

const quoted = (terms: string[]) => terms.map((term) => `“${term}”`).join(", ");

const gapSaid = (why: string): Said =>
  why === "failing" || why === "allowance" || why === "paused" ? { code: `gap.${why}` } : { code: "gap.nobody" };

const notRereadSaid = (why: string): Said =>
  why === "cost" || why === "allowance" ? { code: `notReread.${why}` } : { code: "notReread.failed" };

const length = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / 1000;
