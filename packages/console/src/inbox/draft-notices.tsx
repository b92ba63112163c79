import type { ConversationView } from "@earshot/api/views";
import type { Draft } from "@earshot/core/draft/draft";
import { Alert, Anchor, Button, Group, Text } from "@mantine/core";
import { Link } from "wouter";
import { articleAddress, newArticleAddress } from "../knowledge/addresses.ts";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { view: ConversationView; draft: Draft; again(): void; busy: boolean };

/** That a draft rests on what no longer holds, or that nothing answers what was asked. */
export function DraftNotices({ view, draft, again, busy }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const { language, missing, facts = [] } = draft;
  const againButton = may("draft") && (
    <Button size="xs" variant="default" disabled={busy} onClick={again}>
      {say("draftAgain")}
    </Button>
  );
  return (
    <>
      {view.stale.length > 0 && (
        <Alert color="orange" my="xs" title={say("staleArticles")}>
          <Group gap="xs" mb="xs">
            {view.stale.map((id) => (
              <Anchor key={id} component={Link} href={articleAddress({ id, language })} size="sm" underline="always">
                <Said text={facts.find(({ article }) => article === id)?.title ?? id} />
              </Anchor>
            ))}
          </Group>
          {againButton}
        </Alert>
      )}
      {missing && (
        <Alert color="blue" my="xs" title={say("noArticleAnswers")}>
          <Text size="sm" component="div" mb="xs">
            <Said text={missing} block />
          </Text>
          <Group gap="sm">
            {may("approve") && (
              <Anchor
                component={Link}
                href={newArticleAddress({ question: missing, language })}
                size="sm"
                underline="always"
              >
                {say("writeArticle")}
              </Anchor>
            )}
            {againButton}
          </Group>
        </Alert>
      )}
    </>
  );
}
