import type { Outgoing } from "@earshot/core/connector";
import type { Reply } from "@earshot/core/reply/reply";
import type { Items } from "../../../support/memory-store.ts";
import { Broken } from "../broken.ts";
import type { Ledger } from "../ledger.ts";
import type { Platform } from "../platform.ts";

type Seen = { items: Items; platform: Platform; ledger: Ledger };
type Sent = {
  outgoing: Outgoing;
  account: string;
  /** All that whoever sends it could know, it has read since so many commits. */
  since: number;
};

/** One approval, one reply, whenever it appears. */
export function onShow({ platform }: Pick<Seen, "platform">, { key }: Outgoing): void {
  const stands = platform.ours.some(
    ({ key: of, visibility }) => of === key && (visibility === "visible" || visibility === "moderation"),
  );
  if (stands) throw new Broken("once", `${key} appears a second time.`);
}

/** What holds of every reply of ours at the moment at which the platform takes it. */
export function onSend({ items, ledger }: Omit<Seen, "platform">, { outgoing, account, since }: Sent): void {
  const { key, text, to } = outgoing;
  const reply = [...items.values()].find(({ sk }) => sk === `REPLY#${key}`) as Reply | undefined;
  if (!reply) throw new Broken("only what was approved", `${key} was never approved.`);
  const given = ledger.given.filter((each) => each.conversation === reply.conversation && each.text === text);
  if (given.length === 0) throw new Broken("only what was approved", `Nobody approved the text of ${key}: ${text}`);
  if (to.text.includes("grave") && new Set(given.map(({ person }) => person)).size < 2)
    throw new Broken("only what was approved", `One person alone approved ${key}, which takes two.`);
  if (reply.status !== "sending" && reply.status !== "unknown")
    throw new Broken("only what was approved", `${key} is sent while it is ${reply.status}.`);
  holdsStill();

  function holdsStill(): void {
    const { fingerprint } = reply!;
    const { mention, account: seen, playbook, knowledge, policy } = fingerprint;
    const differs = (what: string) => new Broken("as it was approved", `${what} is not what it was for ${key}.`);
    if (!given.some(({ saw }) => !saw || (saw.mention === mention && saw.account === seen && saw.policy === policy)))
      throw differs("What it is said to have been approved for");
    if (seen !== `${reply!.source}:${account}`) throw differs("The account that speaks");
    if (!mention.startsWith(`sim:${to.nativeId}@`)) throw differs("The mention that it answers");
    if (!ledger.wasSo(`mention ${reply!.conversation}`, mention, since)) throw differs("The version of the mention");
    for (const each of knowledge === "-" ? [] : knowledge.split(" ")) {
      const [id, version] = each.split("@") as [string, string];
      if (!ledger.wasSo(`article ${id}`, version, since)) throw differs(`The article ${each}`);
    }
    if (playbook !== "-") {
      const [id, version] = playbook.split("@") as [string, string];
      if (!ledger.wasSo(`playbook ${id}`, version, since)) throw differs(`The playbook ${playbook}`);
    }
    if (!ledger.wasSo("policy", policy, since)) throw differs("The version of the rules");
    if (!ledger.wasSo("stopped", "false", since))
      throw new Broken("nothing while stopped", `${key} was sent while everything was stopped.`);
  }
}
