import type { Said } from "../words/said.ts";
import type { Alert } from "./alert.ts";

/** What an alert says, in a sentence; where and when stand beside it. */
export function saidOf({ kind, of, about }: Pick<Alert, "kind" | "of" | "about">): Said {
  const { platform = "–", name = of, step, danger, places = 1, heard = 0, minutes = 60 } = about;
  switch (kind) {
    case "critical":
      return { code: "alert.critical", platform };
    case "deadline":
      return { code: `alert.deadline-${step ?? "near"}`, platform };
    case "promise":
      return { code: step === "past" ? "alert.promise-past" : "alert.promise-near", platform };
    case "check":
      return { code: "alert.check", platform };
    case "story":
      return danger ? { code: "alert.story-danger", platform } : { code: "alert.story", n: places };
    case "spike":
      if (about.usual === undefined)
        return { code: `alert.spike-plain-${about.side ?? "all"}`, n: heard, minutes, of: spikeOf(about) };
      return { code: `alert.spike-${about.side ?? "all"}`, n: heard, minutes, usual: about.usual, of: spikeOf(about) };
    case "incident":
      return about.name === undefined
        ? { code: "alert.incident-spike", of: spikeOf(about) }
        : { code: "alert.incident", name: about.name };
    case "source":
      return { code: "alert.source", name };
    case "sign-in":
      return { code: about.state === "dead" ? "alert.sign-in-dead" : "alert.sign-in-ends", name };
    case "rejected":
      return { code: "alert.rejected", platform };
    case "in-doubt":
      return { code: "alert.in-doubt", platform };
  }
}

/** What a spike is of, when not of all: ` (reddit)`. */
const spikeOf = ({ matter, platform }: Alert["about"]): string => {
  const of = [matter, platform].filter((each) => each !== undefined);
  return of.length > 0 ? ` (${of.join(", ")})` : "";
};
