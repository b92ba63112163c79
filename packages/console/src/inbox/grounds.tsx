import type { ConversationView } from "@earshot/api/views";
import type { Draft } from "@earshot/core/draft/draft";
import { factsIn, proposalOf } from "@earshot/core/draft/resting-on";
import type { Mark } from "@earshot/core/draft/writer";
import type { Promised } from "@earshot/core/promise/promise";
import { CitedFacts } from "./cited-facts.tsx";
import { Compensation } from "./compensation.tsx";
import { PromisesIn } from "./promises-in.tsx";
import { Rubric } from "./rubric.tsx";
import { Told } from "./told.tsx";

type Props = {
  view: ConversationView;
  draft: Draft | undefined;
  text: string;
  rubric: readonly Mark[];
  promises: readonly Promised[];
  decide(): void;
};

/** What the text in the editor rests on, what follows from it, and how it does. */
export function Grounds({ view, draft, text, rubric, promises, decide }: Props) {
  return (
    <div className="grounds">
      <CitedFacts facts={factsIn(draft, text)} language={draft?.language ?? "und"} />
      <Told tells={text.trim() === "" ? [] : (proposalOf(draft, text)?.tells ?? [])} />
      <PromisesIn promises={promises} language={draft?.language ?? "und"} />
      <Rubric marks={rubric} />
      <Compensation conversation={view.conversation} decide={decide} />
    </div>
  );
}
