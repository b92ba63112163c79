import type { Helpdesk, HelpdeskName } from "@earshot/core/helpdesk/helpdesk";
import { chatwoot } from "./chatwoot/index.ts";
import { zammad } from "./zammad/index.ts";

/** Every helpdesk that a conversation can be handed over to. */
export const helpdesks: Record<HelpdeskName, Helpdesk> = { chatwoot, zammad };
