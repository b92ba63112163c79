import type { LengthLimit } from "@earshot/core/connector";
import type { Source } from "@earshot/core/source/source";
import type { SourceState } from "@earshot/core/source/state";

export type { ConversationView } from "@earshot/core/conversation/read-conversation";
export type { Inbox } from "@earshot/core/conversation/inbox";
export type { PlaybookView } from "@earshot/core/draft/playbooks";

/** A platform that a source can be made of. */
export type ConnectorView = {
  platform: string;
  name: string;
  about: string;
  finds: "by-terms" | "everything";
  can: { reply: boolean; findReply: boolean; revisit: boolean; webhook: boolean };
  limit: LengthLimit;
  interval: number;
  /** JSON Schema of the settings form. */
  settings: Record<string, unknown>;
  secret?: Record<string, unknown>;
};

/** A source without its secret and cursor, with how it does. */
export type SourceView = Omit<Source, "secret" | "cursor"> & {
  hasSecret: boolean;
  state: SourceState;
  /** Where the platform pushes to, a path on this origin; only where it can. */
  webhook?: string;
};
