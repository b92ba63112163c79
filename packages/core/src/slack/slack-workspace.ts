/** A workspace that a brand may write in. */
export type SlackWorkspace = {
  id: string;
  brand: string;
  name: string;
  /** The bot's token, sealed by the vault. */
  secret: string;
  scopes: string[];
  connectedAt: string;
  connectedBy: string;
  version: number;
};

/** Without its token. */
export type WorkspaceView = Pick<SlackWorkspace, "id" | "name" | "scopes" | "connectedAt" | "connectedBy">;

/** What is remembered while somebody is away at Slack to let Earshot in. */
export type SlackWalk = {
  brand: string;
  /** Who set out: nobody else may come back. */
  person: string;
  redirect: string;
  expiresAt: string;
  version: number;
};
