import type { Article } from "@earshot/core/knowledge/article";
import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useNames } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { states, type ArticleState } from "./article-state.ts";
import type { ArticleFilter } from "./filter-articles.ts";

type Props = { articles: readonly Article[]; filter: ArticleFilter; setFilter(filter: ArticleFilter): void };

const NOBODY = "-";

/** What is looked for among the articles. */
export function ArticleFilters({ articles, filter, setFilter }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  const nameOf = useNames();
  const languages = [...new Set(articles.map(({ language }) => language))];
  const owners = [...new Set(articles.map(({ owner }) => owner))].filter(Boolean);
  return (
    <Group mb="sm" gap="sm" align="flex-end">
      <TextInput
        type="search"
        label={say("searchArticles")}
        dir="auto"
        value={filter.words}
        style={{ flex: "2 1 12rem" }}
        onChange={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
      />
      <NativeSelect
        label={say("language")}
        value={filter.language ?? ""}
        data={[
          { value: "", label: say("allLanguages") },
          ...languages.map((value) => ({ value, label: languageName(value) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          setFilter({ ...filter, language: value === "" ? undefined : (value as Article["language"]) })
        }
      />
      <NativeSelect
        label={say("articleState")}
        value={filter.state ?? ""}
        data={[
          { value: "", label: say("all") },
          ...states.map((value) => ({ value, label: say(`articleState.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          setFilter({ ...filter, state: value === "" ? undefined : (value as ArticleState) })
        }
      />
      <NativeSelect
        label={say("articleOwner")}
        value={filter.owner === "" ? NOBODY : (filter.owner ?? "")}
        data={[
          { value: "", label: say("all") },
          { value: NOBODY, label: say("nobody") },
          ...owners.map((value) => ({ value, label: nameOf(value) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          setFilter({ ...filter, owner: value === "" ? undefined : value === NOBODY ? "" : value })
        }
      />
    </Group>
  );
}
