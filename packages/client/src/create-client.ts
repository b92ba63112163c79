import createFetchClient, { type Client, type ClientPathsWithMethod, type MethodResponse } from "openapi-fetch";
import type { components, paths } from "./described.ts";

export type { components, paths } from "./described.ts";
export type Problem = components["schemas"]["Problem"];
export type EarshotClient = Client<paths>;

const TRIES = 3;
const MOST_WAIT_SECONDS = 60;

/** What the API refused, with its problem details. */
export class Refused extends Error {
  override name = "Refused";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Nothing answered as the API does. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
}

export type ClientSettings = {
  /** Where Earshot is, such as https://earshot.example.com. */
  url: string;
  /** An access key, ek_… */
  key?: string;
  fetch?: (request: Request) => Promise<Response>;
  wait?: (seconds: number) => Promise<void>;
};

/**
 * A client of the API, typed by its description. What changes something goes with an idempotency-key, so it is asked again where no answer
 * came or where it came too fast, and done once all the same.
 * Its calls throw `Refused` with what was refused, and `NoAnswer` where nothing answers as the API does.
 */
export function createClient({ url, key, fetch = globalThis.fetch, wait = pause }: ClientSettings): EarshotClient {
  const client = createFetchClient<paths>({
    baseUrl: url.replace(/\/+$/u, ""),
    fetch: (request) => persistently(request, fetch, wait),
  });
  client.use({
    onRequest({ request }) {
      if (key !== undefined) request.headers.set("authorization", `Bearer ${key}`);
      request.headers.set("earshot-version", "1");
      if (request.method !== "GET") request.headers.set("idempotency-key", crypto.randomUUID());
    },
    async onResponse({ response }) {
      if (response.ok) return;
      const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json");
      if (isProblem) throw new Refused((await response.json()) as Problem);
      throw new NoAnswer(`${url} answered ${response.status}, and not as Earshot's API does. Check the address.`);
    },
  });
  return client;
}

type Method = "get" | "put" | "post" | "patch" | "delete";
type Given = {
  path?: Record<string, string>;
  query?: object;
  /** JSON, or with `type` the bytes of a file as they are. */
  body?: unknown;
  type?: string;
  parseAs?: "json" | "text" | "stream";
};

/** Asks with what somebody typed: whether it is right is the API's to say, so only the answer is typed. */
export async function ask<M extends Method, P extends ClientPathsWithMethod<EarshotClient, M>>(
  api: EarshotClient,
  method: M,
  address: P,
  { path, query, body, type, parseAs }: Given = {},
): Promise<MethodResponse<EarshotClient, M, P>> {
  const given = {
    params: { path, query },
    ...(body !== undefined && { body }),
    ...(type && { headers: { "content-type": type }, bodySerializer: (bytes: unknown) => bytes }),
    ...(parseAs && { parseAs }),
  };
  const { data } = await api.request(method, address, given as never);
  return data as MethodResponse<EarshotClient, M, P>;
}

/** Every item of a list that comes in pages. */
export async function everyPage<T, P extends { next?: string }>(
  ask: (query: { after?: string }) => Promise<P>,
  itemsOf: (page: P) => readonly T[],
): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await ask(after === undefined ? {} : { after });
    items.push(...itemsOf(page));
    after = page.next;
  }
  return items;
}

async function persistently(
  request: Request,
  fetch: NonNullable<ClientSettings["fetch"]>,
  wait: NonNullable<ClientSettings["wait"]>,
): Promise<Response> {
  for (let tried = 1; ; tried++) {
    const answer = await fetch(request.clone()).catch((error: unknown) => error as Error);
    const isLast = tried === TRIES;
    if (answer instanceof Error) {
      if (isLast)
        throw new NoAnswer(`${new URL(request.url).origin} does not answer: ${causeOf(answer)}.`, { cause: answer });
      await wait(tried);
      continue;
    }
    const seconds = Number(answer.headers.get("retry-after") ?? tried);
    const isBusy = answer.status === 429 || answer.status === 503;
    if (!isBusy || isLast || seconds > MOST_WAIT_SECONDS) return answer;
    await wait(seconds);
  }
}

const causeOf = ({ cause, message }: Error) =>
  cause instanceof Error && cause.message !== "" ? cause.message : message;
const pause = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
