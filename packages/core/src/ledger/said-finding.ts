import { counted, span } from "../source/span.ts";
import type { UnsaidWhy } from "../source/searches.ts";
import type { Finding } from "./finding.ts";

/** A finding in English, for the command line, the doctor and the mail: what it is, and what to do. */
export function saidFinding(finding: Finding): { why: string; todo?: string } {
  switch (finding.code) {
    case "deaf-term":
      return {
        why: `In ${counted(finding.days, "day")} and more nobody was found who says ${finding.terms.map((term) => `“${term}”`).join(", ")}, though the platform answers.`,
        todo: "Look whether it is spelt as people write it; mend or remove it in the brand's terms.",
      };
    case "nothing-here":
      return {
        why: `None of the brand's terms was found here in ${counted(finding.days, "day")}, though the platform answers and other sources find them.`,
        todo: "Search the platform by hand; if nobody speaks of the brand there, remove the source.",
      };
    case "dead-search":
      return {
        why: `Its search does not find even what is certainly there (${finding.asked}), asked ${counted(finding.times, "time")} in a row: what is said of the brand would not be found either.`,
        todo: "Look at the platform's status, and whether the account may still search.",
      };
    case "endless":
      return {
        why: "The platform gives the same page for ever instead of the rest of its list; reading begins anew each time, and only the newest is heard.",
        todo: "Look at the platform's status; if it lasts, tell who keeps the connector.",
      };
    case "gap-lost":
      return {
        why: `${gapWords(finding.why)} for ${length(finding)} until ${minute(finding.to)} UTC, and the platform no longer listed all that was said meanwhile.`,
        todo: "Search the platform by hand for that time.",
      };
    case "gap-covered":
      return {
        why: `${gapWords(finding.why)} for ${length(finding)} until ${minute(finding.to)} UTC; all that was said meanwhile was read afterwards.`,
      };
    case "gap-open":
      return {
        why: `${gapWords(finding.why)} since ${minute(finding.from)} UTC.`,
        todo: "Look at the source, and whether the machine, the scheduler and the collect queue run.",
      };
    case "hole":
      return {
        why: `Between ${minute(finding.from)} and ${minute(finding.to)} UTC more was said than the platform lists at once: something may be missing.`,
        todo: "Shorten the source's interval, and search the platform by hand for that time.",
      };
    case "late-items":
      return {
        why: `Reading ${counted(finding.items, "item")} again found ${finding.late} that had not been heard; they are heard now.`,
        todo: "The platform released them late, or its list changes while it is read: shorten the interval if it happens often.",
      };
    case "unreadable":
      return {
        why: `The platform showed ${counted(finding.n, "item")} that cannot be read; none of them is heard.`,
        todo: "Look whether the connector still fits what the platform sends.",
      };
    case "not-reread":
      return { why: `It is not read again to prove that nothing was missed: ${notRereadWords(finding.why)}.` };
    case "not-asked":
      return {
        why: `${finding.terms.map((term) => `“${term}”`).join(", ")}: ${unsaidWords[finding.why]}; ${finding.instead === "narrower" ? "some of it is not heard there" : "not heard there"}.`,
      };
  }
}

const gapWords = (why: string): string =>
  ({
    nobody: "Nobody collected it (the machine was off or asleep)",
    failing: "Collecting it failed",
    allowance: "The platform's allowance was used up",
    paused: "It was paused",
  })[why] ?? "It was not listened to";

const notRereadWords = (why: string): string =>
  ({ cost: "the platform charges for each item read", allowance: "the allowance that is left is too small" })[why] ??
  `reading it again failed (${why})`;

/** Why a platform cannot be asked for a term as it is meant. */
const unsaidWords: Record<UnsaidWhy, string> = {
  exact: "the platform does not tell capitals apart",
  start: "it knows no words by their start",
  near: "it does not know how far apart words are",
  excluded: "it cannot leave this out",
  language: "it does not choose by language as Earshot does",
  author: "it does not choose by an author's name",
  site: "nothing there has this address, or everything does",
  long: "it is longer than a query may be",
  many: "there are more ways to write it than can be asked for",
  tag: "it makes no hashtag, and without a sign-in only hashtags are read",
  "sign-in": "only who is signed in may look through texts; hashtags are read",
  "no-search": "this server does not look through texts; hashtags are read",
  unproven: "the server's search through texts has found nothing so far: perhaps it has none",
  comments: "comments are not searched",
};

const length = ({ from, to }: { from: string; to: string }) => span(Date.parse(to) - Date.parse(from));
const minute = (at: string) => at.slice(0, 16).replace("T", " ");
