import { parseTerms } from "@earshot/core/terms/parse-terms";
import type { Call, Connector, Outgoing } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { described } from "../../support/described/described.ts";
import { fakeOf } from "../../support/fakes/fake-of.ts";
import type { FakePlatform } from "../../support/fakes/platform.ts";
import { createWeather, type Weather } from "../../support/fakes/weather.ts";

const NOW = Date.parse("2026-03-02T09:00:00.000Z");
const MOST_PAGES = 60;

/** A moment so many minutes before the suite's now, ISO 8601. */
export const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

/** One connector before its fake, which is a new one for every test, in weather that the test makes. */
export type Bench = ReturnType<typeof openBench>;

/** Opens a bench for the tests of the describe block that this is called in. */
export function openBench(connector: Connector) {
  let it: FakePlatform;
  let weather: Awaited<ReturnType<typeof createWeather>>;
  let clock: number;
  let call: Call;

  const { fetch, problems, forget } = described(connector.platform);

  beforeAll(async () => {
    weather = await createWeather(fetch);
  });
  afterAll(() => weather.close());
  beforeEach(async () => {
    it = await fakeOf(connector.platform);
    clock = NOW;
    weather.set(undefined);
    forget();
    call = {
      settings: connector.settings.parse(it.settings),
      secret: it.secret && connector.secret?.parse(it.secret),
      query: parseTerms("Brewly"),
      now: () => new Date(clock),
      random: () => 0,
      fetch: weather.fetch,
    };
    return () => it.close();
  });

  afterEach(() => expect(problems()).toEqual([]));

  /** All pages; the cursor goes through JSON, as in the table. */
  async function collectAll(cursor?: unknown, at = call) {
    const items: Incoming[] = [];
    for (let page = 0; page < MOST_PAGES; page++) {
      const collected = await connector.collect(at, cursor);
      items.push(...collected.items);
      cursor = collected.cursor === undefined ? undefined : JSON.parse(JSON.stringify(collected.cursor));
      if (!collected.more) return { items, cursor };
    }
    throw new Error("There is always more.");
  }

  /** The trouble that work ends in, in this weather, and the seconds to wait. */
  async function troubleIn(at: Weather | undefined, work: () => unknown): Promise<[Trouble | "none", number?]> {
    weather.set(at);
    try {
      await work();
      return ["none"];
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      expect(error.message).not.toBe("");
      return error.retryAfter === undefined ? [error.trouble] : [error.trouble, error.retryAfter];
    } finally {
      weather.set(undefined);
    }
  }

  /** A reply to a new mention, as it was approved. */
  async function outgoing(more: Partial<Outgoing> = {}): Promise<Outgoing> {
    const id = await it.post({ text: "#Brewly lost my parcel", at: ago(30) });
    const to = Incoming.parse(byId((await collectAll()).items, id));
    return {
      key: "r0123456789abcdef",
      text: "We are sorry, Mia!\nWrite to us at https://brewly.example/help?case=1, please.",
      language: "en",
      to,
      at: ago(0),
      ...more,
    };
  }

  return {
    connector,
    get it() {
      return it;
    },
    get call() {
      return call;
    },
    wait: (minutes: number) => void (clock += minutes * 60_000),
    collectAll,
    troubleIn,
    outgoing,
    /** What stands on the platform by us under what was answered. */
    ours: async ({ to }: Outgoing) => (await it.answers!(to.nativeId)).filter(({ by }) => by === "us"),
  };
}

/** The newest form of the item with this id. */
export const byId = (items: Incoming[], id: string) => items.find(({ nativeId }) => nativeId === id);
