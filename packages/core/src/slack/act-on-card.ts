import { approve } from "../approval/approve.ts";
import { decline } from "../approval/decline.ts";
import { undo } from "../approval/undo.ts";
import { claimConversation } from "../claim/claim-conversation.ts";
import type { Context } from "../context.ts";
import { assign } from "../conversation/assign.ts";
import { asSeen } from "../decide/as-seen.ts";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Endpoint } from "../outgoing-webhook/endpoint.ts";
import { actorId } from "../team/permit.ts";
import { callSlack } from "./call-slack.ts";
import { modalFor } from "./modals.ts";
import type { Asked, Pressed } from "./slack-card.ts";
import { slackToken } from "./workspaces.ts";

/** Slack waits for three seconds, of which this is a part. */
const SECONDS = 1.8;

type Where = { endpoint: Endpoint; language: string | undefined };

/**
 * One press on a card, or one modal sent, by whoever acts.
 * @throws Refusal `stale` when it is not as the card showed it, and all that the verbs of the console refuse
 */
export async function actOnCard(ctx: Context, { act, pressed, text, trigger }: Asked, where: Where): Promise<void> {
  const { brand, conversation: id } = pressed;
  switch (act) {
    case "claim":
      await assign(ctx, brand, id, { owner: actorId(ctx) });
      return;
    case "undo":
      await undo(ctx, brand, id, { reply: pressed.seen });
      return;
    case "decline":
      if (text === undefined) return ask(ctx, { act, pressed, trigger }, where);
      await asSeen(ctx, brand, id, pressed.seen);
      await decline(ctx, brand, id, { draft: pressed.draft, reason: text });
      return;
    case "edit":
      if (text === undefined) return ask(ctx, { act, pressed, trigger }, where);
      break;
    case "approve":
  }
  const { fingerprint, draft } = await asSeen(ctx, brand, id, pressed.seen);
  await approve(ctx, brand, id, { fingerprint, text: text ?? draft!.text });
}

/** Opens the modal that asks for their words; who edits is seen to be writing. */
async function ask(
  ctx: Context,
  { act, pressed, trigger = "" }: { act: "edit" | "decline"; pressed: Pressed; trigger?: string | undefined },
  { endpoint, language = "en" }: Where,
): Promise<void> {
  const { brand, conversation: id } = pressed;
  const { draft } = await asSeen(ctx, brand, id, pressed.seen);
  if (act === "edit") await claimConversation(ctx, brand, id, {});
  else await mustBeFree(ctx, brand, id);
  const view = modalFor(act, { carried: pressed, text: draft!.text, language });
  const token = (await slackToken(ctx, brand, endpoint.workspace)) ?? "";
  const { try: made } = await callSlack(
    ctx,
    "views.open",
    { trigger_id: trigger, view: JSON.stringify(view) },
    { token, seconds: SECONDS },
  );
  if (made.refused !== undefined || made.status !== 200)
    throw new Error(`Slack did not open it: ${made.refused ?? made.trouble ?? String(made.status)}`);
}
