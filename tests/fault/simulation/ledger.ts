import type { Fingerprint } from "@earshot/core/approval/fingerprint";
import type { Conversation } from "@earshot/core/conversation/conversation";
import type { Article } from "@earshot/core/knowledge/article";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { Settings } from "@earshot/core/settings/settings";
import type { Source } from "@earshot/core/source/source";
import type { Change } from "@earshot/core/store";

/** That a person approved a text, having seen this; absent where they approve once more what failed, as it stands then. */
type Given = { person: string; conversation: string; text: string; saw?: Fingerprint };

/** What was so, and since which commit: kept by other means than the product's. */
export function createLedger() {
  const held = new Map<string, { since: number; value: string }[]>();
  let commits = 0;

  function note(what: string, value: string): void {
    const values = held.get(what) ?? [];
    if (values.at(-1)?.value !== value) held.set(what, [...values, { since: commits, value }]);
  }

  note("stopped", "false");
  return {
    given: [] as Given[],
    get commits() {
      return commits;
    },
    committed(changes: readonly Change[]): void {
      commits += 1;
      for (const change of changes) {
        const key = "put" in change ? change.put : "remove" in change ? change.remove : undefined;
        if (!key) continue;
        const value = "put" in change ? change.value : undefined;
        if (key.sk === "META") {
          const { id, mention, mentionVersion } = value as Conversation;
          note(`mention ${id}`, `${mention}@${mentionVersion}`);
        }
        if (key.pk.endsWith("/KNOWLEDGE"))
          note(`article ${key.sk.slice(3)}`, String((value as Article)?.version ?? "gone"));
        if (key.pk.endsWith("/PLAYBOOKS")) note(`playbook ${key.sk}`, String((value as Playbook)?.version ?? "gone"));
        if (key.pk.endsWith("/SOURCES")) note(`account ${key.sk}`, (value as Source)?.account?.id ?? "-");
        if (key.pk === "SETTINGS") note("stopped", String((value as Settings).stopped ?? false));
      }
    },
    policy(version: string): void {
      commits += 1;
      note("policy", version);
    },
    /** Whether something was so at any moment since this many commits. */
    wasSo(what: string, value: string, since: number): boolean {
      const values = held.get(what) ?? [];
      const last = values.findLastIndex((each) => each.since <= since);
      return values.slice(Math.max(0, last)).some((each) => each.value === value);
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
