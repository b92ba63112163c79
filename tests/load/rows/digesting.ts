import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { saved } from "@earshot/core/conversation/moves";
import { keys } from "@earshot/core/keys";
import { intake } from "@earshot/core/mention/intake";
import type { Mention } from "@earshot/core/mention/mention";
import { savedMention } from "@earshot/core/mention/saved-mention";
import type { Change, Store } from "@earshot/core/store";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { atMost, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const MB = 1024 * 1024;
const MENTIONS = Number(process.env["BENCH_N"] ?? 100_000);
const SIDE_BY_SIDE = 8;
const PER_COMMIT = 100;
const MONDAY = Date.parse("2026-11-16T00:00:00Z");
const WEEK_MS = 7 * 86_400_000;

/** A week's digest over 100 000 mentions, all of which wait, from the table's emulator, in a process with the memory of its function. */
export async function digesting(): Promise<Row[]> {
  return inScratch(async (dir) => {
    const stack = await startStack({ dir });
    try {
      const models = await judged(stack.store, stack.queues);
      await store(stack.store, models);
      const child = join(import.meta.dirname, "..", "build-digest.ts");
      const args = ["--max-old-space-size=400", child, stack.dynamo.endpoint, "2026-11-23T08:00:00Z", "2026-11-16"];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      const made = JSON.parse(stdout) as Record<
        "seconds" | "computing" | "before" | "peak" | "units" | "bytes" | "mentions" | "waiting",
        number
      >;
      if (made.mentions !== MENTIONS || made.waiting !== MENTIONS)
        throw new Error(`The digest counts ${made.mentions} mentions and ${made.waiting} waiting.`);
      return [
        atMost(`digest over ${MENTIONS} mentions that all wait: time`, made.seconds, 30, "s"),
        atMost("digest: of that, its own computing", made.computing, 20, "s"),
        atMost("digest: memory of its process at its peak", made.peak / MB, 512, "MB"),
        atMost("digest: read units a mention", made.units / MENTIONS, 2, "units"),
        atMost("digest: its record", made.bytes / 1024, 100, "KB"),
      ];
    } finally {
      await stack.close();
    }
  });
}

const TEXTS = [
  "My acme order came two days late and the cup was broken. Can you please replace it? #acme",
  "Dana at the High Street branch was wonderful, the acme coffee too. Thank you! #coffee",
  "הקפה של acme היה קר והשירות איטי מאוד, חיכיתי שעה בתור.",
  "acme کافه خوبی است ولی قهوه سرد بود و کارکنان بی‌ادب بودند.",
  "Az acme kávéja hideg volt, és egy órát vártunk a pultnál.",
  "acme 的咖啡很好喝，但是外送遲到了一個小時。",
  "acme kava buvo šalta, o aptarnavimas labai lėtas.",
  "Does acme open on Sundays? I would like longer hours and more seats.",
];

/** One of each text, as intake judges and stores it. */
async function judged(table: Store, queues: Awaited<ReturnType<typeof startStack>>["queues"]) {
  const ctx = benchContext(table, { ...queues, send: async () => undefined });
  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme", rivals: [{ name: "Zenith", terms: "zenith" }] });
  return Promise.all(
    TEXTS.map(async (text, n) => {
      await intake(ctx, {
        brand: "acme",
        source: "s1",
        baseline: false,
        seenAt: new Date(MONDAY - WEEK_MS).toISOString(),
        incoming: {
          platform: "mastodon",
          nativeId: `t${n}`,
          kind: "post",
          url: `https://social.test/@customer/${n}`,
          author: { id: `t${n}`, name: "Customer" },
          text,
          visibility: "public",
        },
      });
      const id = `mastodon:t${n}`;
      const pointer = (await table.get(keys.pointer("acme", id)))!;
      const mention = (await table.get(keys.mention("acme", pointer.conversation, id)))!;
      const conversation = (await table.get(keys.conversation("acme", pointer.conversation)))!;
      return { mention, conversation };
    }),
  );
}

async function store(table: Store, models: { mention: Mention; conversation: Conversation }[]): Promise<void> {
  const commits = Array.from({ length: (MENTIONS * 2) / PER_COMMIT }, (_, n) => n).values();
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (const commit of commits) {
        const changes = Array.from({ length: PER_COMMIT / 2 }, (_, n) => copied(models, (commit * PER_COMMIT) / 2 + n));
        await table.commit(changes.flat());
      }
    }),
  );
}

function copied(models: { mention: Mention; conversation: Conversation }[], n: number): Change[] {
  const model = models[n % models.length]!;
  const at = new Date(MONDAY + Math.floor((n / MENTIONS) * WEEK_MS)).toISOString();
  const id = `mastodon:m${n}`;
  const author = { id: `a${n}`, name: `Customer ${n}` };
  const mention: Mention = {
    ...model.mention,
    id,
    nativeId: `m${n}`,
    conversation: `c${n}`,
    author,
    text: `${model.mention.text} ${n}`,
    firstSeenAt: at,
    seenAt: at,
  };
  const conversation: Conversation = {
    ...model.conversation,
    id: `c${n}`,
    status: "open",
    mention: id,
    author,
    openedAt: at,
    heardAt: at,
    dueAt: at,
    dueFrom: at,
    version: 1,
  };
  const { draftDueAt: _, ladderAt: __, closedAt: ___, lane: ____, ...waiting } = conversation;
  return [savedMention("UTC", mention, undefined), saved(waiting, { absent: true })];
}
