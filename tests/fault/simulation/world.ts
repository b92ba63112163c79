import { createOutward } from "@earshot/aws/outward/create-outward";
import { alarming } from "@earshot/core/alert/alarming";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Context, Log } from "@earshot/core/context";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { savePlaybook } from "@earshot/core/draft/playbooks";
import { Conflict } from "@earshot/core/errors";
import { keys } from "@earshot/core/keys";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import { announcing } from "@earshot/core/outgoing-webhook/announcing";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import type { Source } from "@earshot/core/source/source";
import type { Change, Store } from "@earshot/core/store";
import type { Actor } from "@earshot/core/team/person";
import { createMemoryStore, type Items } from "../../support/memory-store.ts";
import { Broken, Injected, inWords } from "./broken.ts";
import { connectorTo } from "./connector.ts";
import { createLedger } from "./ledger.ts";
import { afterCommit } from "./laws/after-commit.ts";
import { onSend, onShow } from "./laws/on-send.ts";
import { classifier, writerOf } from "./parts.ts";
import { createPlatform } from "./platform.ts";
import { createQueues } from "./queue.ts";
import { createScheduler, type Fault, type Task } from "./scheduler.ts";

const START = Date.parse("2026-03-02T09:00:00.000Z");
export const BRAND = "acme";

export const people = [
  { id: "ann", name: "Ann", role: "approver" },
  { id: "bob", name: "Bob", role: "approver" },
  { id: "eve", name: "Eve", role: "admin" },
] as const satisfies Actor[];

export type Options = {
  /** The platform can tell whether a reply is there. */
  finds?: boolean;
  /** Told what happens, in words. */
  trace?: Trace;
  /** How often what happened, as it was logged. */
  counts?: Map<string, number>;
};

type Trace = (line: string) => void;

let begun: Items | undefined;

const nothing = () => Promise.reject(new Error("Nothing is fetched here."));
const outward = createOutward();

