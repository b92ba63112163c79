import type { Secret, Settings } from "./settings.ts";

/** Who asks, in the form that Reddit wants; it slows down whoever does not say. */
export const agentOf = ({ username }: Settings, { clientId }: Secret): { "user-agent": string } => ({
  "user-agent": `server:${clientId}:0.1 (by /u/${username})`,
});
