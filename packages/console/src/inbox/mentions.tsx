import type { ConversationView } from "@earshot/api/views";
import type { Mention, MentionVersion } from "@earshot/core/mention/mention";
import { Badge, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { MarkedText } from "../reading/marked-text.tsx";
import { WhatItSays } from "../reading/what-it-says.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { Stars } from "../stars.tsx";
import { Translated } from "../translation/translated.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { toggleRevealed } from "../wellbeing/revealed.ts";
import { useShortcuts } from "../shortcuts.ts";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { Beside } from "./beside.tsx";
import { EarlierVersions } from "./earlier-versions.tsx";

/** What the customer said, in order, with what they changed. */
export function Mentions({ view, act, busy }: { view: ConversationView; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const { may, person } = useSession();
  const covered = person.showsHostile ? [] : view.mentions.filter(({ classification }) => classification.abuse);
  useShortcuts({
    reveal: covered.length > 0 ? () => covered.forEach(({ id }) => toggleRevealed(id)) : undefined,
  });
  return (
    <Stack gap="xs" component="section" aria-label={say("mentionsTitle")}>
      <Title order={3} size="h5">
        {say("mentionsTitle")}
      </Title>
      {view.mentions.map((mention) => (
        <MentionCard
          key={mention.id}
          mention={mention}
          versions={view.versions[mention.id] ?? []}
          split={
            may("draft") && view.mentions.length > 1
              ? () => act({ verb: "split", body: { mention: mention.id } })
              : undefined
          }
          busy={busy}
        />
      ))}
    </Stack>
  );
}

type CardProps = {
  mention: Mention;
  versions: MentionVersion[];
  /** Makes a conversation of its own of it. */
  split: (() => void) | undefined;
  busy: boolean;
};

function MentionCard({ mention, versions, split, busy }: CardProps) {
  const { say } = useWords();
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb={4}>
        <Text span size="xs">
          <When at={mention.firstSeenAt} />
        </Text>
        {mention.rating && <Stars rating={mention.rating} />}
        {mention.visibility === "private" && (
          <Badge size="xs" color="grape" variant="light">
            {say("private")}
          </Badge>
        )}
        {mention.baseline && (
          <Badge size="xs" color="gray" variant="light">
            {say("baseline")}
          </Badge>
        )}
        {mention.deletedAt && (
          <Badge size="xs" color="red" variant="light">
            {say("gone")}
          </Badge>
        )}
        {mention.url && (
          <Text span size="xs">
            <WebLink href={mention.url}>{say("openOn", { platform: mention.platform })}</WebLink>
          </Text>
        )}
        {split && (
          <Button size="compact-xs" variant="subtle" disabled={busy} onClick={split}>
            {say("splitOut")}
          </Button>
        )}
      </Group>
      <Covered abuse={mention.classification.abuse} id={mention.id}>
        {mention.title && (
          <Text component="div" fw={600}>
            <Said text={mention.title} block />
          </Text>
        )}
        <MarkedText text={mention.text} judged={mention.classification} />
        <Translated
          conversation={mention.conversation}
          of={{ mention: mention.id }}
          language={mention.classification.language}
          text={`${mention.title ?? ""} ${mention.text}`}
        />
        <Beside beside={mention.beside} />
      </Covered>
      <WhatItSays reading={mention.classification.reading} />
      {versions.length > 0 && (
        <details style={{ marginTop: 8 }}>
          <summary>
            {say("earlier")} ({versions.length})
          </summary>
          <EarlierVersions mention={mention} versions={versions} />
        </details>
      )}
    </Paper>
  );
}
