import * as z from "zod";
import type { Context } from "../context.ts";
import { called } from "./called.ts";
import { change, mustBe } from "../conversation/change.ts";
import type { ConversationView } from "../conversation/read-conversation.ts";
import { undoSecondsOf } from "../conversation/undo-seconds.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { savedHandover, shownOf, type Handover } from "./handover.ts";

export const Asked = z.strictObject({
  /** For the helpdesk's people alone. */
  note: z.string().trim().max(4000).optional(),
});

/**
 * Hands a conversation over to the brand's helpdesk, or tries that again where it did not get there. Its deadline goes on: the customer
 * waits. It goes when the time to undo is over.
 * @throws Refusal `bad-input` where it is there already, or there is no helpdesk
 */
export async function handOver(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { note } = parse(Asked, input);
  const connected = await ctx.store.get(keys.helpdesk(brand));
  if (!connected) throw new Refusal("bad-input", { code: "refusal.no-helpdesk", brand });
  const { helpdesk } = connected;
  const delaySeconds = undoSecondsOf(ctx);
  const view = await change(ctx, brand, id, "draft", ({ conversation, handover: known }) => {
    mustBe(conversation, "open", "answered");
    const now = ctx.now();
    const at = now.toISOString();
    if (known?.ticket && known.state === "open")
      throw new Refusal("bad-input", {
        code: "refusal.at-helpdesk",
        at: called[known.helpdesk],
        number: known.ticket.number,
      });
    const goesOn = known !== undefined && !known.ticket && known.helpdesk === helpdesk;
    const { problem: _, leaseUntil: __, ...before } = known ?? { version: 0 };
    const handover: Handover = {
      ...(goesOn ? (before as Handover) : begun(known)),
      brand,
      conversation: id,
      helpdesk,
      state: "going",
      by: actorId(ctx),
      at,
      ...(note !== undefined && note !== "" && { note }),
      tried: 0,
      activeAt: at,
      nextAt: new Date(now.getTime() + delaySeconds * 1000).toISOString(),
      version: (known?.version ?? 0) + 1,
    };
    return {
      patch: { atHelpdesk: shownOf(handover) },
      event: { what: "handed-over", about: helpdesk, ...(note !== undefined && note !== "" && { why: note }) },
      also: (next) => [savedHandover(next, handover, known ? known.version : "absent")],
      restores: [{ handover: known ?? null, version: handover.version }],
    };
  });
  await ctx.queues.send("hooks", [{ brand, handover: id }], { delaySeconds });
  return view;
}

/** Another ticket than the one before. */
const begun = (known: Handover | undefined): Pick<Handover, "n" | "lookups" | "told" | "taken"> => ({
  n: (known?.n ?? 0) + 1,
  lookups: 0,
  told: {},
  taken: [],
});
