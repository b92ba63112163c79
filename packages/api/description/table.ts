import type { Area, Route } from "./route.ts";
import { accessKeys } from "./routes/access-keys.ts";
import { account } from "./routes/account.ts";
import { alerts } from "./routes/alerts.ts";
import { audit } from "./routes/audit.ts";
import { brands } from "./routes/brands.ts";
import { conversationVerbs } from "./routes/conversation-verbs.ts";
import { digests } from "./routes/digests.ts";
import { helpdesk } from "./routes/helpdesk.ts";
import { imports } from "./routes/imports.ts";
import { inbox } from "./routes/inbox.ts";
import { knowledge } from "./routes/knowledge.ts";
import { operations } from "./routes/operations.ts";
import { outgoingWebhooks } from "./routes/outgoing-webhooks.ts";
import { outside } from "./routes/outside.ts";
import { privacy } from "./routes/privacy.ts";
import { replays } from "./routes/replays.ts";
import { slack } from "./routes/slack.ts";
import { sources } from "./routes/sources.ts";

/** Every route of the API; `table.test.ts` holds it against those that there are. */
export const areas: readonly Area[] = [
  inbox,
  conversationVerbs,
  brands,
  sources,
  imports,
  digests,
  knowledge,
  privacy,
  replays,
  alerts,
  account,
  accessKeys,
  outgoingWebhooks,
  slack,
  helpdesk,
  operations,
  audit,
  outside,
];

export const routes: readonly Route[] = areas.flatMap(({ routes: some }) => some);
