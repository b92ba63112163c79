import type { Quote } from "@earshot/core/digest/quote";
import { Anchor, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import { SentimentBadge } from "../badges.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { Stars } from "../stars.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** What people said, each in its own direction, with who, where and when. */
export function Quotes({ title, quotes }: { title: string; quotes: Quote[] }) {
  const { say } = useWords();
  const { may } = useSession();
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      {quotes.length === 0 && <Text c="dimmed">{say("nothing")}</Text>}
      <Stack gap="xs">
        {quotes.map((quote) => (
          <Paper key={quote.mention} withBorder p="sm">
            <Covered abuse={quote.abuse} id={quote.mention}>
              <Said text={quote.text} block />
            </Covered>
            <Group gap="xs" mt={4}>
              <Text span size="sm" fw={600}>
                <Said text={quote.author} />
              </Text>
              <Text span size="sm" className="facts">
                <PlatformIcon platform={quote.platform} /> {quote.platform}
              </Text>
              {quote.rating && <Stars rating={quote.rating} />}
              <SentimentBadge sentiment={quote.sentiment} />
              <Text span size="xs">
                <When at={quote.dueAt ?? quote.at} />
              </Text>
              {may("read") && (
                <Anchor
                  component={Link}
                  href={`/inbox/${encodeURIComponent(quote.conversation)}`}
                  size="sm"
                  underline="always"
                >
                  {say("showConversation")}
                </Anchor>
              )}
              {quote.url && (
                <Text span size="sm">
                  <WebLink href={quote.url}>{say("openOn", { platform: quote.platform })}</WebLink>
                </Text>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
