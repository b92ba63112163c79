import type { Context } from "../context.ts";
import type { Reply } from "../reply/reply.ts";
import type { Wrong } from "./automatic-record.ts";
import { changedRecord } from "./changed-record.ts";

/** Remembers that people set right what went out by itself. */
export async function noteWrong(ctx: Context, reply: Reply | undefined, wrong: Wrong): Promise<void> {
  if (!reply?.policy) return;
  await changedRecord(ctx, reply.brand, (recent) => {
    const entry = recent.find((each) => each.reply === reply.id);
    if (!entry || entry.wrong) return undefined;
    return recent.map((each) => (each === entry ? { ...each, wrong } : each));
  });
}
