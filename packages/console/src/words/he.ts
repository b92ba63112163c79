import { he as said } from "@earshot/core/words/he";
import type { Words } from "./en.ts";
import { app } from "./he/app.ts";
import { approvals } from "./he/approvals.ts";
import { classification } from "./he/classification.ts";
import { conversation } from "./he/conversation.ts";
import { digests } from "./he/digests.ts";
import { events } from "./he/events.ts";
import { health } from "./he/health.ts";
import { heard } from "./he/heard.ts";
import { hours } from "./he/hours.ts";
import { keys } from "./he/keys.ts";
import { knowledge } from "./he/knowledge.ts";
import { list } from "./he/list.ts";
import { objections } from "@earshot/core/words/he/objections";
import { playbooks } from "./he/playbooks.ts";
import { proposals } from "./he/proposals.ts";
import { queues } from "./he/queues.ts";
import { reading } from "./he/reading.ts";
import { replies } from "./he/replies.ts";
import { search } from "./he/search.ts";
import { settings } from "./he/settings.ts";
import { shell } from "./he/shell.ts";
import { sources } from "./he/sources.ts";
import { tasks } from "./he/tasks.ts";
import { terms } from "./he/terms.ts";
import { together } from "./he/together.ts";
import { translation } from "./he/translation.ts";

export const he: Words = {
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
};
