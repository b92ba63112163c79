import type { GapGroup } from "@earshot/core/knowledge/gaps";
import { Anchor, Badge, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { api } from "../api.ts";
import { ConversationLinks } from "../conversation-links.tsx";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { useMatterName } from "../reading/use-matter-name.ts";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { newArticleAddress } from "./addresses.ts";

/** What customers asked and no article answers, by language and subject. */
export function Gaps({ brand }: { brand: string }) {
  const { say } = useWords();
  const gaps = useQuery({ queryKey: ["gaps", brand], queryFn: () => api.gaps(brand) });
  return (
    <>
      <Text size="sm" mb="sm">
        {say("gapsHelp")}
      </Text>
      <Loaded query={gaps}>
        {({ gaps: groups }) =>
          groups.length === 0 ? (
            <Empty title={say("noGaps")}>{say("gapsEmpty")}</Empty>
          ) : (
            <Stack gap="xs">
              {groups.map((group) => (
                <GapCard key={`${group.language} ${group.matter}`} group={group} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}

function GapCard({ group: { language, matter, count, at, questions, conversations } }: { group: GapGroup }) {
  const { say } = useWords();
  const { may } = useSession();
  const languageName = useLanguageName();
  const matterName = useMatterName();
  return (
    <Paper withBorder p="sm" component="section" aria-label={`${matterName(matter)}, ${languageName(language)}`}>
      <Group gap="xs">
        <Title order={2} size="h5">
          <Said text={matterName(matter)} />
        </Title>
        <Text span size="sm">
          {languageName(language)}
        </Text>
        <Badge variant="light" color="gray" tt="none">
          {say("timesAsked", { n: count })}
        </Badge>
        <Text span size="xs">
          <When at={at} />
        </Text>
      </Group>
      <ul className="plain rows">
        {questions.map((question) => (
          <li key={question}>
            <span lang={language}>
              <Said text={question} />
            </span>
            {may("approve") && (
              <Anchor component={Link} href={newArticleAddress({ question, language })} size="sm" underline="always">
                {say("writeArticle")}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <Text span size="sm">
          {say("conversations")}:
        </Text>
        <ConversationLinks conversations={conversations} />
      </Group>
    </Paper>
  );
}
