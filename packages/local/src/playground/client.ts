import type { Faults, FaultsInput } from "./faults.ts";
import type { Account, LateRelease, LoggedCall, NewPost, Post, PostEdit } from "./post.ts";
import type { Branch } from "./timeline.ts";

type Decision = "approve" | "reject" | "hold";

/** What tests, the demo and the bench do on the playground: customers' acts, and the strings behind the stage. */
export function createPlaygroundClient(url: string) {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(new URL(path, url), {
      method,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok)
      throw new Error(`The playground answered ${answer.status} to ${method} ${path}: ${text.slice(0, 300)}`);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }
  const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

  return {
    post: (post: NewPost) => call<Post>("POST", "/customer/posts", post),
    edit: (id: string, edit: PostEdit) => call<Post>("PATCH", at("/customer/posts", id), edit),
    /** A customer deletes a post, or the platform takes a brand's reply down. */
    remove: (id: string) => call<void>("DELETE", at("/customer/posts", id)),
    /** A post under an old date, as after a long moderation; no push tells of it. */
    release: (post: LateRelease) => call<Post>("POST", "/release", post),
    /** A post and the direct answers to it, held and rejected ones too, in the order they came. */
    thread: (id: string) => call<{ post: Post; replies: Post[] }>("GET", `${at("/customer/posts", id)}/thread`),
    timeline: (limit = 40) => call<{ threads: Branch[]; more: boolean }>("GET", `/customer/timeline?limit=${limit}`),
    /** Switches these faults on and all others off. */
    faults: (faults: FaultsInput) => call<Faults>("PUT", "/faults", faults),
    currentFaults: () => call<Faults>("GET", "/faults"),
    clearFaults: () => call<Faults>("DELETE", "/faults"),
    moderate: (id: string, decision: Decision, reason?: string) =>
      call<Post>("POST", at("/moderation", id), { decision, ...(reason !== undefined && { reason }) }),
    /** Every call to the platform API so far. */
    log: async () => (await call<{ calls: LoggedCall[] }>("GET", "/log")).calls,
    /** The brand's account, made on first asking, with what a source needs to speak for it. */
    brandAccount: (id: string, name?: string) =>
      call<Account>("PUT", at("/accounts", id), name === undefined ? {} : { name }),
    webhook: (hook: { url: string; secret: string }) => call<{ url: string }>("PUT", "/webhook", hook),
    removeWebhook: () => call<void>("DELETE", "/webhook"),
    reset: () => call<void>("POST", "/reset"),
  };
}

export type PlaygroundClient = ReturnType<typeof createPlaygroundClient>;
