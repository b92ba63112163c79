import type { ConversationView } from "@earshot/api/views";
import type { Mention, MentionVersion } from "@earshot/core/mention/mention";
import { Badge, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { MarkedText } from "../reading/marked-text.tsx";
import { WhatItSays } from "../reading/what-it-says.tsx";
import { Said } from "../said.tsx";
import { Stars } from "../stars.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Beside } from "./beside.tsx";
import { EarlierVersions } from "./earlier-versions.tsx";

/** What the customer said, in order, with what they changed. */
export function Mentions({ view }: { view: ConversationView }) {
  const { say } = useWords();
  return (
    <Stack gap="xs" component="section" aria-label={say("mentionsTitle")}>
      <Title order={3} size="h5">
        {say("mentionsTitle")}
      </Title>
      {view.mentions.map((mention) => (
        <MentionCard key={mention.id} mention={mention} versions={view.versions[mention.id] ?? []} />
      ))}
    </Stack>
  );
}

function MentionCard({ mention, versions }: { mention: Mention; versions: MentionVersion[] }) {
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
      </Group>
      {mention.title && (
        <Text component="div" fw={600}>
          <Said text={mention.title} block />
        </Text>
      )}
      <MarkedText text={mention.text} judged={mention.classification} />
      <Beside beside={mention.beside} />
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
