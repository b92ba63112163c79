import type { Language } from "@earshot/core/brand/brand";
import type { Outreach } from "@earshot/core/outreach/outreach";
import { Anchor, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { ProposedText } from "./proposed-text.tsx";
import { SettleProposal } from "./settle-proposal.tsx";
import { useCauseWords } from "./use-cause-words.ts";

/** A proposal: why, what could be said in each language, and what became of it. */
export function ProposalCard({ one }: { one: Outreach }) {
  const { sayLater } = useWords();
  const causeWords = useCauseWords();
  const nameOf = useNames();
  const { may } = useSession();
  const { cause, texts, done } = one;
  const title = causeWords(cause);
  return (
    <Paper withBorder p="sm" component="article" aria-label={title}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h5">
            <Said text={title} />
          </Title>
          <Group gap="xs">
            <Text span size="sm">
              <When at={one.at} />
            </Text>
            {cause.kind === "incident" && (
              <Anchor
                component={Link}
                href={`/incidents/${encodeURIComponent(cause.incident)}`}
                size="sm"
                underline="always"
              >
                {sayLater("outreach.showIncident")}
              </Anchor>
            )}
            {cause.kind === "at-risk" && may("read") && <Conversations ids={cause.conversations} />}
          </Group>
          {done && (
            <Text size="sm">
              {sayLater(`outreach.${done.is}`)}: <Said text={nameOf(done.by)} /> · <When at={done.at} />
              {done.is === "dismissed" && (
                <>
                  {" · "}
                  <Said text={done.reason} />
                </>
              )}
            </Text>
          )}
        </div>
        {Object.entries(texts).map(([language, text]) => (
          <ProposedText key={language} one={one} language={language as Language} text={text} />
        ))}
        {!done && may("tell") && <SettleProposal one={one} />}
      </Stack>
    </Paper>
  );
}

const MOST_SHOWN = 5;

function Conversations({ ids }: { ids: readonly string[] }) {
  const { say } = useWords();
  return ids.slice(0, MOST_SHOWN).map((id, n) => (
    <Anchor key={id} component={Link} href={`/inbox/${encodeURIComponent(id)}`} size="sm" underline="always">
      {say("showConversation")} {n + 1}
    </Anchor>
  ));
}
