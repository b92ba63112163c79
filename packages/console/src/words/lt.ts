import { lt as said } from "@earshot/core/words/lt";
import type { Words } from "./en.ts";
import { app } from "./lt/app.ts";
import { approvals } from "./lt/approvals.ts";
import { classification } from "./lt/classification.ts";
import { conversation } from "./lt/conversation.ts";
import { digests } from "./lt/digests.ts";
import { events } from "./lt/events.ts";
import { health } from "./lt/health.ts";
import { heard } from "./lt/heard.ts";
import { hours } from "./lt/hours.ts";
import { keys } from "./lt/keys.ts";
import { knowledge } from "./lt/knowledge.ts";
import { list } from "./lt/list.ts";
import { objections } from "@earshot/core/words/lt/objections";
import { playbooks } from "./lt/playbooks.ts";
import { proposals } from "./lt/proposals.ts";
import { queues } from "./lt/queues.ts";
import { reading } from "./lt/reading.ts";
import { replies } from "./lt/replies.ts";
import { search } from "./lt/search.ts";
import { settings } from "./lt/settings.ts";
import { shell } from "./lt/shell.ts";
import { sources } from "./lt/sources.ts";
import { tasks } from "./lt/tasks.ts";
import { terms } from "./lt/terms.ts";
import { together } from "./lt/together.ts";
import { translation } from "./lt/translation.ts";

export const lt: Words = {
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
