import { fa as said } from "@earshot/core/words/fa";
import type { Words } from "./en.ts";
import { app } from "./fa/app.ts";
import { approvals } from "./fa/approvals.ts";
import { classification } from "./fa/classification.ts";
import { conversation } from "./fa/conversation.ts";
import { digests } from "./fa/digests.ts";
import { events } from "./fa/events.ts";
import { health } from "./fa/health.ts";
import { heard } from "./fa/heard.ts";
import { hours } from "./fa/hours.ts";
import { keys } from "./fa/keys.ts";
import { knowledge } from "./fa/knowledge.ts";
import { list } from "./fa/list.ts";
import { objections } from "@earshot/core/words/fa/objections";
import { playbooks } from "./fa/playbooks.ts";
import { proposals } from "./fa/proposals.ts";
import { queues } from "./fa/queues.ts";
import { reading } from "./fa/reading.ts";
import { replies } from "./fa/replies.ts";
import { search } from "./fa/search.ts";
import { settings } from "./fa/settings.ts";
import { shell } from "./fa/shell.ts";
import { sources } from "./fa/sources.ts";
import { tasks } from "./fa/tasks.ts";
import { terms } from "./fa/terms.ts";
import { together } from "./fa/together.ts";
import { translation } from "./fa/translation.ts";

export const fa: Words = {
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
