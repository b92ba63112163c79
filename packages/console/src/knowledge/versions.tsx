import type { Article } from "@earshot/core/knowledge/article";
import { Button, Group, Paper, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Became } from "../inbox/became.tsx";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { articleOf, fieldsOf } from "./article-fields.ts";
import { useArticles } from "./use-articles.ts";

/** What an article said before, the newest first, each with what came of it; any can be made the article again. */
export function Versions({ article, restored }: { article: Article; restored(): void }) {
  const { say } = useWords();
  const { brand, may } = useSession();
  const announce = useAnnounce();
  const nameOf = useNames();
  const [opened, setOpened] = useState(false);
  const { readAgain } = useArticles();
  const versions = useQuery({
    queryKey: ["versions", brand!.id, article.language, article.id],
    queryFn: () => api.articleVersions(brand!.id, article),
    enabled: opened && article.version > 1,
  });
  const restore = useMutation({
    mutationFn: (earlier: Article) => api.saveArticle(brand!.id, articleOf(fieldsOf(earlier), article.version)),
    onSuccess: async () => {
      await readAgain();
      announce(say("said.done"));
      restored();
    },
  });
  if (article.version < 2) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{say("earlier")}</summary>
      {restore.error && <Problem error={restore.error} />}
      {opened && (
        <Loaded query={versions}>
          {({ versions: all }) =>
            all
              .filter(({ version }) => version < article.version)
              .map((earlier, i, shown) => (
                <Paper key={earlier.version} withBorder p="sm" mt="xs">
                  <Group gap="xs" justify="space-between" mb={4}>
                    <Text size="xs">
                      {say("version", { n: earlier.version })} · <Said text={nameOf(earlier.changedBy)} /> ·{" "}
                      <When at={earlier.changedAt} />
                    </Text>
                    {may("approve") && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        loading={restore.isPending}
                        aria-label={`${say("restore")}: ${say("version", { n: earlier.version })}`}
                        onClick={() => window.confirm(say("restoreSure")) && restore.mutate(earlier)}
                      >
                        {say("restore")}
                      </Button>
                    )}
                  </Group>
                  <Text size="sm" component="div">
                    <Became
                      earlier={whole(earlier)}
                      later={whole(shown[i - 1] ?? article)}
                      language={article.language}
                    />
                  </Text>
                </Paper>
              ))
          }
        </Loaded>
      )}
    </details>
  );
}

const whole = ({ title, text }: Article) => `${title}\n${text}`;
