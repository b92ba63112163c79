import type { LengthLimit, Rule } from "@earshot/core/connector";
import type { CredentialState } from "@earshot/core/source/credential";
import type { Source } from "@earshot/core/source/source";
import type { SourceState } from "@earshot/core/source/state";

export type { ConversationView } from "@earshot/core/conversation/read-conversation";
export type { Inbox, Row, Unchanged } from "@earshot/core/desk/inbox";
export type { PlaybookView } from "@earshot/core/draft/playbooks";

/** A platform that a source can be made of. */
export type ConnectorView = {
  platform: string;
  name: string;
  about: string;
  finds: "by-terms" | "everything";
  can: { reply: boolean; answers: boolean; retract: boolean; revisit: boolean; webhook: boolean };
  /** Parts of the secret that the platform gives when somebody consents there; absent where there is no such walk. */
  consent?: { gives: string[] };
  rules: Rule[];
  readOn: string;
  limit: LengthLimit;
  interval: number;
  /** JSON Schema of the settings form. */
  settings: Record<string, unknown>;
  secret?: Record<string, unknown>;
};

/** A source without its secret and cursor, with how it does. */
export type SourceView = Omit<Source, "secret" | "cursor" | "credential"> & {
  hasSecret: boolean;
  state: SourceState;
  /** How its sign-in stands; absent where it needs none. */
  signIn?: CredentialState;
  /** Where the platform pushes to, a path on this origin; only where it can. */
  webhook?: string;
};
