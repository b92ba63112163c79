import { createClassifier } from "@earshot/classifier/create-classifier";
import { connectors } from "@earshot/connectors/registry";
import type { Context } from "@earshot/core/context";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { keys } from "@earshot/core/keys";
import { intake } from "@earshot/core/mention/intake";
import type { Mention } from "@earshot/core/mention/mention";
import type { Message } from "@earshot/core/queues";
import { collect } from "@earshot/core/source/collect";
import { savedSource } from "@earshot/core/source/change-source";
import type { Source } from "@earshot/core/source/source";
import { createDigestWorld } from "./digest-world.ts";

/** A brand that listens to one feed, which says whatever the test puts there; collecting, intake and judging as they are. */
export async function createFeedWorld(given: { now: string; terms?: string }) {
  const world = await createDigestWorld({ now: given.now, brand: { terms: given.terms ?? "acme" } });
  let body: string | Uint8Array = "";
  const arrivals: Message<"intake">[] = [];
  const ctx: Context = {
    ...world.ctx,
    connectors,
    classifier: createClassifier(),
    fetch: async () => new Response(body as BodyInit, { headers: { "content-type": "application/xml" } }),
    queues: {
      ...world.ctx.queues,
      send: async (queue, messages) => {
        if (queue === "intake") arrivals.push(...(messages as Message<"intake">[]));
      },
    },
  };
  const source: Source = {
    id: "s1",
    brand: "acme",
    platform: "feed",
    name: "Feed",
    settings: { url: "https://feed.example/feed.xml" },
    interval: 600,
    paused: false,
    version: 1,
    createdAt: given.now,
    nextAt: given.now,
    health: { failures: 0, heard: 0 },
  };
  await ctx.store.commit([savedSource(source, "new")]);
  return {
    ctx,
    at: world.at,
    source: async () => (await ctx.store.get(keys.source("acme", "s1")))!,
    /** The feed says this; it is collected, and what is new of it heard. */
    async collect(said: string | Uint8Array): Promise<void> {
      body = said;
      await collect(ctx, { brand: "acme", source: "s1" }, { now: true });
      for (const arrival of arrivals.splice(0)) await intake(ctx, arrival);
    },
    async heard(): Promise<Mention[]> {
      const day = ctx.now().toISOString().slice(0, 10);
      const { items } = await ctx.store.list<Mention>("heard", `acme/${day}`);
      return items.map(({ value }) => value);
    },
    conversation: async (mention: Mention): Promise<Conversation> =>
      (await ctx.store.get(keys.conversation("acme", mention.conversation)))!,
  };
}
