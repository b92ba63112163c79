import { zhHant as said } from "@earshot/core/words/zh-hant";
import type { Words } from "./en.ts";
import { app } from "./zh-hant/app.ts";
import { approvals } from "./zh-hant/approvals.ts";
import { classification } from "./zh-hant/classification.ts";
import { conversation } from "./zh-hant/conversation.ts";
import { digests } from "./zh-hant/digests.ts";
import { events } from "./zh-hant/events.ts";
import { health } from "./zh-hant/health.ts";
import { heard } from "./zh-hant/heard.ts";
import { hours } from "./zh-hant/hours.ts";
import { keys } from "./zh-hant/keys.ts";
import { knowledge } from "./zh-hant/knowledge.ts";
import { list } from "./zh-hant/list.ts";
import { objections } from "@earshot/core/words/zh-hant/objections";
import { playbooks } from "./zh-hant/playbooks.ts";
import { proposals } from "./zh-hant/proposals.ts";
import { queues } from "./zh-hant/queues.ts";
import { reading } from "./zh-hant/reading.ts";
import { replies } from "./zh-hant/replies.ts";
import { search } from "./zh-hant/search.ts";
import { settings } from "./zh-hant/settings.ts";
import { shell } from "./zh-hant/shell.ts";
import { sources } from "./zh-hant/sources.ts";
import { tasks } from "./zh-hant/tasks.ts";
import { terms } from "./zh-hant/terms.ts";
import { together } from "./zh-hant/together.ts";
import { translation } from "./zh-hant/translation.ts";

export const zhHant: Words = {
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
