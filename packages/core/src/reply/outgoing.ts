import type { Outgoing } from "../connector.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "./reply.ts";

/** What the connector is given: the same for every attempt, so that a repeat makes the same record. */
export function outgoingOf(reply: Reply, mention: Mention): Outgoing {
  return { key: reply.id, text: reply.text, language: reply.language, to: mention, at: reply.approvedAt };
}
