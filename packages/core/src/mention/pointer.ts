/** Leads from a platform's id to the conversation it belongs to. */
export type Pointer = {
  conversation: string;
  what: "mention" | "reply" | "thread";
  /** Author's id: only the same person's next post joins through a mention or a thread. */
  author: string;
  /** Hash and version of the mention's newest text. */
  hash: string;
  version: number;
};
