import { Box, Button, Stack } from "@mantine/core";
import { later } from "../later.tsx";
import { IconArrowLeft } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { useProblemWords } from "../use-problem-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { Asked } from "./asked.ts";
import { ConversationHead } from "./conversation-head.tsx";
import { Editor, type EditorHandle } from "./editor.tsx";
import { Mentions } from "./mentions.tsx";
import { signedBy } from "./signed-by.ts";
import { proposalsOf } from "./proposals.ts";
import { PaneSkeleton } from "./pane-skeleton.tsx";
import { useUndo } from "./undo-toast.tsx";
import { Translated } from "../translation/translated.tsx";
import { UnsentText } from "./unsent-text.tsx";
import { useAtWork } from "./use-at-work.ts";
import { useConversation } from "./use-conversation.ts";
import { WhyHere } from "./why-here.tsx";
import { replyPlace, useReplyText } from "./use-reply-text.ts";
import { approvalOf } from "./use-undo-approval.ts";

const AtWorkBanner = later(async () => (await import("./at-work-banner.tsx")).AtWorkBanner);
const Notices = later(async () => (await import("./notices.tsx")).Notices);
const Replies = later(async () => (await import("./replies.tsx")).Replies);
const Evidences = later(async () => (await import("./evidences.tsx")).Evidences);
const Places = later(async () => (await import("./places.tsx")).Places);
const AlsoSaid = later(async () => (await import("./also-said.tsx")).AlsoSaid);
const DraftVersions = later(async () => (await import("./draft-versions.tsx")).DraftVersions);
const Timeline = later(async () => (await import("./timeline.tsx")).Timeline);
const MergedParts = later(async () => (await import("./merged-parts.tsx")).MergedParts);
const Changed = later(async () => (await import("./changed.tsx")).Changed);

const ConversationDialogs = later(async () => (await import("./conversation-dialogs.tsx")).ConversationDialogs);

type Props = { brand: string; id: string; back: (() => void) | undefined };

