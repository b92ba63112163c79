import type { useConversation } from "./use-conversation.ts";

/** Does something to the conversation that is shown. */
export type DoIt = ReturnType<typeof useConversation>["act"];
