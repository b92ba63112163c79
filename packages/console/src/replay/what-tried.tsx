import type { ReplayView } from "@earshot/core/replay/replay";
import { useSession } from "../session.tsx";
import type { LaterWord } from "../words/en/later.ts";
import { useWords } from "../words/use-words.tsx";

/** The names of what a change touches, in words. */
export function useWhatTried(): (replay: Pick<ReplayView, "change" | "judge">) => string {
  const { say, sayLater, words, language } = useWords();
  const nameOf = (field: string) => {
    if (field === "approvals") return say("rules.title");
    if (field === "playbooks" || field === "knowledge") return say(field);
    const word = `auditField.${field}`;
    return word in words ? sayLater(word as LaterWord) : field;
  };
  return ({ change, judge }) =>
    new Intl.ListFormat(language).format([
      ...Object.keys(change).map(nameOf),
      ...(judge ? [sayLater(`replay.judge-${judge}`)] : []),
    ]);
}

/** What was tried, as it would be saved. */
export function WhatTried({ replay }: { replay: ReplayView }) {
  const { sayLater } = useWords();
  const { may } = useSession();
  if (Object.keys(replay.change).length === 0 || !may("read")) return null;
  return (
    <details className="replay-what">
      <summary>{sayLater("replay.what")}</summary>
      <pre dir="ltr">{JSON.stringify(replay.change, null, 2)}</pre>
    </details>
  );
}
