import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { thisMachine } from "./this-machine.ts";
import { createLog } from "@earshot/aws/log";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { intake } from "@earshot/core/mention/intake";
import type { Incoming, Mention } from "@earshot/core/mention/mention";
import { queueNames, type Queues } from "@earshot/core/queues";
import type { Key, Store } from "@earshot/core/store";
import { createContext } from "@earshot/local/context";
import { createClock } from "./clock.ts";
import { createMemoryStore } from "./memory-store.ts";

type Given = Partial<Omit<Incoming, "author" | "handle">> & { by?: string; handle?: string };
type Way = { source?: string; baseline?: boolean };

/** Intake with the product's own classifier on a store in memory that counts what is read and written. */
export async function createIntakeWorld() {
  const clock = createClock();
  const store = createMemoryStore({ now: clock.now });
  const used = { requests: 0, reads: 0, writes: 0 };
  const lines: string[] = [];
  const counting: Store = {
    ...store,
    get: (key) => ((used.requests += 1), (used.reads += 1), store.get(key)),
    getMany: <T>(keys: Key<T>[]) => ((used.requests += 1), (used.reads += keys.length), store.getMany(keys)),
    commit: (changes) => ((used.requests += 1), (used.writes += changes.length), store.commit(changes)),
  };
  const queues: Queues = {
    send: async () => undefined,
    deadLetters: async () => [],
    redrive: async () => false,
    discard: async () => false,
    depths: async () => Object.fromEntries(queueNames.map((name) => [name, { waiting: 0, dead: 0 }])) as never,
  };
  const ctx = createContext({
    store: counting,
    queues,
    vault: { seal: async (plain) => plain, open: async (sealed) => sealed },
    mail: { digest: async () => undefined, notice: async () => undefined },
    log: createLog({ level: "info", sink: (line) => lines.push(line) }),
    now: clock.now,
    wait: clock.wait,
    random: () => 0,
    ...createWayOut(thisMachine),
  });
  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
  let count = 0;
  const world = {
    ctx,
    clock,
    lines,
    used,
    /** Takes one in as it would come from its platform; a feed's when nothing else is said. */
    async hear({ by = "Harbour Post", handle, ...given }: Given, { source = "s1", baseline = false }: Way = {}) {
      clock.advance(1);
      const platform = given.platform ?? "feed";
      const incoming: Incoming = {
        platform,
        nativeId: `n${++count}`,
        kind: "post",
        ...(platform === "feed" && { published: true }),
        author: { id: handle ?? by, name: by, ...(handle && { handle }) },
        text: "",
        visibility: "public",
        ...given,
      };
      Object.assign(used, { requests: 0, reads: 0, writes: 0 });
      await intake(ctx, { brand: "acme", source, baseline, seenAt: clock.now().toISOString(), incoming });
      return { ...used };
    },
    async conversations(): Promise<Conversation[]> {
      const all: Conversation[] = [];
      for await (const { key, value } of store.everything()) if (key.sk === "META") all.push(value);
      return all;
    },
    async mentions(): Promise<Mention[]> {
      const all: Mention[] = [];
      for await (const { key, value } of store.everything()) if (key.sk.startsWith("MENTION#")) all.push(value);
      return all;
    },
    view: (id: string) => readConversation(ctx, "acme", id),
  };
  return world;
}
