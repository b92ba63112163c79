import { createPlaygroundClient } from "./client.ts";
import type { Account } from "./post.ts";
import { startPlayground } from "./start-playground.ts";

const START = Date.parse("2026-03-02T09:00:00.000Z");

/** A playground on a clock that the test moves, with its client and the account of a brand. */
export async function startTestPlayground(dataDir?: string) {
  let time = START;
  const now = () => new Date(time);
  const running = await startPlayground({ port: 0, now, ...(dataDir !== undefined && { dataDir }) });
  const client = createPlaygroundClient(running.url);
  const account = await client.brandAccount("acme");

  return {
    ...running,
    client,
    account,
    now,
    advance: (seconds: number) => void (time += seconds * 1000),
    /** A call to the platform API; status 0 when the connection was cut. */
    async api(
      method: string,
      path: string,
      given: { body?: unknown; as?: Account | null; headers?: Record<string, string> } = {},
    ) {
      const as = given.as === undefined ? account : given.as;
      const headers = {
        ...(as && { authorization: `Bearer ${as.token}` }),
        ...(given.body !== undefined && { "content-type": "application/json" }),
        ...given.headers,
      };
      const body = given.body === undefined ? undefined : JSON.stringify(given.body);
      try {
        const answer = await fetch(`${running.url}/api${path}`, {
          method,
          headers,
          ...(body !== undefined && { body }),
        });
        const text = await answer.text();
        return { status: answer.status, headers: answer.headers, text, body: answer.ok ? jsonIn(text) : undefined };
      } catch {
        return { status: 0, headers: new Headers(), text: "", body: undefined };
      }
    },
  };
}

export type TestPlayground = Awaited<ReturnType<typeof startTestPlayground>>;

function jsonIn(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
