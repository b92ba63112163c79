import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "Átmeneti válasz ment el; az érdemi válasz még hátravan.",
  "ladder.owner-reminded": "{who} emlékeztetőt kapott: az idő {percent}%-a letelt.",
  "ladder.approvers-reminded": "Minden jóváhagyó emlékeztetőt kapott: az idő {percent}%-a letelt.",
  "ladder.passed-to": "Továbbadva neki: {who}.",
  "ladder.lead-told": "A vezető értesítést kapott: a határidő lejárt.",
  "ladder.nobody-next": "Nincs kinek továbbadni.",
  "ladder.deadline-changed": "A határidő {before, time} volt, most {after, time}.",
};
