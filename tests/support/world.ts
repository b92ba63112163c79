import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { createApi } from "@earshot/api/app";
import { provide } from "@earshot/aws/current";
import { createLog } from "@earshot/aws/log";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Brand } from "@earshot/core/brand/brand";
import type { Context, Notice } from "@earshot/core/context";
import type { Conversation } from "@earshot/core/conversation/conversation";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import { desk, keys } from "@earshot/core/keys";
import type { Digest } from "@earshot/core/digest/digest";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import type { Source } from "@earshot/core/source/source";
import { invite } from "@earshot/core/team/invite";
import type { Role } from "@earshot/core/team/person";
import { createContext } from "@earshot/local/context";
import { pollQueues } from "@earshot/local/embedded/poll-queues";
import { handlers } from "@earshot/local/handlers";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { startPlayground } from "@earshot/local/playground/start-playground";
import { createClock } from "./clock.ts";
import { mustBeAsDescribed } from "./described.ts";
import { cookieOf, pressSignIn } from "./press-sign-in.ts";
import { startStack } from "./stack.ts";
import { thisMachine } from "./this-machine.ts";

/** The whole product but its schedule, on real embedded services, with a playground and a clock that the test moves. */
export async function startWorld(given: Partial<Context> = {}) {
  const clock = createClock();
  const stack = await startStack({ now: clock.now });
  const playground = await startPlayground({ port: 0, now: clock.now });
  const mails: Digest[] = [];
  const notices: Notice[] = [];
  const lines: string[] = [];
  const ctx = createContext({
    store: stack.store,
    queues: stack.queues,
    vault: {
      seal: async (plain) => Buffer.from(plain).toString("base64"),
      open: async (sealed) => Buffer.from(sealed, "base64").toString(),
    },
    mail: { digest: async (_, digest) => void mails.push(digest), notice: async (notice) => void notices.push(notice) },
    log: createLog({ level: "info", sink: (line) => lines.push(line) }),
    now: clock.now,
    wait: clock.wait,
    random: () => 0,
    ...createWayOut(thisMachine),
    ...given,
  });
  provide(ctx);
  const stop = new AbortController();
  const polling = pollQueues({
    endpoint: stack.endpoint,
    urls: stack.urls,
    handlers,
    signal: stop.signal,
    log: ctx.log,
    backOffSeconds: [0, 0, 0, 0, 0],
  });
  const api = createApi(() => ctx);
  const client = createPlaygroundClient(playground.url);

  const world = {
    ctx,
    clock,
    stack,
    playground,
    client,
    mails,
    notices,
    lines,
    api,
    /** A brand on the playground, connected and past its baseline. */
    async brand(input: Partial<Brand> & { id: string } = { id: "acme" }): Promise<{ brand: Brand; source: Source }> {
      const brand = await addBrand(ctx, {
        name: "Acme Coffee",
        terms: "acme",
        voice: { contact: "care@acme.example" },
        ...input,
      });
      const { token, webhookSecret } = await client.brandAccount(brand.id);
      const source = await connectSource(ctx, brand.id, {
        platform: "playground",
        settings: { server: playground.url },
        secret: { token, webhookSecret },
        interval: 60,
      });
      await world.collect(source);
      return { brand, source };
    },
    collect: (source: Pick<Source, "brand" | "id">) =>
      collect(ctx, { brand: source.brand, source: source.id }, { now: true }),
    tick: () => handlers.tick(),
    /** Signs a person in; returns a client that calls the API as them. */
    async person(role: Role = "approver", name: string = role) {
      const { token } = await invite(ctx, { name, role });
      const cookie = cookieOf(await pressSignIn(api.request, token));
      return async <T = any>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> => {
        const response = await api.request(path, {
          method,
          headers: { cookie, "x-earshot": "1", ...(body !== undefined && { "content-type": "application/json" }) },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        const answer = text ? JSON.parse(text) : undefined;
        mustBeAsDescribed(method, path, response.status, answer);
        return { status: response.status, body: answer as T };
      };
    },
    /** Open conversations of a brand, or of one of its lanes (`acme/unread`), what is due first. */
    async open(of = "acme"): Promise<Conversation[]> {
      const [brand = "", lane] = of.split("/");
      const { items } = await ctx.store.list<Conversation>("inbox", desk.of(brand), desk.working);
      return items
        .map(({ value }) => value)
        .filter((each) => each.status === "open" && each.lane === lane)
        .toSorted((a, b) => `${a.dueAt ?? "9"}#${a.id}`.localeCompare(`${b.dueAt ?? "9"}#${b.id}`));
    },
    /**
     * Waits (in real time) until something is so; the work itself runs on the test's clock. After 15 s that clock is moved along,
     * a second each second: the work may itself be waiting, for its turn on an account or for another's lease.
     */
    async until<T>(what: () => Promise<T | undefined | false> | T | undefined | false, said = "it"): Promise<T> {
      const end = Date.now() + 50_000;
      let moved = Date.now() + 15_000;
      for (;;) {
        const got = await what();
        if (got) return got;
        if (Date.now() > moved) {
          clock.advance(1);
          moved += 1000;
        }
        if (Date.now() > end) throw new Error(`Waited 50 s for ${said}.\n${lines.slice(-20).join("\n")}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** A customer posts, and it is collected. */
    async say(source: Source, post: Parameters<typeof client.post>[0]): Promise<string> {
      const { id } = await client.post(post);
      // One that the queue sent may be at work, and may have begun before this was posted: it would let nobody else in.
      await world.until(async () => {
        const { leaseUntil = "" } = (await ctx.store.get(keys.source(source.brand, source.id))) ?? {};
        return leaseUntil <= clock.now().toISOString();
      }, "another collection to end");
      await world.collect(source);
      return id;
    },
    /** A customer posts; resolves with the conversation once its draft is in the inbox, or in the lane of other languages. */
    async drafted(
      source: Source,
      post: Parameters<typeof client.post>[0],
    ): Promise<{ post: string; view: ConversationView }> {
      const id = await world.say(source, post);
      const conversation = await world.until(
        async () =>
          [...(await world.open(source.brand)), ...(await world.open(`${source.brand}/unread`))].find(
            (each) => each.mention === `playground:${id}` && each.draft !== undefined && !each.draftDueAt,
          ),
        `a draft for ${id}`,
      );
      return { post: id, view: await world.view(source.brand, conversation.id) };
    },
    async view(brand: string, id: string): Promise<ConversationView> {
      const { readConversation } = await import("@earshot/core/conversation/read-conversation");
      return readConversation(ctx, brand, id);
    },
    newestDraft: (view: ConversationView) => view.drafts.find((draft) => draft.number === view.conversation.draft)!,
    async close(): Promise<void> {
      stop.abort();
      clock.advance(10 * 86_400);
      await polling;
      await playground.close();
      await stack.close();
    },
  };
  return world;
}

export type World = Awaited<ReturnType<typeof startWorld>>;
