import { en as said } from "@earshot/core/words/en";
import { app } from "./en/app.ts";
import { approvals } from "./en/approvals.ts";
import { classification } from "./en/classification.ts";
import { conversation } from "./en/conversation.ts";
import { digests } from "./en/digests.ts";
import { events } from "./en/events.ts";
import { health } from "./en/health.ts";
import { heard } from "./en/heard.ts";
import { hours } from "./en/hours.ts";
import { keys } from "./en/keys.ts";
import { knowledge } from "./en/knowledge.ts";
import { list } from "./en/list.ts";
import { objections } from "@earshot/core/words/en/objections";
import { playbooks } from "./en/playbooks.ts";
import { proposals } from "./en/proposals.ts";
import { queues } from "./en/queues.ts";
import { reading } from "./en/reading.ts";
import { replies } from "./en/replies.ts";
import { search } from "./en/search.ts";
import { settings } from "./en/settings.ts";
import { shell } from "./en/shell.ts";
import { sources } from "./en/sources.ts";
import { tasks } from "./en/tasks.ts";
import { terms } from "./en/terms.ts";
import { together } from "./en/together.ts";
import { translation } from "./en/translation.ts";

/** The console's words in English, and the list of keys that every other language has. `{…}` is filled in. */
export const en = {
  ...app,
  ...approvals,
  ...classification,
  ...conversation,
  ...digests,
  ...events,
  ...health,
  ...heard,
  ...hours,
  ...keys,
  ...knowledge,
  ...list,
  ...objections,
  ...playbooks,
  ...proposals,
  ...queues,
  ...reading,
  ...replies,
  ...search,
  ...settings,
  ...shell,
  ...sources,
  ...tasks,
  ...terms,
  ...together,
  ...translation,
  ...said,
} as const;

export type Word = keyof typeof en;
export type Words = Record<Word, string>;
