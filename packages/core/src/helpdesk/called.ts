import type { HelpdeskName } from "./helpdesk.ts";

/** What people call it. */
export const called = { chatwoot: "Chatwoot", zammad: "Zammad" } as const satisfies Record<HelpdeskName, string>;
