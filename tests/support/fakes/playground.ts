import { playground } from "@earshot/connectors/playground/index";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { startPlayground } from "@earshot/local/playground/start-playground";
import type { FakePlatform } from "./platform.ts";
import { signedByPlayground } from "./signatures.ts";

const pushedPost = {
  kind: "post",
  author: { id: "mia", name: "Mia", handle: "mia" },
  text: "Brewly",
  createdAt: "2026-03-02T08:00:00.000Z",
};

/** The playground is its own fake. */
export async function fakePlayground(): Promise<FakePlatform> {
  const running = await startPlayground({ port: 0, now: () => new Date("2026-03-02T09:00:00.000Z") });
  const client = createPlaygroundClient(running.url);
  const { token, webhookSecret } = await client.brandAccount("brewly");
  const names = { customer: { name: "Mia", handle: "mia" }, us: { name: "Brewly", handle: "brewly" } };
  return {
    connector: playground,
    settings: { server: running.url },
    secret: { token, webhookSecret },
    pushes: signedByPlayground(webhookSecret, new Date("2026-03-02T09:00:00.000Z")),
    changes: {
      edited: (id, text) => ({ event: "edited", post: { ...pushedPost, id, text } }),
      deleted: (id) => ({ event: "deleted", post: { ...pushedPost, id } }),
    },
    async post({ text, at, parent, by = "customer" }) {
      if (by === "us") return ourPost(running.url, token, parent!, text);
      const author = names[by];
      // A late release answers nobody.
      if (parent !== undefined) return (await client.post({ author, text, inReplyTo: parent })).id;
      return (await client.release({ author, text, at })).id;
    },
    edit: async (id, text) => void (await client.edit(id, { text })),
    remove: (id) => client.remove(id),
    answers: async (id) =>
      (await client.thread(id)).replies.map((post) => ({
        id: post.id,
        text: post.text,
        by: post.author.id === "brewly" ? "us" : "customer",
      })),
    forgetKeys: async () => void (await client.faults({ ignoreIdempotencyKeys: true })),
    close: () => running.close(),
  };
}

async function ourPost(url: string, token: string, parent: string, text: string): Promise<string> {
  const answer = await fetch(new URL(`/api/posts/${encodeURIComponent(parent)}/replies`, url), {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "idempotency-key": `by-hand-${Buffer.from(text).toString("base64url")}`,
    },
    body: JSON.stringify({ text }),
  });
  return ((await answer.json()) as { id: string }).id;
}
