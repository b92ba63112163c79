import type { ConversationView } from "@earshot/api/views";
import type { Reply } from "@earshot/core/reply/reply";
import { Badge, Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import { LevelBadge } from "../badges.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { useNow } from "../use-now.ts";
import { isWebAddress, WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { ReplyApprovals } from "./reply-approvals.tsx";
import { useUndo } from "./undo-toast.tsx";
import { approvalOf } from "./use-undo-approval.ts";

type Props = { view: ConversationView; act: DoIt; undo(reply: string): void; retract(): void; busy: boolean };

/** Our replies, each with where it stands. */
export function Replies({ view, act, undo, retract, busy }: Props) {
  const { say } = useWords();
  if (view.replies.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label={say("repliesTitle")}>
      <Title order={3} size="h5">
        {say("repliesTitle")}
      </Title>
      {view.replies.map((reply) => (
        <ReplyCard key={reply.id} reply={reply} view={view} act={act} undo={undo} retract={retract} busy={busy} />
      ))}
    </Stack>
  );
}

function ReplyCard({ reply, view, act, undo, retract, busy }: Props & { reply: Reply }) {
  const { say } = useWords();
  const inWords = useInWords();
  const { may } = useSession();
  const nameOf = useNames();
  const isCurrent = view.conversation.reply === reply.id;
  const mayDecide = may("approve") && isCurrent;
  const mayTend = may("publish") && isCurrent;
  return (
    <Paper withBorder p="sm" style={{ borderInlineStartWidth: 3, borderInlineStartColor: "var(--accent-text)" }}>
      <Group gap="xs" mb={4}>
        <LevelBadge of="status" level={reply.status} />
        <Text span size="xs">
          <Said text={nameOf(reply.approvedBy)} /> · <When at={reply.publishedAt ?? reply.approvedAt} />
        </Text>
        {reply.outdated && reply.status === "published" && (
          <Badge size="xs" color="orange" variant="light">
            {say("outdated")}
          </Badge>
        )}
        {reply.correctedBy && (
          <Text span size="xs">
            {say(view.replaces ? "replacedBy" : "correctedBy")}
          </Text>
        )}
        {reply.byHand && (
          <Text span size="xs">
            {say(
              reply.confirmedAt
                ? "byHandSeen"
                : view.canReadBack && !reply.unaskable
                  ? "byHandLookedFor"
                  : "byHandSaid",
            )}
          </Text>
        )}
        {reply.attempts > 1 && (
          <Text span size="xs">
            {say("attempts", { n: reply.attempts })}
          </Text>
        )}
        {reply.receipt?.url && (
          <Text span size="sm">
            <WebLink href={reply.receipt.url}>{say("publishedAs")}</WebLink>
          </Text>
        )}
      </Group>
      <ReplyApprovals reply={reply} />
      <Said text={reply.text} block />
      {reply.receipt && reply.receipt.visibility !== "visible" && (
        <Text size="sm" fw={600} mt={4}>
          {say(`visibility.${reply.receipt.visibility}`)}{" "}
          {reply.receipt.reason && <Said text={inWords(reply.receipt.reason)} />}
        </Text>
      )}
      {reply.message && reply.status !== "published" && (
        <Text size="sm" mt={4} component="div">
          <Said text={inWords(reply.message)} block />
        </Text>
      )}
      {reply.status === "approved" && mayDecide && <Countdown reply={reply} undo={() => undo(reply.id)} busy={busy} />}
      {reply.status === "failed" && mayDecide && (
        <Button
          size="xs"
          mt="xs"
          variant="light"
          disabled={busy}
          onClick={() => act({ verb: "retry", body: { reply: reply.id } })}
        >
          {say("retry")}
        </Button>
      )}
      {reply.status === "published" && mayTend && view.canRetract && (!reply.byHand || reply.confirmedAt) && (
        <Button size="xs" mt="xs" variant="subtle" color="red" disabled={busy} onClick={retract}>
          {say("retract")}
        </Button>
      )}
      {reply.status === "check" && mayTend && <CheckByHand reply={reply} act={act} busy={busy} />}
    </Paper>
  );
}

/** The moment in which an approval can still be taken back. */
function Countdown({ reply, undo, busy }: { reply: Reply; undo(): void; busy: boolean }) {
  const { say } = useWords();
  const now = useNow(250);
  const isOffered = useUndo().offered.some(({ key }) => key === approvalOf(reply.conversation));
  const left = Math.ceil((Date.parse(reply.sendAfter) - now) / 1000);
  if (left <= 0 && reply.trouble !== "paused" && reply.trouble !== "sign-in-again") return null;
  return (
    <Group gap="xs" mt="xs">
      {!isOffered && (
        <Button
          size="xs"
          color="orange"
          variant="light"
          leftSection={<IconArrowBackUp size={16} className="flips" aria-hidden />}
          disabled={busy}
          onClick={undo}
        >
          {say("undo")}
        </Button>
      )}
      {left > 0 && (
        <Text span size="sm" role="timer">
          {left <= SHOWN_IN_SECONDS ? say("sendsIn", { n: left }) : <Policied at={reply.sendAfter} />}
        </Text>
      )}
    </Group>
  );
}

const SHOWN_IN_SECONDS = 120;

/** What goes out by itself waits long enough for somebody to stop it. */
function Policied({ at }: { at: string }) {
  const { say } = useWords();
  return (
    <>
      {say("policy.sendsAt")} <When at={at} />
    </>
  );
}

function CheckByHand({ reply, act, busy }: { reply: Reply; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const [url, setUrl] = useState("");
  const answer = (found: boolean) => {
    const address = found && isWebAddress(url) ? { url } : {};
    act({ verb: "checked", body: { reply: reply.id, found, ...address } });
  };
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm">{say("checkHelp")}</Text>
      <TextInput
        label={say("replyAddress")}
        type="url"
        dir="ltr"
        placeholder="https://"
        value={url}
        error={url !== "" && !isWebAddress(url)}
        onChange={({ currentTarget }) => setUrl(currentTarget.value.trim())}
      />
      <Group gap="xs">
        <Button size="xs" variant="light" color="teal" disabled={busy} onClick={() => answer(true)}>
          {say("isThere")}
        </Button>
        <Button size="xs" variant="light" color="orange" disabled={busy} onClick={() => answer(false)}>
          {say("notThere")}
        </Button>
      </Group>
    </Stack>
  );
}