/** The product's verbs on a store, queues and a platform in memory, with a brand that listens there. */
export async function createWorld({ finds = true, trace, counts = new Map() }: Options = {}) {
  const clock = { ms: START };
  const items: Items = new Map(begun);
  const store = createMemoryStore({ now: () => new Date(clock.ms), items });
  const platform = createPlatform();
  const queues = createQueues(clock);
  const ledger = createLedger();
  const scheduler = createScheduler(clock, () => ledger.commits);
  let policy = writerOf("rules-1");
  let tokens = 0;
  let broken: Broken | undefined;

  const law = (look: () => void) => {
    try {
      look();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      broken ??= error;
    }
  };

  function storeFor(task: Task | undefined): Store {
    const step = <T>(what: string, work: () => Promise<T>): Promise<T> =>
      task
        ? scheduler.point(
            task,
            what,
            (fault) => (fault ? Promise.reject(new Injected(`The store is ${fault}.`)) : work()),
            { faults: ["throttled"] },
          )
        : work();
    const commit = async (changes: Change[], fault?: Fault) => {
      if (fault === "throttled") throw new Injected("The store is throttled.");
      if (fault === "conflict") throw new Conflict([0]);
      await store.commit(changes);
      ledger.committed(changes);
      trace?.(
        `  ${task?.name ?? "-"} wrote ${changes.flatMap((each) => ("put" in each ? shortly(each) : [])).join(", ")}`,
      );
      if (task) law(() => afterCommit({ items, platform }, changes));
      if (fault === "unheard") throw new Injected("The store's answer was lost.");
    };
    return {
      get: (key) => step("get", () => store.get(key)),
      getMany: (all) => step("get", () => store.getMany(all)),
      page: (pk, range) => step("page", () => store.page(pk, range)),
      list: (index, hash, range) => step("list", () => store.list(index, hash, range)),
      sweep: (now) => store.sweep(now),
      everything: () => store.everything(),
      commit: (changes) =>
        task
          ? scheduler.point(task, "commit", (fault) => commit(changes, fault), {
              faults: ["throttled", "conflict", "unheard"],
            })
          : commit(changes),
    };
  }

  const noted: Log["error"] = (event, fields, cause) => {
    counts.set(event, (counts.get(event) ?? 0) + 1);
    trace?.(`  ${event} ${JSON.stringify(fields)} ${inWords(cause)}`);
  };
  const log: Log = { info: noted, warn: noted, error: noted };

  /** What a task, or nobody in particular, may use of the world. */
  function contextFor(task?: Task, actor: Actor = "earshot"): Context {
    const now = () => new Date(clock.ms + (task?.skew ?? 0));
    const token = () => `token-${++tokens}`;
    const port = queues.port((what, work) =>
      task
        ? scheduler.point(
            task,
            what,
            async (fault) => {
              if (fault === "throttled") throw new Injected("The queue is throttled.");
              work();
              if (fault === "unheard") throw new Injected("The queue's answer was lost.");
            },
            { faults: ["throttled", "unheard"] },
          )
        : Promise.resolve(work()),
    );
    const parts = { now, token, log, queues: port };
    return {
      now,
      token,
      log,
      queues: port,
      actor,
      classifier,
      store: alarming(announcing(storeFor(task), parts), parts),
      random: () => 0,
      wait: (ms) =>
        task
          ? scheduler.point(
              task,
              `wait ${ms}`,
              async () => {
                task.woke = ledger.commits;
              },
              { from: clock.ms + ms },
            )
          : Promise.resolve(),
      fetch: nothing,
      fetchTrusted: nothing,
      outward,
      connectors: {
        sim: connectorTo({
          platform,
          finds,
          now: () => clock.ms,
          step: (what, work, faults) =>
            task
              ? scheduler.point(
                  task,
                  what,
                  async (fault) => {
                    // Asking a platform takes a while, too: what was read before is old by then.
                    if (!what.startsWith("reply")) task.woke = ledger.commits;
                    return work(fault);
                  },
                  { faults },
                )
              : Promise.resolve(work(undefined)),
          asked: (outgoing, account) => law(() => onSend({ items, ledger }, { outgoing, account, since: task!.woke })),
          shown: (outgoing) => {
            trace?.(`  the platform shows ${outgoing.key}: ${outgoing.text}`);
            law(() => onShow({ platform }, outgoing));
          },
        }),
      },
      get writer() {
        return policy;
      },
      vault: { seal: async (plain) => plain, open: async (sealed) => sealed },
      mail: { digest: async () => undefined, notice: async () => undefined },
    };
  }

  const world = {
    clock,
    items,
    store,
    platform,
    queues,
    ledger,
    scheduler,
    counts,
    trace,
    contextFor,
    get broken() {
      return broken;
    },
    breaks: (error: Broken) => void (broken ??= error),
    get policy() {
      return policy.version;
    },
    /** The rules change, as with an upgrade. */
    deploy(): void {
      policy = writerOf(`rules-${Number(policy.version.slice(6)) + 1}`);
      ledger.policy(policy.version);
    },
    source: () => valuesAt<Source>(items, `${BRAND}/SOURCES`)[0]!,
    conversations: (): Conversation[] =>
      [...items.values()].filter(({ sk }) => sk === "META") as unknown as Conversation[],
  };

  ledger.policy(policy.version);
  if (!begun) {
    const ctx = contextFor();
    await addBrand(ctx, { id: BRAND, name: "Acme", terms: "acme" });
    for (const person of people)
      await ctx.store.commit([
        { put: keys.person(person.id), value: { ...person, createdAt: ctx.now().toISOString() }, if: "absent" },
      ]);
    const source = await connectSource(ctx, BRAND, { platform: "sim", secret: { token: "t" } });
    await collect(ctx, { brand: BRAND, source: source.id }, { now: true });
    await saveArticle(ctx, BRAND, "en", "hours", { title: "Hours", text: "We are open until 1." });
    await savePlaybook(ctx, BRAND, "usual", {
      language: "en",
      technique: "empathy",
      variants: ["We are sorry, says version 1."],
    });
    begun = new Map(items);
  }
  ledger.committed(
    [...items.values()].map((item) => ({ put: { pk: item.pk, sk: item.sk }, value: item }) satisfies Change),
  );
  return world;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

const valuesAt = <T>(items: Items, pk: string): T[] =>
  [...items.values()].filter((item) => item.pk === pk) as unknown as T[];

function shortly({ put, value }: { put: { pk: string; sk: string }; value: any }): string {
  const sk = put.sk === "META" ? `conversation ${value.id}` : `${put.pk.split("/").at(-1)} ${put.sk}`;
  return [sk, value.status, value.version && `v${value.version}`].filter(Boolean).join(" ");
}
