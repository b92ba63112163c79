import type { Fingerprint } from "../approval/fingerprint.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { hashOf } from "../ids.ts";
import type { Decides } from "../outgoing-webhook/endpoint.ts";

/** How a conversation stands to whoever would decide on its reply. */
export type DecisionState = "waiting" | "drafting" | "approved" | "answered" | "check" | "closed" | "gone";

/** A reply to be decided on, in a reader's language: all that whoever decides outside of the console must see. */
export type Decision = {
  conversation: Conversation;
  state: DecisionState;
  /** How it stands, in a sentence; absent while it simply waits. */
  note?: string;
  facts: { name: string; value: string }[];
  /** What was said, as far as it may be shown, and its translation where one is stored. */
  said?: string;
  translation?: string;
  /** The text that would go out, and its number. */
  reply?: string;
  draft?: number;
  objections: { stops: boolean; text: string }[];
  /** It can be decided here; else `note` says why not. */
  canDecide: boolean;
  /** A reply whose approval can be taken back still. */
  undo?: string;
  /** Of all that is shown and what a decision rests on: another one is another decision. */
  seen: string;
  foot: string;
  link?: { words: string; url: string };
  language: string;
  rtl: boolean;
};

export const seenOf = (fingerprint: Fingerprint): string => hashOf(fingerprint);

/** Whether a conversation is among those that are decided on there. */
export function isAmong({ urgencies, lanes }: Decides, { urgency, lane }: Conversation): boolean {
  return (
    (urgencies.length === 0 || urgencies.includes(urgency)) && (lanes.length === 0 || lanes.includes(lane ?? "main"))
  );
}
