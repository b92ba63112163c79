import type { Article } from "@earshot/core/knowledge/article";
import { Alert, Button, Group, Text } from "@mantine/core";
import type { ApiProblem } from "../api.ts";
import { Became } from "../inbox/became.tsx";
import { Said } from "../said.tsx";
import { useProblemWords } from "../use-problem-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { ArticleFields } from "./article-fields.ts";

type Props = {
  error: ApiProblem;
  mine: ArticleFields;
  theirs: Article | undefined;
  busy: boolean;
  keepMine(): void;
  takeTheirs(article: Article): void;
};

/** Somebody saved it meanwhile: what they made of it, against what was typed. */
export function ArticleConflict({ error, mine, theirs, busy, keepMine, takeTheirs }: Props) {
  const { say } = useWords();
  const inWords = useProblemWords();
  return (
    <Alert color="orange" role="alert" my="sm" title={say("articleConflict")}>
      <Text size="sm" mb="xs">
        <Said text={inWords(error)} />
      </Text>
      {theirs && (
        <>
          <Text size="sm" fw={600}>
            {say("theirsToMine")}
          </Text>
          <Became
            earlier={`${theirs.title}\n${theirs.text}`}
            later={`${mine.title}\n${mine.text}`}
            language={theirs.language}
          />
        </>
      )}
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" disabled={busy} onClick={keepMine}>
          {say("saveMine")}
        </Button>
        {theirs && (
          <Button size="xs" variant="default" disabled={busy} onClick={() => takeTheirs(theirs)}>
            {say("takeTheirs")}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
