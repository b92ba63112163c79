import type { ConversationView } from "@earshot/api/views";
import type { Draft } from "@earshot/core/draft/draft";
import { Said } from "../said.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";

/** Which draft it is, and whose name it goes out under. */
export function DraftAbout({ view, draft }: { view: ConversationView; draft: Draft | undefined }) {
  const { say } = useWords();
  const languageName = useLanguageName();
  if (!draft) return <>{say(view.conversation.draftDueAt === undefined ? "noDraft" : "drafting")}</>;
  const about = say("draftBy", {
    n: draft.number,
    technique: say(`technique.${draft.technique}`),
    language: languageName(draft.language),
  });
  if (!view.account) return <>{about}</>;
  const [before, after] = say("speaksAs").split("{name}");
  return (
    <>
      {about} · {before}
      <Said text={view.account.name} />
      {after}
    </>
  );
}
