import { createApi } from "@earshot/api/app";
import { addBrand } from "@earshot/core/brand/add-brand";
import { connectSource } from "@earshot/core/source/connect-source";
import { signed } from "@earshot/connectors/webhook/signature";
import { Settings, type WebhookCall } from "@earshot/connectors/webhook/settings";
import { listen } from "../../support/fakes/platform.ts";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { atMost, percentile, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const PUSHES = 500;
/** The first answers are also the first of the process: its code is compiled, its connections opened. */
const WARM_UP = 50;
const SECRET = "a secret that both systems know";

const call: WebhookCall = {
  settings: Settings.parse({}),
  secret: { signingSecret: SECRET },
  query: { any: [], none: [] },
  now: () => new Date(),
  random: () => 0,
  fetch,
};

/** Signed pushes over HTTP, one after another, each queued on the embedded services before it is answered. */
export async function pushes(): Promise<Row[]> {
  return inScratch(async (dir) => {
    const stack = await startStack({ dir });
    const ctx = benchContext(stack.store, stack.queues);
    await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
    const source = await connectSource(ctx, "acme", {
      platform: "webhook",
      settings: {},
      secret: call.secret,
    });
    const server = await listen(createApi(() => ctx));
    const address = `${server.url}/webhooks/acme/${source.id}`;
    try {
      await timesOf(address, 0, WARM_UP);
      const times = await timesOf(address, WARM_UP, PUSHES);
      const { intake } = await stack.queues.depths();
      if (intake.waiting !== PUSHES + WARM_UP) throw new Error(`${intake.waiting} pushes are in the queue.`);
      const p50 = percentile(times, 0.5);
      return [
        atMost(
          `webhook: a signed push to its answer, queued first, p99 of ${PUSHES} (p50 ${p50.toFixed(1)} ms)`,
          percentile(times, 0.99),
          100,
          "ms",
        ),
      ];
    } finally {
      await server.close();
      await stack.close();
    }
  });
}

async function timesOf(address: string, from: number, many: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = from; n < from + many; n++) times.push(await timeOf(address, n));
  return times;
}

async function timeOf(address: string, n: number): Promise<number> {
  const body = JSON.stringify({
    mentions: [
      {
        id: `m${n}`,
        text: `My acme order ${n} was late and cold, I am disappointed. Please help me.`,
        author: { id: `u${n}`, name: `Customer ${n}` },
      },
    ],
  });
  const began = performance.now();
  const answer = await fetch(address, { method: "POST", body, headers: signed(call, `push-${n}`, body) });
  const said = await answer.text();
  const time = performance.now() - began;
  if (answer.status !== 202) throw new Error(`A push was answered ${answer.status}: ${said}`);
  return time;
}
