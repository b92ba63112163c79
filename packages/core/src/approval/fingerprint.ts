import type { Conversation } from "../conversation/conversation.ts";
import type { Draft } from "../draft/draft.ts";
import { factsIn } from "../draft/resting-on.ts";
import type { Article } from "../knowledge/article.ts";
import type { Playbook } from "../draft/playbook.ts";
import { hashOf } from "../ids.ts";
import type { Source } from "../source/source.ts";

/** Everything an approver saw, part by part; an approval holds only while each is the same. */
export type Fingerprint = {
  mention: string; // id@version
  draft: string; // number:hash of the text that will be sent
  account: string; // source and account that will speak
  playbook: string; // id@version the draft rests on, or "-"
  knowledge: string; // article@version of each fact that the text states, or "-"
  policy: string; // version of the rules that raised objections
};

export type ChangedPart = { part: keyof Fingerprint; saw: string; is: string };

export function fingerprintOf(seen: {
  conversation: Conversation;
  draft: Draft | undefined;
  text: string | undefined;
  source: Source | undefined;
  /** In order of precedence. */
  playbooks: readonly Playbook[];
  /** The articles cited, as far as they hold today. */
  articles: readonly Article[];
  policy: string;
}): Fingerprint {
  const { conversation, draft, source } = seen;
  return {
    mention: `${conversation.mention}@${conversation.mentionVersion}`,
    draft: draftPart(draft?.number, seen.text),
    account: source ? `${source.id}:${source.account?.id ?? "-"}` : "-",
    playbook: playbookPart(draft, seen.playbooks),
    knowledge: knowledgePart(draft, seen.text ?? "", seen.articles),
    policy: seen.policy,
  };
}

export function draftPart(number: number | undefined, text: string | undefined): string {
  return text === undefined ? "0:-" : `${number ?? 0}:${hashOf(text)}`;
}

function playbookPart(draft: Draft | undefined, playbooks: readonly Playbook[]): string {
  if (!draft?.playbook) return "-";
  const { id } = draft.playbook;
  const current = playbooks.find((playbook) => playbook.id === id);
  return current ? `${id}@${current.version}` : `${id}@gone`;
}

function knowledgePart(draft: Draft | undefined, text: string, articles: readonly Article[]): string {
  const cited = [...new Set(factsIn(draft, text).map(({ article }) => article))].toSorted();
  const versions = cited.map((id) => `${id}@${articles.find((article) => article.id === id)?.version ?? "gone"}`);
  return versions.join(" ") || "-";
}

/** The parts that are no longer what they were; a part that was not kept yet counts as empty. */
export function changedParts(saw: Fingerprint, is: Fingerprint): ChangedPart[] {
  const parts: (keyof Fingerprint)[] = ["mention", "draft", "account", "playbook", "knowledge", "policy"];
  return parts.map((part) => ({ part, saw: saw[part] ?? "-", is: is[part] })).filter(({ saw, is }) => saw !== is);
}
