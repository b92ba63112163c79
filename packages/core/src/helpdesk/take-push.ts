import { createHash } from "node:crypto";
import type { Context } from "../context.ts";
import { ConnectorError, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import type { HelpdeskHealth, HelpdeskSecrets } from "./connected.ts";
import type { PushRequest } from "./helpdesk.ts";
import { theHelpdesk } from "./the-helpdesk.ts";

/** The same push, sent again, does nothing for so long. */
const REMEMBERED_DAYS = 7;

/**
 * Takes a helpdesk's push: it only says in which ticket something happened, and what that is, is asked for there. So it does no harm when
 * one comes twice, late, or in another order.
 * @returns how many conversations are to be looked at
 * @throws Refusal `not-found` where there is no helpdesk that pushes; `not-allowed` for a push that is not its own
 */
export async function takePush(ctx: Context, brand: string, request: PushRequest): Promise<number> {
  const connected = await ctx.store.get(keys.helpdesk(brand));
  if (!connected?.pushes) throw new Refusal("not-found", { code: "refusal.no-helpdesk", brand });
  const { push } = JSON.parse(await ctx.vault.open(connected.secret)) as HelpdeskSecrets;
  const now = ctx.now();
  const ticket = believed(() => theHelpdesk(ctx, connected.helpdesk).pushed(request, push ?? "", now));
  const taken = keys.push(brand, "helpdesk", createHash("sha256").update(request.body).digest("base64url"));
  const [before, health, pointer] = (await ctx.store.getMany<any>([
    taken,
    keys.helpdeskHealth(brand),
    keys.ticket(brand, connected.helpdesk, ticket ?? "-"),
  ])) as [object?, HelpdeskHealth?, { conversation: string }?];
  if (before) return 0;
  if (pointer) await ctx.queues.send("hooks", [{ brand, handover: pointer.conversation }]);
  // After the queue has it: a crash in between means looked at twice, never missed.
  const at = now.toISOString();
  await ctx.store.commit([
    { put: taken, value: { at }, expiresAt: new Date(now.getTime() + REMEMBERED_DAYS * 86_400_000) },
    { put: keys.helpdeskHealth(brand), value: { at, ...health, pushedAt: at } satisfies HelpdeskHealth },
  ]);
  return pointer ? 1 : 0;
}

function believed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    throw new Refusal(error.trouble === "not-allowed" ? "not-allowed" : "bad-input", {
      code: "refusal.platform-says",
      words: error.message,
    });
  }
}
