import type { Article } from "@earshot/core/knowledge/article";
import { Anchor, Text } from "@mantine/core";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useKept } from "../use-kept.ts";
import { languages } from "../words/languages.ts";
import { useWords } from "../words/use-words.tsx";
import { ArticleEditor } from "./article-editor.tsx";
import { fieldsOf } from "./article-fields.ts";
import { Removed } from "./removed.tsx";
import { Translations } from "./translations.tsx";
import { useArticles } from "./use-articles.ts";
import { Versions } from "./versions.tsx";

/** One article, or a new one, with its translations and what it said before. */
export function ArticlePage() {
  const { say, language: spoken } = useWords();
  const { brand, may } = useSession();
  const [params] = useSearchParams();
  const { query } = useArticles();
  const [removed, setRemoved] = useState<Article>();
  // A version that was restored is what the form then begins with.
  const [restored, setRestored] = useState(0);
  const isNew = params.has("new");
  const asked = params.get("language");
  const language = isLanguage(asked) ? asked : (brand!.usualLanguage ?? spoken);
  const id = params.get(isNew ? "id" : "article") ?? "";
  const stored = query.data?.articles.find((each) => each.id === id && each.language === language);
  // What is being written stays when somebody else takes the article away.
  const [opened, setOpened] = useState<Article>();
  if (stored && stored !== opened) setOpened(stored);
  const article = isNew ? undefined : (stored ?? opened);
  const place = `article ${brand!.id} ${language} ${id} ${isNew ? `new ${params.get("question") ?? ""}` : ""}`;
  const [, keepTyped] = useKept(place);
  const restore = () => {
    keepTyped(undefined);
    setRestored(restored + 1);
  };
  return (
    <Page title={isNew ? say("newArticle") : (article?.title ?? say("article"))}>
      <Anchor component={Link} href="/knowledge" size="sm" underline="always">
        {say("backToArticles")}
      </Anchor>
      <Loaded query={query}>
        {({ articles }) => {
          const siblings = articles.filter((each) => each.id === id && id !== "");
          if (removed) return <Removed article={removed} back={() => setRemoved(undefined)} />;
          if (!isNew && !article) return <Text my="md">{say("noSuchArticle")}</Text>;
          return (
            <div className="article">
              <ArticleEditor
                key={restored}
                brand={brand!}
                place={place}
                article={article}
                first={article ? fieldsOf(article) : newFields(siblings[0], id, language, params.get("question"))}
                articles={articles}
                removed={setRemoved}
              />
              <div>
                {id !== "" && (
                  <Translations id={id} language={language} articles={siblings} mayWrite={may("approve")} />
                )}
                {article && <Versions article={article} restored={restore} />}
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** A translation holds for the same time and places as the article it is made of; else only the question is known. */
function newFields(of: Article | undefined, id: string, language: Article["language"], question: string | null) {
  if (of) {
    const { title: _, text: __, questions: ___, ...shared } = of;
    return fieldsOf({ ...shared, language });
  }
  return fieldsOf({ id, language, ...(question && { title: question.slice(0, 200), questions: [question] }) });
}

function isLanguage(tag: string | null): tag is Article["language"] {
  return tag !== null && tag in languages;
}
