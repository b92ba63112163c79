import type { Look } from "@earshot/core/replay/look";
import type { ReactNode } from "react";
import { useMatterName } from "../reading/use-matter-name.ts";
import { exactly } from "../words/formats.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";

export type Row = { name: string; was: ReactNode; is: ReactNode };

/** What differs between two looks at a mention, drafts apart, in words. */
export function useLookRows(): (before: Look | undefined, after: Look | undefined) => Row[] {
  const { say, sayLater, language } = useWords();
  const languageName = useLanguageName();
  const matterName = useMatterName();
  const list = (all: readonly string[]) =>
    all.length > 0 ? new Intl.ListFormat(language).format(all) : sayLater("audit.none-value");
  const time = (at: string | undefined) => at && <time dateTime={at}>{exactly(language).format(new Date(at))}</time>;
  const laneOf = ({ lane, ask }: Look) =>
    lane === "none"
      ? sayLater("replay.no-reply")
      : lane === "reply" && ask
        ? `${say("lane.reply")}: ${say(`ask.${ask}`)}`
        : say(`lane.${lane}`);
  const approvalOf = ({ approval }: Look) =>
    approval &&
    (approval.admin
      ? say("rules.asks.admin")
      : approval.people === 2
        ? say("rules.asks.second")
        : approval.other
          ? say("rules.asks.other")
          : sayLater("replay.one-person"));
  const cells: readonly [name: string, of: (look: Look) => ReactNode, key: (look: Look) => unknown][] = [
    [say("urgency"), ({ urgency }) => say(`urgency.${urgency}`), ({ urgency }) => urgency],
    [say("sentiment"), ({ sentiment }) => say(`sentiment.${sentiment}`), ({ sentiment }) => sentiment],
    [
      sayLater("replay.kind-intents"),
      ({ intents }) => list(intents.map((each) => say(`intent.${each}`))),
      ({ intents }) => intents,
    ],
    [sayLater("replay.kind-matters"), ({ matters }) => list(matters.map(matterName)), ({ matters }) => matters],
    [say("language"), (look) => languageName(look.language), (look) => look.language],
    [sayLater("replay.kind-lane"), laneOf, ({ lane, ask }) => [lane, ask]],
    [
      sayLater("replay.kind-approval"),
      (look) => approvalOf(look),
      ({ approval }) => approval && [approval.people, approval.admin, approval.other, approval.rules],
    ],
    [
      sayLater("replay.kind-automatic"),
      ({ automatic }) => automatic !== undefined && sayLater(automatic ? "audit.yes" : "audit.no"),
      ({ automatic }) => automatic,
    ],
    [sayLater("replay.kind-due"), ({ dueAt }) => time(dueAt), ({ dueAt }) => dueAt],
    [sayLater("replay.remind"), ({ remindAt }) => time(remindAt), ({ remindAt }) => remindAt],
    [sayLater("replay.pass-on"), ({ passOnAt }) => time(passOnAt), ({ passOnAt }) => passOnAt],
    [sayLater("replay.kind-order"), ({ harm }) => harm?.toLocaleString(language), ({ harm }) => harm],
    [sayLater("replay.by"), ({ by }) => <code>{by}</code>, ({ by }) => by],
  ];
  const nothing = sayLater("audit.none-value");
  return (before, after) => {
    if (!before || !after) {
      const said = (look: Look | undefined) => (look ? laneOf(look) : sayLater("replay.not-heard"));
      return [{ name: sayLater("replay.kind-lane"), was: said(before), is: said(after) }];
    }
    return cells
      .filter(([, , key]) => JSON.stringify(key(before)) !== JSON.stringify(key(after)))
      .map(([name, of]) => ({ name, was: of(before) || nothing, is: of(after) || nothing }));
  };
}
