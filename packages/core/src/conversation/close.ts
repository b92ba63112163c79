import { principalOf } from "../access-key/principal.ts";
import { afterSolution, checkInId } from "../check-in/after-solution.ts";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { change, mustBe, Reason, type Step } from "./change.ts";
import { closingOf } from "./closing.ts";
import { partsOf } from "./parts.ts";
import type { ConversationView, Situation } from "./read-conversation.ts";

/**
 * Closes an open conversation without a reply, with a reason.
 * What is grave and has no answer takes two: the first person's closing waits for a second's.
 */
export async function dismiss(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { reason } = parse(Reason, input);
  await mustBeFree(ctx, brand, id);
  return change(ctx, brand, id, "approve", async (situation) => {
    mustBe(situation.conversation, "open");
    mustBeChecked(situation.conversation);
    return closed(ctx, situation, "dismissed", reason);
  });
}

/**
 * Closes an answered (or checked) conversation as solved; what is grave and has no answer takes two, as with `dismiss`.
 */
export async function resolve(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { reason } = parse(Reason, input);
  await mustBeFree(ctx, brand, id);
  return change(ctx, brand, id, "approve", async (situation) => {
    const { conversation } = situation;
    mustBe(conversation, "answered", "open");
    mustBeChecked(conversation);
    const step = await closed(ctx, situation, "resolved", reason);
    if (step.patch.status !== "closed") return step;
    const { brand: theBrand } = situation;
    return {
      ...step,
      also: (next) => afterSolution(ctx, theBrand, next, ctx.now().toISOString()),
      restores: [{ followUp: checkInId(id) }],
    };
  });
}

/** Declines a closing that somebody asked a second person for. */
export async function keepOpen(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { reason } = parse(Reason, input);
  return change(ctx, brand, id, "approve", ({ conversation: { closing } }) => {
    if (!closing) throw new Refusal("bad-input", { code: "refusal.no-closing" });
    return { patch: { closing: undefined }, event: { what: "closing-refused", why: reason, about: closing.by } };
  });
}

/** @throws Refusal `stale` (details.checks: who) while somebody who handed it over has not checked that it was solved */
function mustBeChecked({ checks = [] }: Situation["conversation"]): void {
  if (checks.length === 0) return;
  throw new Refusal("stale", { code: "refusal.check-open" }, { changed: [], checks: checks.map(({ by }) => by) });
}

async function closed(
  ctx: Context,
  situation: Situation,
  how: "dismissed" | "resolved",
  reason: string,
): Promise<Step> {
  const { closing } = situation.conversation;
  const by = actorId(ctx);
  const at = ctx.now().toISOString();
  const { grave } = closingOf(situation, await partsOf(ctx, situation.conversation));
  const takesTwo = grave.length > 0 && ctx.actor !== "earshot";
  if (takesTwo && !closing)
    return { patch: { closing: { how, by, at, reason } }, event: { what: "closing-asked", why: reason, about: how } };
  if (takesTwo && closing && (await principalOf(ctx, closing.by)) === (await principalOf(ctx, by)))
    throw new Refusal(
      "not-allowed",
      { code: "refusal.closing-own" },
      {
        grave,
      },
    );
  return {
    patch: {
      status: "closed",
      reason: { code: `reason.${how}`, why: reason },
      closedAt: at,
      closing: undefined,
    },
    event: { what: how, why: reason, ...(takesTwo && closing && { about: closing.by }) },
  };
}
