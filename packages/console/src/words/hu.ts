import { hu as said } from "@earshot/core/words/hu";
import type { Words } from "./en.ts";
import { app } from "./hu/app.ts";
import { approvals } from "./hu/approvals.ts";
import { classification } from "./hu/classification.ts";
import { conversation } from "./hu/conversation.ts";
import { digests } from "./hu/digests.ts";
import { events } from "./hu/events.ts";
import { health } from "./hu/health.ts";
import { heard } from "./hu/heard.ts";
import { hours } from "./hu/hours.ts";
import { keys } from "./hu/keys.ts";
import { knowledge } from "./hu/knowledge.ts";
import { list } from "./hu/list.ts";
import { objections } from "@earshot/core/words/hu/objections";
import { playbooks } from "./hu/playbooks.ts";
import { proposals } from "./hu/proposals.ts";
import { queues } from "./hu/queues.ts";
import { reading } from "./hu/reading.ts";
import { replies } from "./hu/replies.ts";
import { search } from "./hu/search.ts";
import { settings } from "./hu/settings.ts";
import { shell } from "./hu/shell.ts";
import { sources } from "./hu/sources.ts";
import { tasks } from "./hu/tasks.ts";
import { terms } from "./hu/terms.ts";
import { together } from "./hu/together.ts";
import { translation } from "./hu/translation.ts";

export const hu: Words = {
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
