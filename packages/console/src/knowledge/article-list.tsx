import { Anchor, Button, Code, Group, Paper, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { Loaded } from "../loaded.tsx";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { articleAddress } from "./addresses.ts";
import { ArticleFilters } from "./article-filters.tsx";
import { StateBadge } from "./state-badge.tsx";
import { filterArticles, type ArticleFilter, type ArticleGroup } from "./filter-articles.ts";
import { useArticles, useToday } from "./use-articles.ts";

const PER_PAGE = 50;

type Props = { filter: ArticleFilter; setFilter(filter: ArticleFilter): void };

/** Articles by id, each with its translations. */
export function ArticleList({ filter, setFilter }: Props) {
  const { say } = useWords();
  const { query } = useArticles();
  const today = useToday();
  const [most, setMost] = useState(PER_PAGE);
  return (
    <Loaded query={query}>
      {({ articles }) => {
        const found = filterArticles(articles, filter, today);
        const count = found.reduce((n, group) => n + group.articles.length, 0);
        return (
          <>
            <ArticleFilters articles={articles} filter={filter} setFilter={setFilter} />
            <Text size="sm" c="dimmed" mb="xs" role="status">
              {articles.length === 0 ? say("noArticles") : say("articlesFound", { n: count, of: articles.length })}
            </Text>
            <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label={say("knowledge")}>
              {found.slice(0, most).map((group) => (
                <li key={group.id}>
                  <GroupCard group={group} today={today} />
                </li>
              ))}
            </Stack>
            {found.length > most && (
              <Button fullWidth mt="sm" variant="subtle" onClick={() => setMost(most + PER_PAGE)}>
                {say("more")}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function GroupCard({ group: { id, articles }, today }: { group: ArticleGroup; today: string }) {
  const languageName = useLanguageName();
  const nameOf = useNames();
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        {articles.map((article) => (
          <Group key={article.language} gap="xs" justify="space-between">
            <Group gap="xs" style={{ minWidth: 0 }}>
              <Anchor component={Link} href={articleAddress(article)} underline="always" lang={article.language}>
                <Said text={article.title} />
              </Anchor>
              <Text span size="sm" c="dimmed">
                {languageName(article.language)}
                {article.owner && (
                  <>
                    {" · "}
                    <Said text={nameOf(article.owner)} />
                  </>
                )}
              </Text>
            </Group>
            <StateBadge article={article} today={today} />
          </Group>
        ))}
        <Code dir="ltr" className="article-id">
          {id}
        </Code>
      </Stack>
    </Paper>
  );
}
