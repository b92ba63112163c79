import type { Context } from "../context.ts";
import type { Handover } from "../helpdesk/handover.ts";
import { places } from "../keys.ts";
import type { Message } from "../queues.ts";
import type { Found } from "../store.ts";
import type { Delivery } from "./delivery.ts";
import type { Outgoing } from "./event.ts";

const MOST_PER_SHARD = 250;

/** Sends what is to be told (again) now to its queue: tries whose time has come, and what a crash left behind. */
export async function sendUntold(ctx: Context): Promise<number> {
  const now = ctx.now().toISOString();
  const shards = await Promise.all(
    places.untoldHashes.map((hash) => ctx.store.list("due", hash, { to: `${now}#~`, limit: MOST_PER_SHARD })),
  );
  const messages = shards.flatMap(({ items }) => items.map(messageOf));
  await ctx.queues.send("hooks", messages);
  return messages.length;
}

function messageOf({ key, value }: Found): Message<"hooks"> {
  if (key.pk.endsWith("/OUTGOING")) {
    const { brand, id } = value as Outgoing;
    return { brand, outgoing: id };
  }
  if (key.sk === "HANDOVER") {
    const { brand, conversation } = value as Handover;
    return { brand, handover: conversation };
  }
  const { brand, endpoint, id } = value as Delivery;
  return { brand, endpoint, event: id };
}
