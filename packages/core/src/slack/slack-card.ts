/** A card to decide on, as it stands in a channel of Slack; it is changed as long as its message is there. */
export type SlackCard = {
  brand: string;
  conversation: string;
  endpoint: string;
  workspace: string;
  room: string;
  /** The message; absent while it is being posted, under a lease. */
  ts?: string;
  leaseUntil?: string;
  /** The event for which it was posted: its first block has this id. */
  event: string;
  version: number;
};

/** What a button of a card says when it is pressed: which decision, and what whoever pressed it saw. */
export type Pressed = {
  brand: string;
  conversation: string;
  endpoint: string;
  draft: number;
  /** `Decision.seen` of what the card showed. */
  seen: string;
};

export const acts = ["approve", "edit", "decline", "claim", "undo"] as const;
export type SlackAct = (typeof acts)[number];

/** Action ids are ours alone. */
export const actionId = (act: SlackAct): string => `earshot.${act}`;
export const actOf = (id: string): SlackAct | undefined => acts.find((act) => actionId(act) === id);

/** What is asked for: which act, on what was seen how, with which words of theirs. */
export type Asked = { act: SlackAct; pressed: Pressed; text?: string; trigger?: string; respond?: string };
