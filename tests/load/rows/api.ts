import type { Store } from "@earshot/core/store";
import { Hono } from "hono";
import { serve } from "@earshot/local/serve";
import { startWorld } from "../../support/world.ts";
import { createApi } from "@earshot/api/app";
import { makeKey } from "@earshot/core/access-key/make-key";
import { ALLOWANCE } from "@earshot/core/access-key/allowance";
import { atMost, percentile, type Row } from "../row.ts";

const CALLERS = 50;
const EACH = 40;
const WARM = 4;

/** What 50 callers wait for at the API, beside a bare Hono that makes the same reads and answers the same body. */
export async function api(): Promise<Row[]> {
  const world = await startWorld({ now: () => new Date() });
  try {
    const { source } = await world.brand();
    const { view } = await world.drafted(source, { author: { name: "Mia" }, text: "Is acme open on Sunday?" });
    const machine = { ...world.ctx, actor: { id: "command-line", name: "x", role: "admin" as const } };
    // So many keys that none is told to slow down.
    const tokens: string[] = [];
    while (tokens.length * ALLOWANCE.requests < 8 * CALLERS * (EACH + WARM))
      tokens.push((await makeKey(machine, { name: `Load ${tokens.length}`, role: "admin" })).token);
    const paths = {
      me: "/api/me",
      inbox: "/api/brands/acme/inbox",
      conversation: `/api/brands/acme/conversations/${view.conversation.id}`,
    };
    const rows: Row[] = [];
    for (const [name, path] of Object.entries(paths)) {
      const { ctx, reads } = recorded(world.ctx.store);
      const ours = createApi(() => ({ ...world.ctx, store: ctx }));
      const header = (n: number) => ({ authorization: `Bearer ${tokens[n % tokens.length]}` });
      for (let n = 0; n < tokens.length; n++) await ours.request(path, { headers: header(n) });
      const from = reads.length;
      const body = await (await ours.request(path, { headers: header(0) })).json();
      const same = reads.slice(from);
      const bare = new Hono().get(path, async (c) => {
        for (const read of same) await read();
        return c.json(body);
      });
      const plain = createApi(() => world.ctx);
      const [p95, p95Bare] = [await waits(plain, path, header), await waits(bare, path, header)];
      rows.push(
        atMost(
          `API, ${name}, p95 of ${CALLERS} callers beside a bare Hono with its ${same.length} reads`,
          p95 / p95Bare,
          2,
          "times",
        ),
      );
    }
    return rows;
  } finally {
    await world.close();
  }
}

/** A store that keeps what is read of it, to be read again. */
function recorded(store: Store) {
  const reads: (() => Promise<unknown>)[] = [];
  const kept = <F extends (...asked: never[]) => Promise<unknown>>(read: F): F =>
    ((...asked: never[]) => {
      reads.push(() => read(...asked));
      return read(...asked);
    }) as F;
  const ctx: Store = {
    ...store,
    get: kept(store.get),
    getMany: kept(store.getMany),
    page: kept(store.page),
    list: kept(store.list),
  };
  return { ctx, reads };
}

/** p95 of what callers wait in milliseconds, who ask again as soon as they are answered, over HTTP. */
async function waits(
  app: Pick<Hono, "fetch">,
  path: string,
  header: (n: number) => Record<string, string>,
): Promise<number> {
  const server = await serve(app, 0, "port");
  try {
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: CALLERS }, async (_, caller) => {
        for (let n = 0; n < WARM + EACH; n++) {
          const begun = performance.now();
          const answer = await fetch(`${server.url}${path}`, { headers: header(caller) });
          await answer.arrayBuffer();
          if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
          if (n >= WARM) times.push(performance.now() - begun);
        }
      }),
    );
    return percentile(times, 0.95);
  } finally {
    await server.close();
  }
}
