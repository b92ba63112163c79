import type { Brand } from "@earshot/core/brand/brand";
import type { Article } from "@earshot/core/knowledge/article";
import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api, ApiProblem } from "../api.ts";
import { later } from "../later.tsx";
import { Problem } from "../problem.tsx";
import { useKept } from "../use-kept.ts";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { articleAddress } from "./addresses.ts";
import { ArticleConflict } from "./article-conflict.tsx";
import { articleOf, fieldsOf, freeId, type ArticleFields } from "./article-fields.ts";
import { ArticleForm } from "./article-form.tsx";
import { useArticles } from "./use-articles.ts";

const TryOnPast = later(async () => (await import("../replay/try-on-past.tsx")).TryOnPast);

type Props = {
  brand: Brand;
  /** Where what is typed is kept. */
  place: string;
  article: Article | undefined;
  first: ArticleFields;
  articles: readonly Article[];
  removed(article: Article): void;
};

/** Writes an article; what was typed stays when somebody else was faster. */
export function ArticleEditor({ brand, place, article, first, articles, removed }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const nameOf = useNames();
  const [, go] = useLocation();
  const { readAgain } = useArticles();
  const [kept, keep] = useKept<{ fields: ArticleFields; seen: number }>(place);
  const [loaded, setLoaded] = useState({ fields: first, seen: article?.version ?? 0 });
  const { fields: typed, seen } = kept ?? loaded;
  const load = (current: Article) => {
    keep(undefined);
    setLoaded({ fields: fieldsOf(current), seen: current.version });
  };
  // A name goes with the title until somebody gives one.
  const suggested = freeId(typed.title, article ? [] : articles.map(({ id }) => id));
  const fields = { ...typed, id: typed.id || (typed.title.trim() ? suggested : "") };
  const save = useMutation({
    mutationFn: (version: number) => api.saveArticle(brand.id, articleOf(fields, version)),
    onSuccess: async (saved) => {
      await readAgain();
      load(saved);
      announce(say("said.saved"));
      if (!article) go(articleAddress(saved), { replace: true });
    },
    // What it says now is shown beside what was typed.
    onError: (error) => isStale(error) && readAgain(),
  });
  const remove = useMutation({
    mutationFn: (gone: Article) => api.removeArticle(brand.id, gone),
    onSuccess: async (_, gone) => {
      keep(undefined);
      removed(gone);
      await readAgain();
      announce(say("said.done"));
    },
  });
  const theirs = articles.find(({ id, language }) => id === fields.id && language === fields.language);
  return (
    <form
      aria-label={say("article")}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(seen);
      }}
    >
      <ArticleForm
        fields={fields}
        isNew={!article}
        mayWrite={may("approve")}
        change={(change) => keep({ fields: { ...typed, ...change }, seen })}
      />
      {isStale(save.error) ? (
        <ArticleConflict
          error={save.error}
          mine={fields}
          theirs={theirs}
          busy={save.isPending}
          keepMine={() => save.mutate(theirs?.version ?? 0)}
          takeTheirs={(current) => {
            save.reset();
            load(current);
          }}
        />
      ) : (
        save.error && <Problem error={save.error} />
      )}
      {remove.error && <Problem error={remove.error} />}
      {may("approve") && (
        <Group gap="xs" mt="sm">
          <Button type="submit" loading={save.isPending}>
            {say("save")}
          </Button>
          {article && (
            <Button
              variant="light"
              color="red"
              loading={remove.isPending}
              onClick={() =>
                window.confirm(say("removeArticleSure", { name: article.title })) && remove.mutate(article)
              }
            >
              {say("remove")}
            </Button>
          )}
          <TryOnPast brand={brand} change={() => ({ knowledge: [articleOf(fields, seen)] })} />
        </Group>
      )}
      {article?.changedAt && (
        <Text size="xs" c="dimmed" mt="xs">
          {say("version", { n: article.version })} · {nameOf(article.changedBy)} · <When at={article.changedAt} />
        </Text>
      )}
    </form>
  );
}

function isStale(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.code === "stale";
}
