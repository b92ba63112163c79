import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { startProgram } from "../support/program.ts";

const api = "/api/brands/brewly";

/** Waits (in real time) until something is so. */
export async function until<T>(what: () => Promise<T | undefined | false>, said: string, seconds = 60): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ;) {
    const got = await what();
    if (got) return got;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${said}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The whole program on a state folder of its own, listening for Brewly on one source that is past its baseline. */
export async function startProduct(input: { platform: string; settings: object; secret: object }) {
  const state = await mkdtemp(join(tmpdir(), "earshot-real-"));
  const own = Object.values(input.settings).filter((each) => typeof each === "string" && URL.canParse(each));
  const EARSHOT_OWN_ADDRESSES = own.map((each: string) => new URL(each).origin).join();
  const earshot = await startProgram(state, [], { EARSHOT_OWN_ADDRESSES });
  await earshot.call("POST", "/api/brands", { id: "brewly", name: "Brewly", terms: "brewly" });
  const { status, body } = await earshot.call("POST", `${api}/sources`, { ...input, interval: 10 });
  expect(status, JSON.stringify(body)).toBe(201);
  const source: string = body.id;

  const view = async (conversation: string) => (await earshot.call("GET", `${api}/conversations/${conversation}`)).body;
  const act = async (conversation: string, verb: string, said: object) => {
    const answer = await earshot.call("POST", `${api}/conversations/${conversation}/${verb}`, said);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  const collect = () => earshot.call("POST", `${api}/sources/${source}/collect`);
  await collect();

  return {
    view,
    act,
    collect,
    async inbox(status = "open,approved,check") {
      return (await earshot.call("GET", `${api}/inbox?status=${status}`)).body.items as any[];
    },
    /** Collects until what was written is in the inbox with its draft. */
    async drafted(nativeId: string) {
      return until(async () => {
        await collect();
        const { body } = await earshot.call("GET", `${api}/inbox`);
        const mention = `${input.platform}:${nativeId}`;
        const found = body.items.find((item: any) => item.mention === mention && item.draft && !item.draftDueAt);
        return found && view(found.id);
      }, `a draft for ${nativeId}`);
    },
    /** Approves the newest draft as it is, and gives its text. */
    async approve({ conversation, drafts, fingerprint }: any): Promise<string> {
      const { text } = drafts.find(({ number }: { number: number }) => number === conversation.draft);
      await act(conversation.id, "approve", { fingerprint, text });
      return text;
    },
    /** Resolves with the reply once it is published. */
    published: (conversation: string) =>
      until(
        async () => (await view(conversation)).replies.find((reply: any) => reply.status === "published"),
        "the reply to be published",
        90,
      ),
    async close() {
      const ended = new Promise((resolve) => earshot.child.once("exit", resolve));
      earshot.child.kill("SIGTERM");
      await ended;
      await rm(state, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

export type Product = Awaited<ReturnType<typeof startProduct>>;
