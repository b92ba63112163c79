import "./approvals.css";
import type { ConversationView } from "@earshot/api/views";
import type { Fingerprint } from "@earshot/core/approval/fingerprint";
import type { Because, Draft } from "@earshot/core/draft/draft";
import { ruleName } from "@earshot/core/approval/usual-rules";
import { fits } from "@earshot/core/draft/length";
import { Alert, Box, Text, Textarea } from "@mantine/core";
import { later } from "../later.tsx";
import { useImperativeHandle, useRef, useState, type Ref } from "react";
import { useAnnounce } from "../announce.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { AsPosted } from "./as-posted.tsx";
import type { Asked } from "./asked.ts";
import { DraftAbout } from "./draft-about.tsx";
import { DraftNotices } from "./draft-notices.tsx";
import { EditorButtons } from "./editor-buttons.tsx";
import { LengthMeter } from "./length-meter.tsx";
import { Objections } from "./objections.tsx";
import { ProposalCards } from "./proposal-cards.tsx";
import type { Proposal } from "./proposals.ts";
import { TextAside } from "./text-aside.tsx";
import type { ReplyText } from "./use-reply-text.ts";
import { useInboxOrder } from "./order.tsx";
import { useChain } from "./use-chain.ts";
import { useGoesOn } from "./use-goes-on.ts";
import { useReview } from "./use-review.ts";
import { useUndoApproval } from "./use-undo-approval.ts";
import { Wishes } from "./wishes.tsx";

const Outdated = later(async () => (await import("./outdated.tsx")).Outdated);

const FromHelpdesk = later(async () => (await import("./from-helpdesk.tsx")).FromHelpdesk);
const Assist = later(async () => (await import("./assist.tsx")).Assist);
const ApprovalChain = later(async () => (await import("./approval-chain.tsx")).ApprovalChain);
const Grounds = later(async () => (await import("./grounds.tsx")).Grounds);
const AloneDialog = later(async () => (await import("./alone-dialog.tsx")).AloneDialog);

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
  /** What was refused last. */
  error: unknown;
  ask(what: Asked): void;
  busy: boolean;
};

/** The reply that is being decided on. */
export function Editor({ ref, brand, view, draft, proposals, seen, reply, act, error, ask, busy }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const inWords = useInWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [goesOn] = useGoesOn();
  const offerUndo = useUndoApproval();
  const { conversation, limit, canReply } = view;
  const { text } = reply;
  const { objections, rubric, promises, written } = useReview(brand, view, text, draft);
  const fit = fits(text, limit);
  const stopped = !fit || objections.some(({ level }) => level === "stop");
  const mayApprove = may("approve") && canReply;
  const chain = useChain(view, text);
  const canApprove =
    mayApprove && !busy && !stopped && text.trim() !== "" && !chain.isMine && (!chain.isAlone || chain.mayDecideAlone);
  const [isAskedWhy, askWhy] = useState(false);
  const { goOn } = useInboxOrder();

  const approve = (alone?: string) => {
    if (!canApprove) return;
    if (chain.isAlone && alone === undefined) {
      askWhy(true);
      return;
    }
    const leaves = chain.isEnough && alone === undefined;
    act({
      verb: "approve",
      body: { fingerprint: seen, text, ...(alone !== undefined && { alone }) },
      goesOn: goesOn && leaves,
      after: (next) => {
        reply.clear();
        field.current?.blur();
        askWhy(false);
        announce(say(next.conversation.status === "open" ? "said.approvedFirst" : "said.approved"));
        offerUndo(next);
        if (goesOn && !leaves) goOn();
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
    approve() {
      // What speaks against it stands beside the field.
      if (!canApprove) field.current?.scrollIntoView({ block: "nearest" });
      approve();
    },
    choose: (n) => proposals.length > 1 && proposals[n] && may("draft") && choose(proposals[n]),
  }));

  return (
    <Box component="section" aria-label={say("reply")}>
      <Outdated view={view} />
      {draft && <DraftNotices view={view} draft={draft} again={() => redraft([])} busy={busy} />}
      {draft?.helpdesk && <FromHelpdesk from={draft.helpdesk} />}
      <ProposalCards
        proposals={proposals}
        text={text}
        language={draft?.language}
        mayChoose={may("draft")}
        choose={choose}
      />
      {may("draft") && <Wishes draft={draft} redraft={redraft} busy={busy} />}
      <Textarea
        ref={field}
        label={say("reply")}
        dir="auto"
        lang={draft?.language}
        autosize
        minRows={7}
        maxRows={24}
        size="md"
        readOnly={!may("draft")}
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
      {text.trim() !== "" && (
        <AsPosted text={written ?? text} typed={text} view={view} {...(draft && { language: draft.language })} />
      )}
      <Objections objections={objections} text={text} />
      <Grounds
        view={view}
        draft={draft}
        text={text}
        rubric={rubric}
        promises={promises}
        decide={() => ask("compensate")}
      />
      {!canReply && <Assist text={text} view={view} act={act} after={reply.clear} busy={busy} />}
      <ApprovalChain view={view} chain={chain} act={act} busy={busy} />
      <AloneDialog
        opened={isAskedWhy}
        of={`${conversation.brand} ${conversation.id}`}
        rules={chain.rules.map((rule) => inWords(ruleName(rule))).join("; ")}
        error={error}
        busy={busy}
        close={() => askWhy(false)}
        give={approve}
      />
      <EditorButtons
        reply={reply}
        chain={chain}
        draft={draft}
        mayApprove={mayApprove}
        canApprove={canApprove}
        busy={busy}
        approve={() => approve()}
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
