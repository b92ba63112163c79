import type { ConversationView } from "@earshot/api/views";
import { Button, Group, Paper, Stack, Text } from "@mantine/core";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";

/** What was merged in: what was said and answered there, and the way out again. */
export function MergedParts({ view, act, busy }: { view: ConversationView; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const { may } = useSession();
  if (view.parts.length === 0) return null;
  return (
    <Stack gap="xs">
      {view.parts.map(({ conversation: part, mentions, replies }) => {
        const title = say("partOf", { name: part.author.name || part.author.id });
        const said = [
          ...mentions.map(({ id, firstSeenAt, text, url }) => ({ id, at: firstSeenAt, text, url, isOurs: false })),
          ...replies
            .filter(({ status }) => status === "published")
            .map(({ id, publishedAt, approvedAt, text, receipt }) => ({
              id,
              at: publishedAt ?? approvedAt,
              text,
              url: receipt?.url,
              isOurs: true,
            })),
        ].toSorted((a, b) => a.at.localeCompare(b.at));
        return (
          <Paper key={part.id} withBorder p="sm" component="section" aria-label={title}>
            <Group justify="space-between" gap="xs" mb={4}>
              <Text size="sm" fw={600} component="h3" m={0}>
                <PlatformIcon platform={part.platform} /> <Said text={title} />
              </Text>
              {may("draft") && part.merged?.into === view.conversation.id && (
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={busy}
                  onClick={() => act({ verb: "split", body: { part: part.id } })}
                >
                  {say("splitOut")}
                </Button>
              )}
            </Group>
            <Stack gap={6}>
              {said.map(({ id, at, text, url, isOurs }) => (
                <div key={id} data-ours={isOurs || undefined}>
                  <Text size="xs" c="dimmed" component="div">
                    {isOurs && <>{say("reply")} · </>}
                    <WebLink href={url}>
                      <When at={at} />
                    </WebLink>
                  </Text>
                  <Said text={text} block />
                </div>
              ))}
            </Stack>
          </Paper>
        );
      })}
    </Stack>
  );
}
