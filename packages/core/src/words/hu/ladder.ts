import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "Átmeneti válasz ment el; az érdemi válasz még hátravan.",
  "ladder.owner-reminded": "{who} emlékeztetőt kapott: az idő {percent}%-a letelt.",
  "ladder.approvers-reminded": "Minden jóváhagyó emlékeztetőt kapott: az idő {percent}%-a letelt.",
  "ladder.passed-to": "Továbbadva neki: {who}.",
  "ladder.lead-told": "A vezető értesítést kapott: a határidő lejárt.",
  "ladder.nobody-next": "Nincs kinek továbbadni.",
  "ladder.deadline-changed": "A határidő {before, time} volt, most {after, time}.",
  "ladder.mail-subject":
    "{n, plural, one {# beszélgetés vár rád} other {# beszélgetés vár rád}}: közeleg vagy lejárt a határidő",
  "ladder.mail-reminded": "{brand}: határidő {due, time}. Közeleg a határidő ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: határidő {due, time}. Hozzád került ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: a határidő {due, time} volt, és senki sem válaszolt ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {És még #.} other {És még #.}}",
  "ladder.mail-where":
    "Az Earshot beérkezett üzenetei között találod őket. Ilyen levél legfeljebb 5 percenként egy megy.",
};
