import type { Context } from "../context.ts";
import { dropPasskeys } from "../passkey/drop-passkeys.ts";
import { changeTeam } from "./change-team.ts";
import { dropSessions } from "./end-sessions.ts";
import { freeConversations } from "./free-conversations.ts";
import { managed, permitPeople } from "./manage-people.ts";

/** Removes a person for good: what they looked after is free for others, their link goes with them, and their sessions end at once, since each request looks the person up. */
export async function removePerson(ctx: Context, id: string): Promise<void> {
  permitPeople(ctx);
  await changeTeam(ctx, (people) => ({ remove: [managed(ctx, people, id)], result: undefined }));
  await cleanUpAfter(ctx, id);
}

/** What is left of somebody who was removed: passkeys and sessions that are dead already, and work that others are to take up. */
export async function cleanUpAfter(ctx: Context, id: string): Promise<void> {
  await dropPasskeys(ctx, id);
  await dropSessions(ctx, id);
  await freeConversations(ctx, id);
}
