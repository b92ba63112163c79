import type { ConversationView } from "@earshot/api/views";
import type { Fingerprint } from "@earshot/core/approval/fingerprint";
import type { Draft } from "@earshot/core/draft/draft";
import { bytes, fits, lengthOf } from "@earshot/core/draft/length";
import { Alert, Box, Button, Group, Progress, Text, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useImperativeHandle, useRef, type Ref } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { AsPosted } from "./as-posted.tsx";
import { Assist } from "./assist.tsx";
import { Objections } from "./objections.tsx";
import type { WithReason } from "./reason-dialog.tsx";

export type EditorHandle = { focus(): void; approve(): void };

type Props = {
  ref: Ref<EditorHandle>;
  brand: string;
  view: ConversationView;
  draft: Draft | undefined;
  /** What the person was shown; an approval holds only for that. */
  seen: Fingerprint;
  /** What the person wrote; undefined while the draft stands as it is. */
  typed: string | undefined;
  setTyped(text: string | undefined): void;
  act: DoIt;
  ask(what: WithReason): void;
  busy: boolean;
};

/** The reply that is being decided on. */
export function Editor({ ref, brand, view, draft, seen, typed, setTyped, act, ask, busy }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  const { may } = useSession();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const { conversation, limit, canReply } = view;
  const text = typed ?? draft?.text ?? "";
  const dirty = typed !== undefined && typed !== (draft?.text ?? "");
  const objections = useObjections(brand, conversation.id, text, draft, seen.mention);
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
        setTyped(undefined);
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
        setTyped(undefined);
        announce(say("said.saved"));
      },
    });
  const focus = () => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  };
  useImperativeHandle(ref, () => ({ focus, approve }));

  const waitsForDraft = !draft && conversation.draftDueAt !== undefined;
  return (
    <Box component="section" aria-label={say("reply")}>
      <Textarea
        ref={field}
        label={say("reply")}
        dir="auto"
        lang={draft?.language}
        autosize
        minRows={3}
        maxRows={16}
        readOnly={!may("drafter")}
        description={describe()}
        value={text}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            approve();
          } else if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <LengthMeter text={text} limit={limit} fit={fit} />
      {dirty && <Text size="xs">{say("unsaved")}</Text>}
      {text.trim() !== "" && <AsPosted text={text} view={view} {...(draft && { language: draft.language })} />}
      <Objections objections={objections} />
      {!canReply && <Assist text={text} view={view} act={act} after={() => setTyped(undefined)} busy={busy} />}
      <Group gap="xs" mt="xs">
        {mayApprove && (
          <Button onClick={approve} disabled={!canApprove} loading={busy}>
            {say("approve")}
          </Button>
        )}
        {may("drafter") && (
          <Button variant="default" onClick={focus}>
            {say("edit")}
          </Button>
        )}
        {may("drafter") && dirty && (
          <Button variant="default" disabled={busy || !text.trim()} onClick={save}>
            {say("saveEdit")}
          </Button>
        )}
        {dirty && draft && (
          <Button variant="subtle" onClick={() => setTyped(undefined)}>
            {say("discardText")}
          </Button>
        )}
        {may("approver") && draft && (
          <Button variant="default" disabled={busy} onClick={() => ask("decline")}>
            {say("decline")}
          </Button>
        )}
        {may("approver") && (
          <Button variant="default" disabled={busy} onClick={() => ask("dismiss")}>
            {say("dismiss")}
          </Button>
        )}
      </Group>
      {view.stopped && (
        <Alert color="red" mt="xs" p="xs">
          {say("stoppedBrand", { what: conversation.platform })}
        </Alert>
      )}
    </Box>
  );

  function describe() {
    if (waitsForDraft) return say("drafting");
    if (!draft) return say("noDraft");
    const about = say("draftBy", {
      n: draft.number,
      technique: say(`technique.${draft.technique}`),
      language: languageName(draft.language),
    });
    if (!view.account) return about;
    const [before, after] = say("speaksAs").split("{name}");
    return (
      <>
        {about} · {before}
        <Said text={view.account.name} />
        {after}
      </>
    );
  }
}

function LengthMeter({ text, limit, fit }: { text: string; limit: ConversationView["limit"]; fit: boolean }) {
  const { say } = useWords();
  const length = lengthOf(text, limit);
  const share = limit.max === 0 ? 0 : Math.min(100, (length / limit.max) * 100);
  return (
    <Group gap="xs" mt={4} wrap="nowrap">
      <Progress.Root size="sm" style={{ flex: 1 }}>
        <Progress.Section
          value={share}
          color={fit ? "teal" : "red"}
          aria-label={say("length", { n: length, max: limit.max })}
        />
      </Progress.Root>
      <Text span size="xs" fw={fit ? 400 : 700} data-testid="length">
        {say("length", { n: length, max: limit.max })}
        {limit.maxBytes !== undefined &&
          bytes(text) > limit.maxBytes * 0.8 &&
          ` · ${say("bytes", { n: bytes(text), max: limit.maxBytes })}`}
      </Text>
    </Group>
  );
}

/** What speaks against the text: the draft's own objections until the server has looked at what was typed. */
function useObjections(brand: string, id: string, text: string, draft: Draft | undefined, mention: string) {
  const [settled] = useDebouncedValue(text, 400);
  const review = useQuery({
    queryKey: ["review", brand, id, mention, settled],
    queryFn: () => api.review(brand, id, settled),
    enabled: settled.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  if (text.trim() === "") return [];
  if (settled === text && review.data && !review.isPlaceholderData) return review.data.objections;
  if (text === draft?.text) return draft.objections;
  // Of an older text: shown as a warning, but no reason to hold back the button.
  return (review.data?.objections ?? []).map((each) => ({ ...each, level: "warn" as const }));
}
