import { addBrand } from "@earshot/core/brand/add-brand";
import { intake } from "@earshot/core/mention/intake";
import type { Incoming } from "@earshot/core/mention/mention";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { atLeast, atMost, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const DAY = 100_000;
/** Of the day: the rest costs the same again. */
const SAMPLE = 4000;
const SIDE_BY_SIDE = 20;
/** Units a mention of this very mix, before anything was known again by its address or words (measured at commit 06a89e1). */
const BEFORE = { reads: 5, writes: 24 };

/**
 * A day of a loud brand: half of it posts, a fifth comments, an eighth reviews, the rest articles of which most are copies of a few
 * stories. How long the table's emulator needs for it, and what of the table it uses.
 */
export async function day(): Promise<Row[]> {
  return inScratch(async (dir) => {
    let reads = 0;
    let writes = 0;
    const stack = await startStack({
      dir,
      onUse: ({ operation, units }) => {
        if (["Query", "GetItem", "BatchGetItem"].includes(operation)) reads += units;
        else writes += units;
      },
    });
    const ctx = benchContext(stack.store, { ...stack.queues, send: async () => undefined });
    await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
    const left = Array.from({ length: SAMPLE }, (_, n) => n).toReversed();
    reads = writes = 0;
    const start = performance.now();
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, async () => {
        for (let n = left.pop(); n !== undefined; n = left.pop()) {
          const seenAt = new Date().toISOString();
          const incoming = mention(n);
          await intake(ctx, { brand: "acme", source: `s-${incoming.platform}`, baseline: false, seenAt, incoming });
        }
      }),
    );
    const perSecond = (SAMPLE * 1000) / (performance.now() - start);
    await stack.close();
    const minutes = DAY / perSecond / 60;
    return [
      atLeast(
        `day: intake (a day of ${DAY} mentions in ${minutes.toFixed(0)} minutes, by ${SAMPLE} of them)`,
        perSecond,
        20,
        "mentions/s",
      ),
      atMost(`day: read units a mention (${BEFORE.reads} before)`, reads / SAMPLE, BEFORE.reads + 1, "units"),
      atMost(`day: write units a mention (${BEFORE.writes} before)`, writes / SAMPLE, BEFORE.writes + 4, "units"),
    ];
  });
}

function mention(n: number): Incoming {
  const kind = n % 40;
  if (kind < 20) return post(n);
  if (kind < 28)
    return { ...post(n), nativeId: `c${n}`, kind: "comment", inReplyTo: `p${n % 500}`, thread: `p${n % 500}` };
  if (kind < 33)
    return {
      ...post(n),
      platform: "yelp",
      nativeId: `r${n}`,
      kind: "review",
      url: `https://yelp.test/${n}`,
      rating: { value: (n % 5) + 1, of: 5 },
    };
  return article(n);
}

const WORDS = "late cold broken lovely slow kind rude fresh empty loud clean dear cheap wrong lost quick".split(" ");
const said = (n: number) => [0, 2, 5, 7].map((shift) => WORDS[(n >> shift) % WORDS.length]!).join(" and ");

const post = (n: number): Incoming => ({
  platform: "mastodon",
  nativeId: `p${n}`,
  kind: "post",
  url: `https://social.test/@customer${n}/${n}`,
  author: { id: `a${n}`, name: `Customer ${n}`, handle: `customer${n}` },
  text: `My acme order ${n} was ${said(n)}. Can you please look into it and tell me what I can do?`,
  visibility: "public",
});

/** Of ten articles eight are copies of one of a hundred stories. */
function article(n: number): Incoming {
  const story = n % 10 < 8 ? n % 100 : n + 1000;
  return {
    platform: "feed",
    published: true,
    nativeId: `f${n}`,
    kind: "post",
    url: `https://paper${n % 400}.test/${n}`,
    author: { id: `Paper ${n % 400}`, name: `Paper ${n % 400}` },
    title: `Acme plan number ${story} is ${said(story)}, the council hears`,
    text: `TOWN ${n % 400} - The plan numbered ${story} that acme showed to the council on Friday was called ${said(story)} by those who came. The council votes on it in ${(story % 9) + 2} weeks, the mayor said, and neighbours have until then to write what they think of plan ${story}.`,
    visibility: "public",
  };
}
