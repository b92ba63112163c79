import type { ConversationView } from "@earshot/api/views";
import type { Fingerprint } from "@earshot/core/approval/fingerprint";
import type { Because, Draft } from "@earshot/core/draft/draft";
import { fits } from "@earshot/core/draft/length";
import { Alert, Box, Text, Textarea } from "@mantine/core";
import { useImperativeHandle, useRef, type Ref } from "react";
import { useAnnounce } from "../announce.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { AsPosted } from "./as-posted.tsx";
import { Assist } from "./assist.tsx";
import type { Asked } from "./asked.ts";
import { DraftAbout } from "./draft-about.tsx";
import { DraftNotices } from "./draft-notices.tsx";
import { EditorButtons } from "./editor-buttons.tsx";
import { Grounds } from "./grounds.tsx";
import { LengthMeter } from "./length-meter.tsx";
import { Objections } from "./objections.tsx";
import { Outdated } from "./outdated.tsx";
import { ProposalCards } from "./proposal-cards.tsx";
import type { Proposal } from "./proposals.ts";
import { TextAside } from "./text-aside.tsx";
import type { ReplyText } from "./use-reply-text.ts";
import { useReview } from "./use-review.ts";
import { Wishes } from "./wishes.tsx";

export type EditorHandle = { focus(): void; approve(): void; choose(n: number): void };

type Props = {
  ref: Ref<EditorHandle>;
  brand: string;
  view: ConversationView;
  draft: Draft | undefined;
  proposals: readonly Proposal[];
  /** What the person was shown; an approval holds only for that. */
  seen: Fingerprint;
  reply: ReplyText;
  act: DoIt;
  ask(what: Asked): void;
  busy: boolean;
};

/** The reply that is being decided on. */
export function Editor({ ref, brand, view, draft, proposals, seen, reply, act, ask, busy }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const { conversation, limit, canReply } = view;
  const { text } = reply;
  const { objections, rubric } = useReview(brand, view, text, draft);
  const fit = fits(text, limit);
  const stopped = !fit || objections.some(({ level }) => level === "stop");
  const mayApprove = may("approver") && canReply;
  const canApprove = mayApprove && !busy && !stopped && text.trim() !== "";

  const approve = () => {
    if (!canApprove) return;
    act({
      verb: "approve",
      body: { fingerprint: seen, text },
      after: () => {
        reply.clear();
        field.current?.blur();
        announce(say("said.approved"));
      },
    });
  };
  const save = () =>
    act({
      verb: "edit",
      body: { text, draft: draft?.number ?? 0 },
      after: () => {
        reply.clear();
        announce(say("said.saved"));
      },
    });
  const redraft = (wishes: Because[]) =>
    act({
      verb: "redraft",
      body: { wishes, draft: draft?.number ?? 0 },
      after: () => {
        reply.put(undefined);
        announce(say("said.redrafted"));
      },
    });
  const choose = (proposal: Proposal) => {
    reply.put(proposal.text === draft?.text ? undefined : proposal.text);
    announce(say("said.proposal", { name: say(`proposal.${proposal.name}`) }));
  };
  const focus = () => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  };
  useImperativeHandle(ref, () => ({
    focus,
    approve,
    choose: (n) => proposals.length > 1 && proposals[n] && may("drafter") && choose(proposals[n]),
  }));

  return (
    <Box component="section" aria-label={say("reply")}>
      <Outdated view={view} />
      {draft && <DraftNotices view={view} draft={draft} again={() => redraft([])} busy={busy} />}
      <ProposalCards
        proposals={proposals}
        text={text}
        language={draft?.language}
        mayChoose={may("drafter")}
        choose={choose}
      />
      {may("drafter") && <Wishes draft={draft} redraft={redraft} busy={busy} />}
      <Textarea
        ref={field}
        label={say("reply")}
        dir="auto"
        lang={draft?.language}
        autosize
        minRows={3}
        maxRows={16}
        readOnly={!may("drafter")}
        description={<DraftAbout view={view} draft={draft} />}
        value={text}
        onChange={({ currentTarget }) => reply.type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            approve();
          } else if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <LengthMeter text={text} limit={limit} fit={fit} />
      {reply.isOwn && <Text size="xs">{say("unsaved")}</Text>}
      <TextAside reply={reply} />
      {view.behind !== undefined && (
        <Text size="sm" component="div" mt={4}>
          <Said text={say("behind", { warning: view.behind })} />
        </Text>
      )}
      {text.trim() !== "" && <AsPosted text={text} view={view} {...(draft && { language: draft.language })} />}
      <Objections objections={objections} />
      <Grounds view={view} draft={draft} text={text} rubric={rubric} decide={() => ask("compensate")} />
      {!canReply && <Assist text={text} view={view} act={act} after={reply.clear} busy={busy} />}
      <EditorButtons
        reply={reply}
        draft={draft}
        mayApprove={mayApprove}
        canApprove={canApprove}
        busy={busy}
        approve={approve}
        focus={focus}
        save={save}
        ask={ask}
      />
      {view.stopped && (
        <Alert color="red" mt="xs" p="xs">
          {say("stoppedBrand", { what: conversation.platform })}
        </Alert>
      )}
    </Box>
  );
}
