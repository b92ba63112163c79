import { getBrand } from "../brand/change-brand.ts";
import { holds } from "../claim/claim.ts";
import type { Context } from "../context.ts";
import { situationOf } from "../conversation/read-conversation.ts";
import { dayOf } from "../digest/calendar.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { LOOKED_BACK, type AutomaticRecord } from "./automatic-record.ts";
import { commitApproval } from "./commit-approval.ts";
import { demandOf, riskOf } from "./demand.ts";
import { mayBeApproved } from "./may-be-approved.ts";
import { policyChecks } from "./policy-checks.ts";

/** Approves the answer to plain praise where a brand's policy is on and all that it asks for holds; a person can stop it while it waits. */
export async function approveByPolicy(ctx: Context, brandId: string, id: string): Promise<void> {
  const { approvals, crisis } = await getBrand(ctx, brandId);
  if (!approvals?.automatic?.on || crisis) return;
  await retryOnConflict(async () => {
    const situation = await situationOf(ctx, brandId, id);
    const policy = situation?.brand.approvals?.automatic;
    if (!situation?.draft || !policy?.on || situation.brand.crisis || situation.conversation.status !== "open") return;
    const { brand, conversation, mention, mentions, draft } = situation;
    if (conversation.unasked) return;
    const now = ctx.now();
    const claim = await ctx.store.get(keys.claim(brandId, id));
    if (claim && holds(claim, now)) return;
    const record = await ctx.store.get(keys.automaticRecord(brandId));
    const day = dayOf(now, brand.timeZone);
    const today = record?.day === day ? record.today : 0;
    const checks = policyChecks(ctx, situation, policy, today);
    if (checks.some(({ ok }) => !ok)) return;
    const may = await mayBeApproved(ctx, situation, draft.text).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined;
      throw error;
    });
    if (!may || may.objections.length > 0) return;
    const at = now.toISOString();
    const demand = demandOf(brand, riskOf(conversation, mentions));
    const reply = await commitApproval(ctx, situation, {
      text: draft.text,
      objections: [],
      decision: { demand, approvals: [{ by: "earshot", at }] },
      policy: {
        waitSeconds: policy.waitMinutes * 60,
        path: {
          name: "praise",
          at,
          brand: brand.version,
          writer: ctx.writer.version,
          classifier: mention.classification.by,
          checks,
        },
      },
      more: (reply) => [recorded(brandId, record, { day, today: today + 1 }, { reply, conversation: id, at })],
    });
    ctx.log.warn("reply.policy-approved", { brand: brandId, conversation: id, reply: reply.id });
  });
}

/** The cap and the record are written with the approval, so that two at once count as two. */
function recorded(
  brand: string,
  known: AutomaticRecord | undefined,
  count: Pick<AutomaticRecord, "day" | "today">,
  entry: AutomaticRecord["recent"][number],
) {
  const value: AutomaticRecord = {
    ...count,
    recent: [...(known?.recent ?? []), entry].slice(-LOOKED_BACK),
    version: (known?.version ?? 0) + 1,
  };
  return { put: keys.automaticRecord(brand), value, if: known ? known.version : ("absent" as const) };
}
