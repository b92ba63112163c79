import type { Article } from "@earshot/core/knowledge/article";
import { Badge } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { stateOf, type ArticleState } from "./article-state.ts";

const colors: Record<ArticleState, string> = { holds: "teal", "ends-soon": "orange", "not-yet": "blue", ended: "gray" };

/** How an article stands today, with the day on which that changes. */
export function StateBadge({ article, today }: { article: Article; today: string }) {
  const { say, language } = useWords();
  const state = stateOf(article, today);
  const day = state === "not-yet" ? article.validFrom : article.validUntil;
  const shown =
    day && new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
  return (
    <Badge color={colors[state]} variant="light" size="sm" tt="none" style={{ flexShrink: 0 }}>
      {say(`articleState.${state}`)}
      {shown && ` · ${shown}`}
    </Badge>
  );
}
