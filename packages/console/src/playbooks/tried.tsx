import { Group, Paper, Stack, Text } from "@mantine/core";
import type { Tried as Result } from "../api.ts";
import { IntentBadge, LaneBadge, SentimentBadge, UrgencyBadge } from "../badges.tsx";
import { MarkedText } from "../reading/marked-text.tsx";
import { WhatItSays } from "../reading/what-it-says.tsx";
import { Said } from "../said.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { TriedDraft } from "./tried-draft.tsx";

/** How a text was read and judged, and what would be drafted. */
export function Tried({ text, tried: { classification: judged, draft } }: { text: string; tried: Result }) {
  const { say } = useWords();
  const languageName = useLanguageName();
  return (
    <Stack gap="xs" mt="sm" role="status">
      <Paper withBorder p="sm">
        <Group gap={6} mb={4}>
          <Text span size="sm">
            {languageName(judged.language)}
          </Text>
          <SentimentBadge sentiment={judged.sentiment} />
          <UrgencyBadge urgency={judged.urgency} />
          {judged.intents.map((intent) => (
            <IntentBadge key={intent} intent={intent} />
          ))}
          {judged.lane && <LaneBadge lane={judged.lane} />}
          {judged.needsReply && (
            <Text span size="sm">
              {say("needsReply")}
            </Text>
          )}
        </Group>
        <MarkedText text={text} judged={judged} />
        <WhatItSays reading={judged.reading} />
      </Paper>
      <Paper withBorder p="sm" component="section" aria-label={say("reply")}>
        <Text size="xs" mb={4}>
          {say("tryDraft", { technique: say(`technique.${draft.technique}`), language: languageName(draft.language) })}
        </Text>
        {[draft, ...draft.alternatives].map(({ kind, ...each }) => (
          <TriedDraft key={`${kind ?? ""} ${each.text}`} {...each} kind={kind} language={draft.language} />
        ))}
        {draft.missing && (
          <Text size="sm" mt="xs" component="div">
            <b>{say("noArticleAnswers")}</b> <Said text={draft.missing} />
          </Text>
        )}
      </Paper>
    </Stack>
  );
}
