import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Context } from "@earshot/core/context";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { happened } from "@earshot/core/conversation/moves";
import { keys } from "@earshot/core/keys";
import type { Mention } from "@earshot/core/mention/mention";
import { savedMention } from "@earshot/core/mention/saved-mention";
import { pack } from "@earshot/core/search/pack";
import { search } from "@earshot/core/search/search";
import type { Change } from "@earshot/core/store";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { atMost, percentile, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const MENTIONS = 100_000;
const SIDE_BY_SIDE = 8;
const A_COMMIT = 30;
const TURNS = 15;
/** The day's intake writes so many units for a mention (npm run bench -- day). */
const MOST_WRITTEN = 1;

/** Words by language, as people write them: each text is made of some, and every thousandth has a word that is rare. */
const words: Record<string, { common: string; rare: string; of: string[] }> = {
  en: {
    common: "order",
    rare: "marmalade",
    of: "my order came late and the box was broken again I waited an hour for your staff to answer me nobody cares about refunds here great coffee though thank you for the delivery on Sunday the app keeps crashing when paying".split(
      " ",
    ),
  },
  he: {
    common: "משלוח",
    rare: "מרמלדה",
    of: "ההזמנה שלי איחרה והקופסה הגיעה שבורה שוב חיכיתי שעה לשירות ואף אחד לא ענה המשלוח היה קר מחכה להחזר כספי כבר חודש תודה על הקפה המצוין האפליקציה קורסת בתשלום".split(
      " ",
    ),
  },
  fa: {
    common: "سفارش",
    rare: "مارمالاد",
    of: "سفارش من دیر رسید و جعبه شکسته بود دوباره یک ساعت منتظر پشتیبانی ماندم هیچ‌کس جواب نمی‌دهد پولم را پس بدهید قهوه عالی بود ممنون از ارسال سریع برنامه موقع پرداخت می‌پرد".split(
      " ",
    ),
  },
  hu: {
    common: "rendelés",
    rare: "lekvár",
    of: "a rendelésem késett és a doboz megint törött volt egy órát vártam az ügyfélszolgálatra senki nem válaszol kérem vissza a pénzem a kávé viszont remek köszönöm a gyors szállítást az alkalmazás fizetéskor lefagy".split(
      " ",
    ),
  },
  lt: {
    common: "užsakymas",
    rare: "uogienė",
    of: "mano užsakymas vėlavo ir dėžutė vėl buvo sulaužyta valandą laukiau jūsų darbuotojų niekas neatsako grąžinkite pinigus kava puiki ačiū už greitą pristatymą programėlė stringa mokant".split(
      " ",
    ),
  },
  "zh-Hant": {
    common: "訂單",
    rare: "果醬",
    of: "我的訂單遲到 盒子又壞了 等了一個小時客服都不回 請退款給我 咖啡倒是很好喝 謝謝快速出貨 付款時程式一直當掉 店員態度很差".split(
      " ",
    ),
  },
};
const languages = Object.keys(words);

/** How fast a search is on 100 000 mentions in six languages, in a process that has read nothing yet and in one that has, and what it costs. */
export async function searching(): Promise<Row[]> {
  return inScratch(async (dir) => {
    let [reads, writes] = [0, 0];
    const count = ({ operation, units }: { operation: string; units: number }) => {
      if (["Query", "GetItem", "BatchGetItem"].includes(operation)) reads += units;
      else writes += units;
    };
    const stack = await startStack({ dir, onUse: count });
    const ctx = benchContext(stack.store, stack.queues);
    await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
    await storeAll(ctx);
    writes = 0;
    while ((await ctx.store.list("heard", "acme/STORED", { from: await packedTo(ctx), limit: 2 })).items.length > 1)
      await pack(ctx, "acme", { now: true });
    const written = writes / MENTIONS;

    /** In a process that has read nothing of it. */
    const elsewhere = (): Context => ({
      ...ctx,
      store: createDynamoStore({ endpoint: stack.dynamo.endpoint, table: "earshot", onUse: count }),
    });
    const timed = async (on: Context, q: string) => {
      reads = 0;
      const start = performance.now();
      const found = await search(on, "acme", { q });
      if (found.items.length === 0) throw new Error(`${q} was not found`);
      return { ms: performance.now() - start, reads };
    };
    const cold = { rare: [] as number[], common: [] as number[], reads: 0 };
    for (const language of languages) {
      const { rare, common } = words[language]!;
      const first = await timed(elsewhere(), rare);
      cold.rare.push(first.ms);
      cold.reads = Math.max(cold.reads, first.reads);
      cold.common.push((await timed(elsewhere(), common)).ms);
    }
    const warm = { ms: [] as number[], reads: 0 };
    for (let turn = 0; turn < TURNS; turn++) {
      const { rare, common } = words[languages[turn % languages.length]!]!;
      for (const q of [rare, common]) {
        const { ms, reads: used } = await timed(ctx, q);
        if (turn === 0) continue; // it reads the packs
        warm.ms.push(ms);
        warm.reads = Math.max(warm.reads, used);
      }
    }
    await stack.close();
    return [
      atMost("search: write units a mention for packing", written, MOST_WRITTEN, "units"),
      atMost(
        "search: a page of a common word, first search of a process, worst of six languages",
        Math.max(...cold.common),
        1000,
        "ms",
      ),
      atMost(
        "search: a page of a rare word, first search of a process, worst of six languages",
        Math.max(...cold.rare),
        1000,
        "ms",
      ),
      atMost("search: a page, p95 of a process that has searched before", percentile(warm.ms, 0.95), 300, "ms"),
      atMost("search: read units of the first search of a process", cold.reads, 6000, "units"),
      atMost("search: read units of a later search", warm.reads, 150, "units"),
    ];
  });
}

async function packedTo(ctx: Context): Promise<string> {
  return (await ctx.store.get(keys.searchState("acme")))?.packedTo ?? "";
}

/** As intake leaves a mention for search: its record, its conversation and the event, in bulk. */
async function storeAll(ctx: Context): Promise<void> {
  const begun = Date.now() - MENTIONS * 60_000;
  const left = Array.from({ length: MENTIONS / A_COMMIT + 1 }, (_, n) => n * A_COMMIT).toReversed();
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let from = left.pop(); from !== undefined; from = left.pop()) {
        const changes: Change[] = [];
        for (let n = from; n < Math.min(MENTIONS, from + A_COMMIT); n++) changes.push(...recordsOf(n, begun));
        if (changes.length > 0) await ctx.store.commit(changes);
      }
    }),
  );
}

