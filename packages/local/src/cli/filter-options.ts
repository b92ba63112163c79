import { laneIds } from "@earshot/core/desk/lanes";
import type { Command } from "commander";

/** What is shown of a brand's conversations; several values of one option are parted by commas. */
export function filterOptions(command: Command): Command {
  return command
    .option("--lane <lane>", laneIds.join(", "))
    .option("--status <status>", "open, approved, check, answered, closed; what is done comes the newest first")
    .option("--language <tag>", "for example he,fa")
    .option("--platform <name>", "for example bluesky")
    .option("--source <id>", "of one source")
    .option("--urgency <urgency>", "critical, high, normal, low")
    .option("--sentiment <sentiment>", "negative, neutral, positive, mixed, unscored")
    .option("--matter <matter>", "what it speaks of, for example delivery")
    .option("--owner <id>", "a person's id, or nobody")
    .option("--rating <stars>", "1 to 5")
    .option("--author <who>", "an id, or a part of a name")
    .option("--from <day>", "heard on this day or later (YYYY-MM-DD)")
    .option("--to <day>", "heard on this day or earlier");
}
