import { addBrand } from "@earshot/core/brand/add-brand";
import { approve } from "@earshot/core/approval/approve";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { inbox } from "@earshot/core/desk/inbox";
import { saved } from "@earshot/core/conversation/moves";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { makeDraft } from "@earshot/core/draft/make-draft";
import { intake } from "@earshot/core/mention/intake";
import { connectSource } from "@earshot/core/source/connect-source";
import type { Context } from "@earshot/core/context";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import type { Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const FEW = 1000;
const MANY = 100_000;
const BATCH = 100;
const SETTLED_MS = 10_000;

/** What a look at the inbox, a conversation and an approval read must not grow with what is stored. */
export async function readUnits(): Promise<Row[]> {
  return inScratch(async (dir) => {
    let units = 0;
    const stack = await startStack({
      dir,
      onUse: ({ operation, units: used }) => {
        if (["Query", "GetItem", "BatchGetItem"].includes(operation)) units += used;
      },
    });
    const ctx = benchContext(stack.store, stack.queues);
    await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
    const source = await connectSource(ctx, "acme", {
      platform: "playground",
      settings: { server: "http://127.0.0.1:9" },
    });
    const template = await aConversation(ctx, source.id, "template");

    const measured = async (n: number) => {
      const mine = await aConversation(ctx, source.id, `mine-${String(n).padStart(6, "0")}`);
      const of = async (work: () => Promise<unknown>) => {
        units = 0;
        await work();
        return units;
      };
      // Until what was just written is no longer read again.
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      await inbox(ctx, "acme");
      return {
        inbox: await of(() => inbox(ctx, "acme")),
        conversation: await of(() => readConversation(ctx, "acme", mine.id)),
        approve: await of(async () => {
          const view = await readConversation(ctx, "acme", mine.id);
          const text = view.drafts.at(-1)!.text;
          await approve(ctx, "acme", mine.id, {
            fingerprint: view.fingerprint,
            text,
            alone: "Measured by one person.",
          });
        }),
      };
    };
    await fill(ctx, template, 0, FEW);
    await measured(0); // the first approval of all finds fewer records of the account than every later one
    const few = await measured(FEW);
    await fill(ctx, template, FEW, MANY);
    const many = await measured(MANY);
    await stack.close();
    return (["inbox", "conversation", "approve"] as const).map((what) => ({
      name: `${what}: read units with ${MANY} conversations stored (${few[what]} with ${FEW})`,
      value: many[what],
      unit: "units",
      goal: `= ${few[what]}`,
      holds: many[what] === few[what] && few[what] > 0,
    }));
  });
}

/** Half of them open, half answered long ago. */
async function fill(ctx: Context, like: Conversation, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    const changes = Array.from({ length: Math.min(BATCH, to - start) }, (_, i) => {
      const n = start + i;
      const isOpen = n % 2 === 0;
      return saved(
        {
          ...like,
          id: `c-filled-${n}`,
          status: isOpen ? "open" : "answered",
          version: 1,
          // Later than the measured ones: those stay on the first page.
          dueAt: new Date(Date.parse(like.openedAt) + 10 * 86_400_000 + n * 1000).toISOString(),
        },
        { absent: true },
      );
    });
    await ctx.store.commit(changes);
  }
}

async function aConversation(ctx: Context, source: string, nativeId: string): Promise<Conversation> {
  const seenAt = ctx.now().toISOString();
  await intake(ctx, {
    brand: "acme",
    source,
    baseline: false,
    seenAt,
    incoming: {
      platform: "playground",
      nativeId,
      kind: "post",
      author: { id: "mia", name: "Mia" },
      text: "My acme order came late and the cup was broken, can you replace it?",
      visibility: "public",
    },
  });
  const page = await inbox(ctx, "acme");
  const found = page.items.find(({ mention }) => mention === `playground:${nativeId}`)!;
  await makeDraft(ctx, { brand: "acme", conversation: found.id, mention: found.mention, mentionVersion: 1 });
  return (await readConversation(ctx, "acme", found.id)).conversation;
}