function recordsOf(n: number, begun: number): Change[] {
  const language = languages[n % languages.length]!;
  const at = new Date(begun + n * 60_000).toISOString();
  const id = `bluesky:at://did:plc:${(n * 7919).toString(36)}/app.bsky.feed.post/${(n * 104_729).toString(36)}`;
  const conversation = {
    id: `c${String(n).padStart(16, "0")}`,
    brand: "acme",
    platform: "bluesky",
    source: "s1",
    status: "closed",
    version: 1,
    author: { id: `a${n}`, name: `A ${n}` },
  } as Conversation;
  const mention = {
    id,
    brand: "acme",
    conversation: conversation.id,
    platform: "bluesky",
    source: "s1",
    kind: "post",
    visibility: "public",
    author: conversation.author,
    text: textOf(n, language),
    firstSeenAt: at,
    seenAt: at,
    version: 1,
    hash: "h",
    baseline: false,
    classification: { language },
  } as Mention;
  const event = { at, by: "earshot", what: "heard", about: id } as const;
  return [
    savedMention("UTC", mention, undefined),
    { put: keys.conversation("acme", conversation.id), value: conversation },
    happened(conversation, event),
  ];
}

function textOf(n: number, language: string): string {
  const { common, rare, of } = words[language]!;
  let seed = n * 2_654_435_761;
  const next = () => (seed = (seed * 48_271 + 11) % 2_147_483_647);
  const length = 12 + (next() % 25);
  const text = Array.from({ length }, () => of[next() % of.length]);
  if (next() % 10 < 3) text.push(common);
  if (Math.floor(n / languages.length) % 1000 === 500) text.push(rare);
  return `${text.join(language === "zh-Hant" ? "" : " ")} ${(n * 31).toString(36)}`;
}
