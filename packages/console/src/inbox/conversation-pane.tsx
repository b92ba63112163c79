import { Box, Button, Center, Loader, Stack } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { AlsoSaid } from "./also-said.tsx";
import type { Asked } from "./asked.ts";
import { Changed } from "./changed.tsx";
import { ConversationDialogs } from "./conversation-dialogs.tsx";
import { ConversationHead } from "./conversation-head.tsx";
import { Editor, type EditorHandle } from "./editor.tsx";
import { Evidences } from "./evidences.tsx";
import { Mentions } from "./mentions.tsx";
import { signedBy } from "./signed-by.ts";
import { proposalsOf } from "./proposals.ts";
import { Places } from "./places.tsx";
import { Replies } from "./replies.tsx";
import { Timeline } from "./timeline.tsx";
import { UnsentText } from "./unsent-text.tsx";
import { useConversation } from "./use-conversation.ts";
import { replyPlace, useReplyText } from "./use-reply-text.ts";

type Props = { brand: string; id: string; back: (() => void) | undefined };

/** One conversation: what was said, what we answered, and the reply that is being decided on. */
export function ConversationPane({ brand, id, back }: Props) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { may, brands, person } = useSession();
  const talk = useConversation(brand, id);
  const [asking, setAsking] = useState<Asked>();
  const editor = useRef<EditorHandle>(null);
  const { view, stale } = talk;
  useEffect(() => {
    if (stale) announce(`${say("staleTitle")}. ${say("staleHelp")}`);
  }, [stale, announce, say]);

  const conversation = view?.conversation;
  const newest = view?.drafts.find((each) => each.number === conversation?.draft && !each.declined);
  const voice = brands.find((each) => each.id === brand)?.voice;
  const draft = useMemo(() => signedBy(newest, voice, person.id), [newest, voice, person.id]);
  const isEdited = view?.events.some(({ what, about }) => what === "draft-edited" && about === String(draft?.number));
  const proposals = proposalsOf(draft, isEdited === true);
  const reply = useReplyText(replyPlace(brand, id), draft, proposals);
  const isOpen = conversation?.status === "open";
  const undoable = view?.replies.find((reply) => reply.id === conversation?.reply && reply.status === "approved");
  const decideable = isOpen && may("approver");

  const ask = (what: Asked) => {
    talk.forget();
    setAsking(what);
  };
  const undo = (reply: string) =>
    talk.act({ verb: "undo", body: { reply }, after: () => announce(say("said.undone")) });
  useShortcuts({
    approve: () => editor.current?.approve(),
    edit: () => editor.current?.focus(),
    decline: () => decideable && draft && ask("decline"),
    dismiss: () => decideable && ask("dismiss"),
    proposal: ({ code }) => editor.current?.choose(Number(code.at(-1)) - 1),
    undo: () => undoable && may("approver") && undo(undoable.id),
  });

  if (!view) {
    return talk.query.error ? (
      <Box p="md">
        <BackButton back={back} />
        <Problem error={talk.query.error} again={() => void talk.query.refetch()} />
      </Box>
    ) : (
      <Center p="xl">
        <Loader aria-label={say("loading")} />
      </Center>
    );
  }
  return (
    <Box p="md" component="article">
      <BackButton back={back} />
      <Stack gap="md" maw={820}>
        <ConversationHead brand={brand} view={view} act={talk.act} ask={ask} busy={talk.busy} />
        {talk.stale && (
          <Changed
            title={say("staleTitle")}
            help={say("staleHelp")}
            message={talk.error?.message ?? ""}
            changed={talk.stale}
            close={talk.forget}
          />
        )}
        {!talk.stale && isOpen && talk.news.length > 0 && (
          <Changed title={say("staleTitle")} help={say("changedHelp")} changed={talk.news} close={talk.readNews} />
        )}
        <Mentions view={view} />
        <Places view={view} />
        <AlsoSaid view={view} />
        <Replies view={view} act={talk.act} undo={undo} retract={() => ask("retract")} busy={talk.busy} />
        {talk.error && !talk.stale && !asking && <Problem error={talk.error} />}
        {isOpen && talk.seen && (
          <Editor
            ref={editor}
            brand={brand}
            view={view}
            draft={draft}
            proposals={proposals}
            seen={talk.seen}
            reply={reply}
            act={talk.act}
            ask={ask}
            busy={talk.busy}
          />
        )}
        {!isOpen && <UnsentText reply={reply} />}
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
