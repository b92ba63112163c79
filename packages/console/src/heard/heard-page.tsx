import type { Mention } from "@earshot/core/mention/mention";
import { ActionIcon, Anchor, Button, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { api } from "../api.ts";
import { SentimentBadge, UrgencyBadge } from "../badges.tsx";
import { Empty } from "../empty.tsx";
import { Page } from "../page.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { Skeleton } from "../skeleton.tsx";
import { Stars } from "../stars.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Narrowing } from "./narrowing.tsx";
import { narrowedIn } from "./narrowed-in.ts";

const DAY_MS = 86_400_000;

/** Everything that was heard on a day, answered and closed matters too. */
export function HeardPage() {
  const { say } = useWords();
  const { brand } = useSession();
  const [picked, setPicked] = useState<string>();
  const [params] = useSearchParams();
  const narrowed = narrowedIn(params);
  const asked = narrowed ?? { day: picked };
  const heard = useInfiniteQuery({
    queryKey: ["heard", brand!.id, asked],
    queryFn: ({ pageParam }) => api.heard(brand!.id, asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    refetchInterval: 10_000,
  });
  const day = picked ?? heard.data?.pages[0]?.day ?? "";
  const items = heard.data?.pages.flatMap((page) => page.items) ?? [];
  const step = (days: number) => day && setPicked(new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10));
  const picker = (
    <>
      <ActionIcon variant="default" size="lg" aria-label={say("previousDay")} onClick={() => step(-1)}>
        <IconChevronLeft size={18} className="flips" aria-hidden />
      </ActionIcon>
      <TextInput
        type="date"
        aria-label={say("day")}
        value={day}
        onChange={({ currentTarget }) => setPicked(currentTarget.value || undefined)}
      />
      <ActionIcon variant="default" size="lg" aria-label={say("nextDay")} onClick={() => step(1)}>
        <IconChevronRight size={18} className="flips" aria-hidden />
      </ActionIcon>
    </>
  );
  return (
    <Page title={say("heard")} actions={narrowed ? undefined : picker}>
      {narrowed && <Narrowing narrowed={narrowed} />}
      {heard.error && <Problem error={heard.error} again={() => void heard.refetch()} />}
      {heard.isPending && <Skeleton />}
      {heard.data && items.length === 0 && <Empty title={say("heardNothing")}>{say("heardNothingHelp")}</Empty>}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label={say("heard")}>
        {items.map((mention) => (
          <li key={mention.id}>
            <HeardMention mention={mention} />
          </li>
        ))}
      </Stack>
      {heard.hasNextPage && (
        <Button
          fullWidth
          mt="sm"
          variant="subtle"
          loading={heard.isFetchingNextPage}
          onClick={() => void heard.fetchNextPage()}
        >
          {say("more")}
        </Button>
      )}
    </Page>
  );
}

function HeardMention({ mention }: { mention: Mention }) {
  const { say } = useWords();
  const { may } = useSession();
  const { author, classification } = mention;
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb={4}>
        <Text span fw={600}>
          <Said text={author.name || author.id} />
        </Text>
        <Text span size="sm" className="facts">
          <PlatformIcon platform={mention.platform} /> {mention.platform}
        </Text>
        {mention.rating && <Stars rating={mention.rating} />}
        <SentimentBadge sentiment={classification.sentiment} />
        {classification.urgency !== "normal" && <UrgencyBadge urgency={classification.urgency} />}
        <Text span size="xs">
          <When at={mention.firstSeenAt} />
        </Text>
      </Group>
      <Covered abuse={classification.abuse} id={mention.id}>
        {mention.title && (
          <Text component="div" fw={600}>
            <Said text={mention.title} block />
          </Text>
        )}
        <div className="clamp" style={{ WebkitLineClamp: 6 }}>
          <Said text={mention.text} block />
        </div>
      </Covered>
      <Group gap="md" mt={4}>
        {may("read") && (
          <Anchor
            component={Link}
            href={`/inbox/${encodeURIComponent(mention.conversation)}`}
            size="sm"
            underline="always"
          >
            {say("showConversation")}
          </Anchor>
        )}
        {mention.url && (
          <Text span size="sm">
            <WebLink href={mention.url}>{say("openOn", { platform: mention.platform })}</WebLink>
          </Text>
        )}
      </Group>
    </Paper>
  );
}
