import type { Conversation } from "../conversation/conversation.ts";

export const NOW = Date.parse("2027-01-05T12:00:00Z");
export const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

/** An open complaint of an ordinary person, heard five minutes ago and due in eleven hours. */
export function aConversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: "c1",
    brand: "acme",
    status: "open",
    reason: "New.",
    version: 1,
    platform: "mastodon",
    source: "s1",
    author: { id: "mia", name: "Mia" },
    mention: "mastodon:1",
    mentionVersion: 1,
    mentions: 1,
    preview: "It came late.",
    language: "en",
    sentiment: "negative",
    urgency: "normal",
    intents: ["complaint"],
    openedAt: ago(5),
    heardAt: ago(5),
    dueAt: ago(-660),
    ...change,
  };
}
