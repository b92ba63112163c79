import type { PlaygroundCall, Secret } from "./settings.ts";

/** A call whose platform answers as the test says; every request is kept. */
export function fakeCall(
  answer: (request: Request) => Response | Promise<Response>,
  given: { secret?: Secret; now?: () => Date } = {},
) {
  const requests: Request[] = [];
  const call: PlaygroundCall = {
    settings: { server: "http://playground.test" },
    secret: given.secret,
    query: { any: [], none: [] },
    now: given.now ?? (() => new Date("2026-03-02T09:00:00.000Z")),
    random: () => 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return answer(request);
    },
  };
  return { call, requests };
}

export const post = (id: string, createdAt: string, more: object = {}) => ({
  id,
  kind: "post",
  author: { id: `c${id}`, name: "Mia", handle: "mia", brand: false },
  text: `text ${id}`,
  createdAt,
  thread: id,
  visibility: "public",
  ...more,
});
