import type { ConversationView } from "@earshot/api/views";
import { Button, Collapse, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { IntentBadge, LaneBadge, LevelBadge, SentimentBadge, UrgencyBadge } from "../badges.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { useAnnounce } from "../announce.tsx";
import { Stars } from "../stars.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { Due } from "./due.tsx";
import { MuteAuthor } from "./mute-author.tsx";
import type { WithReason } from "./reason-dialog.tsx";

type Props = { brand: string; view: ConversationView; act: DoIt; ask(what: WithReason): void; busy: boolean };

/** Whose conversation it is, how it stands, and who looks after it. */
export function ConversationHead({ brand, view, act, ask, busy }: Props) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { person, may } = useSession();
  const nameOf = useNames();
  const [showsHistory, setShowsHistory] = useState(false);
  const { conversation: it } = view;
  const name = it.author.name || it.author.id;
  const assign = (owner: string | null) =>
    act({ verb: "assign", body: { owner }, after: () => announce(say("said.assigned")) });
  const finished = it.status === "closed" || it.status === "answered";
  return (
    <Stack gap={6}>
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h3">
          <WebLink href={it.author.url}>
            <Said text={name} />
          </WebLink>{" "}
          {it.author.handle && (
            <Text span c="dimmed" size="sm">
              <Said text={it.author.handle} />
            </Text>
          )}
        </Title>
        <Group gap={6}>
          {it.lane && <LaneBadge lane={it.lane} />}
          <LevelBadge of="status" level={it.status} />
        </Group>
      </Group>
      <Group gap={6}>
        <Text span size="sm" className="facts">
          <PlatformIcon platform={it.platform} /> {it.platform}
        </Text>
        {it.rating && <Stars rating={it.rating} />}
        <SentimentBadge sentiment={it.sentiment} />
        <UrgencyBadge urgency={it.urgency} />
        {it.intents.map((intent) => (
          <IntentBadge key={intent} intent={intent} />
        ))}
        {it.gone && (
          <Text span size="sm" fw={600}>
            {say("gone")}
          </Text>
        )}
        {it.author.followers !== undefined && (
          <Text span size="sm">
            {say("followers", { n: it.author.followers })}
          </Text>
        )}
      </Group>
      <Text size="sm">
        <Said text={it.reason} />
        {" · "}
        {it.dueAt ? <Due at={it.dueAt} named /> : say("noDue")}
      </Text>
      <Group gap="xs">
        {it.url && (
          <Text span size="sm">
            <WebLink href={it.url}>{say("openOn", { platform: it.platform })}</WebLink>
          </Text>
        )}
        {it.owner && (
          <Text span size="sm">
            {say("owner", { name: nameOf(it.owner) })}
          </Text>
        )}
        {may("drafter") && it.owner !== person.id && (
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => assign(person.id)}>
            {say("assignMe")}
          </Button>
        )}
        {may("drafter") && it.owner === person.id && (
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => assign(null)}>
            {say("unassign")}
          </Button>
        )}
        {may("approver") && finished && (
          <Button size="compact-sm" variant="default" onClick={() => ask("reopen")}>
            {say("reopen")}
          </Button>
        )}
        {may("approver") && it.status === "answered" && (
          <Button size="compact-sm" variant="default" onClick={() => ask("resolve")}>
            {say("resolve")}
          </Button>
        )}
        <MuteAuthor brand={brand} platform={it.platform} author={it.author} />
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={showsHistory}
          onClick={() => setShowsHistory(!showsHistory)}
        >
          {say("authorHistory", { name })}
        </Button>
      </Group>
      <Collapse expanded={showsHistory}>{showsHistory && <History brand={brand} view={view} />}</Collapse>
    </Stack>
  );
}

function History({ brand, view }: { brand: string; view: ConversationView }) {
  const { say } = useWords();
  const { platform, author } = view.conversation;
  const { data } = useQuery({
    queryKey: ["author", brand, platform, author.id],
    queryFn: () => api.author(brand, platform, author.id),
  });
  const others = data?.items.filter((mention) => mention.conversation !== view.conversation.id);
  if (!others) return <Text size="sm">{say("loading")}</Text>;
  if (others.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say("nothing")}
      </Text>
    );
  return (
    <Stack gap="xs">
      {others.map((mention) => (
        <Paper key={mention.id} withBorder p="xs">
          <Text size="xs" c="dimmed">
            <When at={mention.firstSeenAt} />
          </Text>
          <Said text={mention.text.slice(0, 500)} block />
        </Paper>
      ))}
    </Stack>
  );
}