/** One conversation: what was said, what we answered, and the reply that is being decided on. */
export function ConversationPane({ brand, id, back }: Props) {
  const { say } = useWords();
  const inWords = useProblemWords();
  const announce = useAnnounce();
  const { may, brands, person } = useSession();
  const talk = useConversation(brand, id);
  const [asking, setAsking] = useState<Asked>();
  const editor = useRef<EditorHandle>(null);
  const { view, stale } = talk;
  const into = view?.conversation.merged?.into;
  const [, go] = useLocation();
  useEffect(() => {
    if (into !== undefined) go(`/inbox/${encodeURIComponent(into)}${window.location.search}`, { replace: true });
  }, [into, go]);
  const atWork = useAtWork(brand, id, view);
  useEffect(() => {
    if (stale) announce(`${say("staleTitle")}. ${say("staleHelp")}`);
  }, [stale, announce, say]);

  const conversation = view?.conversation;
  const newest = view?.drafts.find((each) => each.number === conversation?.draft && !each.declined);
  const voice = brands.find((each) => each.id === brand)?.voice;
  // The text that somebody has approved already is approved in their name.
  const isApprovedOnce = view?.approval.first !== undefined && view.approval.first.broken === undefined;
  const draft = useMemo(
    () => (isApprovedOnce ? newest : signedBy(newest, voice, person)),
    [newest, voice, person, isApprovedOnce],
  );
  const isEdited = view?.events.some(({ what, about }) => what === "draft-edited" && about === String(draft?.number));
  const proposals = proposalsOf(draft, isEdited === true);
  const reply = useReplyText(replyPlace(brand, id), draft, proposals);
  const isOpen = conversation?.status === "open";
  const undoable = view?.replies.find((reply) => reply.id === conversation?.reply && reply.status === "approved");
  const decideable = isOpen && may("approve");

  const ask = (what: Asked) => {
    talk.forget();
    setAsking(what);
  };
  const { offered, withdraw } = useUndo();
  const isOffered = offered.some(({ key }) => key === approvalOf(id));
  const undo = (reply: string) =>
    talk.act({
      verb: "undo",
      body: { reply },
      after: () => {
        withdraw(approvalOf(id));
        announce(say("said.undone"));
      },
    });
  useShortcuts({
    approve: decideable ? () => editor.current?.approve() : undefined,
    edit: isOpen && may("draft") ? () => editor.current?.focus() : undefined,
    decline: decideable && draft ? () => ask("decline") : undefined,
    dismiss: decideable ? () => ask("dismiss") : undefined,
    proposal: ({ code }) => editor.current?.choose(Number(code.at(-1)) - 1),
    undo: !isOffered && undoable && may("approve") ? () => undo(undoable.id) : undefined,
  });

  const past = () => {
    talk.forget();
    talk.readNews();
  };
  const again = () => {
    past();
    // What was read counts from the next drawing on.
    setTimeout(() => editor.current?.approve());
  };
  const take = () => {
    past();
    reply.put(undefined);
  };
  const ways = view && {
    view,
    yours: reply.isOwn ? reply.text : undefined,
    take,
    ...(decideable && view.canReply && reply.text.trim() !== "" && { again }),
  };

  if (!view || !ways) {
    return talk.query.error ? (
      <Box p="md">
        <BackButton back={back} />
        <Problem error={talk.query.error} again={() => void talk.query.refetch()} />
      </Box>
    ) : (
      <PaneSkeleton />
    );
  }
  return (
    <Box p="md" component="article">
      <BackButton back={back} />
      <Stack gap="md" maw={820}>
        <ConversationHead brand={brand} view={view} act={talk.act} ask={ask} busy={talk.busy} />
        <WhyHere />
        {talk.stale && (
          <Changed
            {...ways}
            title={say("staleTitle")}
            help={say("staleHelp")}
            message={talk.error ? inWords(talk.error) : ""}
            changed={talk.stale}
            close={talk.forget}
          />
        )}
        {!talk.stale && isOpen && talk.news.length > 0 && (
          <Changed
            {...ways}
            title={say("staleTitle")}
            help={say("changedHelp")}
            changed={talk.news}
            close={talk.readNews}
          />
        )}
        <Notices view={view} act={talk.act} ask={ask} busy={talk.busy} />
        <Mentions view={view} act={talk.act} busy={talk.busy} />
        {view.parts.length > 0 && <MergedParts view={view} act={talk.act} busy={talk.busy} />}
        <Places view={view} />
        <AlsoSaid view={view} />
        <Replies view={view} act={talk.act} undo={undo} retract={() => ask("retract")} busy={talk.busy} />
        {talk.error && !talk.stale && !asking && <Problem error={talk.error} />}
        {isOpen && <AtWorkBanner here={atWork} />}
        {isOpen && talk.seen && (
          <div onInput={atWork.begin} onFocus={({ target }) => target instanceof HTMLTextAreaElement && atWork.begin()}>
            <Editor
              ref={editor}
              brand={brand}
              view={view}
              draft={draft}
              proposals={proposals}
              seen={talk.seen}
              reply={reply}
              act={talk.act}
              error={talk.error}
              ask={ask}
              busy={talk.busy}
            />
          </div>
        )}
        {isOpen && draft && (
          <Translated
            key={draft.number}
            conversation={view.conversation.id}
            of={{ draft: draft.number }}
            language={draft.language}
            text={draft.text}
          />
        )}
        {!isOpen && <UnsentText reply={reply} />}
        <DraftVersions view={view} />
        <Evidences view={view} act={talk.act} busy={talk.busy} />
        <Timeline view={view} act={talk.act} busy={talk.busy} />
      </Stack>
      <ConversationDialogs
        asking={asking}
        close={() => setAsking(undefined)}
        view={view}
        draft={draft}
        reply={reply}
        talk={talk}
      />
    </Box>
  );
}

function BackButton({ back }: { back: (() => void) | undefined }) {
  const { say } = useWords();
  if (!back) return null;
  return (
    <Button
      variant="subtle"
      size="xs"
      mb="xs"
      leftSection={<IconArrowLeft size={16} className="flips" aria-hidden />}
      onClick={back}
    >
      {say("back")}
    </Button>
  );
}
