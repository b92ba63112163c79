import { createOutward } from "@earshot/aws/outward/create-outward";
import { Brand } from "@earshot/core/brand/brand";
import type { Classification } from "@earshot/core/classification/classifier";
import type { Context } from "@earshot/core/context";
import type { Digest } from "@earshot/core/digest/digest";
import { scheduleChanges } from "@earshot/core/digest/schedule-digests";
import { keys } from "@earshot/core/keys";
import { intake } from "@earshot/core/mention/intake";
import type { Incoming } from "@earshot/core/mention/mention";
import { queueNames, type Message, type QueueName, type Queues } from "@earshot/core/queues";
import { createMemoryStore } from "./memory-store.ts";

type Heard = Partial<Omit<Incoming, "author">> & {
  at: string;
  by?: string;
  judged?: Partial<Classification>;
  baseline?: boolean;
};

/** Stored mentions and a clock, with intake as it is and a classifier that says what the test wants. */
export async function createDigestWorld(given: { brand?: Record<string, unknown>; now: string }) {
  let now = new Date(given.now);
  const brand: Brand = { ...Brand.parse({ id: "acme", name: "Acme", ...given.brand }), createdAt: given.now };
  const judgements = new Map<string, Partial<Classification>>();
  const mails: Digest[] = [];
  const lines: { event: string; cause?: unknown }[] = [];
  const nothing = async () => {};
  const depths = Object.fromEntries(queueNames.map((name) => [name, { waiting: 0, dead: 0 }])) as Awaited<
    ReturnType<Queues["depths"]>
  >;
  const sent: { queue: QueueName; body: unknown }[] = [];
  const ctx: Context = {
    now: () => now,
    wait: nothing,
    random: () => 0,
    token: () => "token",
    fetch: async () => {
      throw new Error("Nothing is fetched here.");
    },
    fetchTrusted: nothing as never,
    outward: createOutward(),
    actor: "earshot",
    store: createMemoryStore({ now: () => now }),
    queues: {
      send: async (queue, bodies) => void sent.push(...bodies.map((body) => ({ queue, body }))),
      deadLetters: async () => [],
      redrive: async () => false,
      discard: async () => false,
      depths: async () => depths,
    },
    connectors: {},
    classifier: {
      version: "test",
      wellness: async () => undefined,
      classify: async ({ text }) => ({
        language: "en",
        sentiment: "neutral",
        urgency: "normal",
        intents: [],
        needsReply: false,
        evidence: [],
        by: "test",
        ...judgements.get(text),
      }),
    },
    mail: { digest: async (_, digest) => void mails.push(structuredClone(digest)), notice: async () => undefined },
    log: {
      info: (event) => void lines.push({ event }),
      warn: (event) => void lines.push({ event }),
      error: (event, _, cause) => void lines.push({ event, cause }),
    },
    writer: {
      version: "test",
      starters: [],
      write: async () => ({
        text: "Thank you.",
        language: "en",
        technique: "thanks",
        objections: [],
        facts: [],
        tells: [],
        alternatives: [],
      }),
      hold: async () => ({
        kind: "holding",
        text: "We are looking into it.",
        technique: "holding",
        facts: [],
        tells: [],
        objections: [],
      }),
      unasked: async () => undefined,
      goesPrivate: () => false,
      announce: ({ language, about }) => ({
        title: about.kind,
        article: `${language} article`,
        post: `${language} post`,
      }),
      review: async () => [],
      check: async () => [],
      rubric: async () => [],
      promises: async () => [],
      find: async () => [],
    },
    vault: { seal: async (plain) => plain, open: async (sealed) => sealed },
  };
  await ctx.store.commit([{ put: keys.brand(brand.id), value: brand, if: "absent" }, ...scheduleChanges(brand, now)]);
  let count = 0;
  return {
    ctx,
    brand,
    mails,
    lines,
    /** What was put into a queue. */
    sent: <Q extends QueueName>(name: Q) =>
      sent.filter(({ queue }) => queue === name).map(({ body }) => body as Message<Q>),
    /** What the classifier says of a text. */
    judge: (text: string, judged: Partial<Classification>) => void judgements.set(text, judged),
    at(moment: string) {
      now = new Date(moment);
    },
    /** A mention as intake stores it; each by another author unless told. */
    async hear({ at, by, judged, baseline, ...incoming }: Heard): Promise<string> {
      const n = ++count;
      const { text = `mention ${n}`, nativeId = String(n) } = incoming;
      if (judged) judgements.set(text, judged);
      await intake(ctx, {
        brand: brand.id,
        source: "s1",
        baseline: baseline ?? false,
        seenAt: new Date(at).toISOString(),
        incoming: {
          platform: "mastodon",
          kind: "post",
          visibility: "public",
          ...incoming,
          text,
          nativeId,
          author: { id: by ?? `author ${n}`, name: by ?? `Author ${n}` },
        },
      });
      return `${incoming.platform ?? "mastodon"}:${nativeId}`;
    },
    async digests(): Promise<Digest[]> {
      const { items } = await ctx.store.page<Digest>(keys.digests(brand.id));
      return items.map(({ value }) => value);
    },
  };
}
