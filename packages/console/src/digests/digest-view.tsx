import type { Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { Alert, Anchor, Button, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { api } from "../api.ts";
import { SentimentBadge } from "../badges.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { Skeleton } from "../skeleton.tsx";
import { Stars } from "../stars.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { MailAgain } from "./mail-again.tsx";
import { Period } from "./period.tsx";
import { ProofSection } from "./proof-section.tsx";

const VolumeChart = lazy(async () => ({ default: (await import("./volume-chart.tsx")).VolumeChart }));

/** A period for whoever reads it: how much, how it was meant, what was best and worst, and what waits. */
export function DigestView({ digest, brand, isPreview }: { digest: Digest; brand: string; isPreview: boolean }) {
  const { say } = useWords();
  const { counts, compared, team } = digest;
  const before = compared && Math.round(compared.counts.mentions / compared.spans.length);
  return (
    <Stack component="article">
      <Group justify="space-between">
        <Title order={2} size="h3">
          <Period digest={digest} />
        </Title>
        {!isPreview && (
          <Group gap="xs">
            {(["csv", "json"] as const).map((format) => (
              <Button
                key={format}
                component="a"
                href={api.digestFile(brand, digest.id, format)}
                download
                size="xs"
                variant="default"
                leftSection={<IconDownload size={14} aria-hidden />}
              >
                {say(format === "csv" ? "downloadCsv" : "downloadJson")}
              </Button>
            ))}
            <MailAgain brand={brand} digest={digest.id} />
          </Group>
        )}
      </Group>
      {digest.partlyRead && <Alert color="orange">{say("partlyRead")}</Alert>}
      {digest.addedLater !== undefined && digest.addedLater > 0 && (
        <Text size="sm">{say("addedLater", { n: digest.addedLater })}</Text>
      )}
      {digest.mailTrouble && (
        <Alert color="orange">
          <Said text={say("mailTrouble", { why: digest.mailTrouble })} />
        </Alert>
      )}
      <SimpleGrid cols={{ base: 2, sm: 3, md: 6 }}>
        <Figure label={say("mentions")} value={counts.mentions} before={before} />
        {(counts.places ?? 0) > counts.mentions && <Figure label={say("places")} value={counts.places!} />}
        <Figure label={say("replies")} value={counts.replies} />
        <Figure label={say("late")} value={counts.late} />
        <Figure label={say("medianReply")} value={lengthOf(team?.replies.median)} />
        <Figure label={say("unanswered")} value={digest.unansweredTotal ?? digest.unanswered.length} />
        <Figure label={say("overdue")} value={digest.overdue} />
      </SimpleGrid>
      <section>
        <Title order={3} size="h4" mb="xs">
          {say("volume")}
        </Title>
        <Suspense fallback={<Skeleton shape="text" />}>
          <VolumeChart digest={digest} />
        </Suspense>
      </section>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Shares title={say("languages")} shares={counts.languages} named="language" />
        <Shares title={say("platforms")} shares={counts.platforms} />
      </SimpleGrid>
      {digest.proof && <ProofSection proof={digest.proof} />}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Quotes title={say("best")} quotes={digest.best} />
        <Quotes title={say("worst")} quotes={digest.worst} />
      </SimpleGrid>
      <Quotes
        title={`${say("unanswered")} (${say("overdueCount", { n: digest.overdue })})`}
        quotes={digest.unanswered}
      />
    </Stack>
  );
}

function Figure({ label, value, before }: { label: string; value: number | string; before?: number | undefined }) {
  const { say } = useWords();
  return (
    <Paper withBorder p="sm">
      <Text size="sm">{label}</Text>
      <Text fz={26} fw={700}>
        {value}
      </Text>
      {before !== undefined && <Text size="xs">{say("before", { n: before })}</Text>}
    </Paper>
  );
}

function lengthOf(seconds: number | undefined): string {
  if (seconds === undefined) return "–";
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function Shares({ title, shares, named }: { title: string; shares: Record<string, number>; named?: "language" }) {
  const { say } = useWords();
  const languageName = useLanguageName();
  const rows = Object.entries(shares).toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{say("nothing")}</Text>
      ) : (
        <Table>
          <Table.Tbody>
            {rows.map(([key, n]) => (
              <Table.Tr key={key}>
                <Table.Td>
                  <Said text={named ? languageName(key) : key} />
                </Table.Td>
                <Table.Td ta="end">{n}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function Quotes({ title, quotes }: { title: string; quotes: Quote[] }) {
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
