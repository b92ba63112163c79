import type { Call, Connector } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Outgoing } from "@earshot/core/connector";
import * as z from "zod";
import type { Platform, Post } from "./platform.ts";
import type { Fault } from "./scheduler.ts";

type Secret = { token: string };

/** How long after we gave up a platform may still do what it was asked. */
const LATE_MS = 20_000;

type Ports = {
  platform: Platform;
  /** Every request is a step of the task's: it may be let wait, fail, or do its work unheard. */
  step<T>(what: string, work: (fault: Fault | undefined) => T, faults: readonly Fault[]): Promise<T>;
  /** Right when the platform has a reply to show, and when it shows it: most often at once. */
  asked(outgoing: Outgoing, account: string): void;
  shown(outgoing: Outgoing): void;
  now(): number;
  /** The platform can be asked whether a reply is there. */
  finds: boolean;
};

/** The simulated platform as a connector. */
export function connectorTo({ platform, step, asked, shown, now, finds }: Ports): Connector<unknown, Secret> {
  const accountOf = ({ secret }: Call<unknown, Secret>): string => {
    const account = platform.tokens.get(secret?.token ?? "");
    if (account === undefined) throw new ConnectorError("sign-in-again", "The token has ended.");
    return account;
  };
  const refuse = (fault: Fault | undefined) => {
    if (fault === "throttled") throw new ConnectorError("slow-down", "Slower.", { retryAfter: 30 });
    if (fault) throw new ConnectorError("unavailable", "No connection.");
  };
  const read = <T>(what: string, call: Call<unknown, Secret>, work: (account: string) => T): Promise<T> =>
    step(
      what,
      (fault) => {
        refuse(fault);
        return work(accountOf(call));
      },
      ["throttled", "unavailable"],
    );
  const standing = (id: string): Post | undefined => platform.posts.find((post) => post.id === id && !post.deleted);

  return {
    platform: "sim",
    name: "Simulated",
    about: "A social network in memory.",
    settings: z.object({}),
    secret: z.object({ token: z.string() }),
    rulebook: {
      limit: { max: 1000, unit: "characters" },
      pace: { seconds: 8, jitter: 0 },
      rules: [],
      readOn: "2026-11-01",
    },
    interval: 300,
    finds: "everything",
    account: (call) => read("account", call, (id) => ({ id, name: id })),
    collect: (call) =>
      read("collect", call, () => ({
        items: platform.posts.filter(({ deleted }) => !deleted).map(platform.mentionOf),
        cursor: undefined,
        reached: "end" as const,
      })),
    reply: (call, outgoing) =>
      step(
        `reply ${outgoing.key}`,
        (fault) => {
          if (fault === "throttled" || fault === "unavailable") refuse(fault);
          const account = accountOf(call);
          if (!standing(outgoing.to.nativeId)) throw new ConnectorError("gone", "It is gone.");
          if (fault !== "lost") asked(outgoing, account);
          const land = () => {
            const { key, text, to } = outgoing;
            shown(outgoing);
            return platform.answer(to.nativeId, text, account, new Date(now()).toISOString(), key);
          };
          if (fault === "late") platform.late.push({ by: now() + LATE_MS, land });
          if (fault === "unheard") land();
          if (fault) throw new ConnectorError("unknown", "No answer came.");
          return platform.receiptOf(land());
        },
        ["throttled", "unavailable", "unheard", "lost", "late"],
      ),
    ...(finds && {
      findReply: (call: Call<unknown, Secret>, outgoing: Outgoing) =>
        read(`find ${outgoing.key}`, call, () => {
          const found = platform.find(outgoing);
          return found && platform.receiptOf(found);
        }),
      answers: (call: Call<unknown, Secret>, { nativeId }: { nativeId: string }) =>
        read("answers", call, (account) =>
          platform.ours
            .filter((each) => each.to === nativeId && each.account === account && each.visibility !== "vanished")
            .map((each) => ({ text: each.text, at: each.at, receipt: platform.receiptOf(each) })),
        ),
    }),
    revisit: (call, mention, reply) =>
      read("revisit", call, () => {
        const post = standing(mention.nativeId);
        const ours = reply && platform.ours.find(({ id }) => id === reply.nativeId);
        const receipt = ours && ours.visibility !== "vanished" ? platform.receiptOf(ours) : ("vanished" as const);
        return { mention: post ? platform.mentionOf(post) : "deleted", ...(reply && { reply: receipt }) };
      }),
    retract: (call, _, { nativeId }) =>
      read("retract", call, () => {
        const ours = platform.ours.find(({ id }) => id === nativeId);
        if (ours) ours.visibility = "vanished";
      }),
    webhook: async (_, request) => JSON.parse(Buffer.from(request.body).toString()),
  };
}
