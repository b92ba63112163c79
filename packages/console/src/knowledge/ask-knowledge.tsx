import type { Article } from "@earshot/core/knowledge/article";
import { Anchor, Button, Group, NativeSelect, Paper, Stack, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { languages } from "../words/languages.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { articleAddress, newArticleAddress } from "./addresses.ts";

type Asked = { question: string; language: Article["language"] };

/** What a draft would find for a question. */
export function AskKnowledge() {
  const { say, language: spoken } = useWords();
  const { brand, may } = useSession();
  const languageName = useLanguageName();
  const [question, setQuestion] = useState("");
  const [language, setLanguage] = useState<Article["language"]>(brand!.usualLanguage ?? spoken);
  const ask = useMutation({
    mutationFn: ({ question: words, language: tongue }: Asked) => api.askKnowledge(brand!.id, words, tongue),
  });
  const { data, variables, error } = ask;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({ question: question.trim(), language });
      }}
    >
      <Stack gap="sm" maw={680}>
        <Text size="sm">{say("askHelp")}</Text>
        <Textarea
          label={say("askedQuestion")}
          dir="auto"
          autosize
          minRows={2}
          maxLength={2000}
          required
          value={question}
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={say("language")}
            value={language}
            data={Object.keys(languages).map((value) => ({ value, label: languageName(value) }))}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value as Article["language"])}
          />
          <Button type="submit" loading={ask.isPending} disabled={!question.trim()}>
            {say("tryQuestion")}
          </Button>
        </Group>
        {error && <Problem error={error} />}
        <div role="status">
          {data?.hits.length === 0 && variables && (
            <Group gap="sm">
              <Text size="sm">{say("nothingAnswers")}</Text>
              {may("approve") && (
                <Anchor component={Link} href={newArticleAddress(variables)} size="sm" underline="always">
                  {say("writeArticle")}
                </Anchor>
              )}
            </Group>
          )}
          {data?.hits.map(({ article, sentences }) => (
            <Paper key={article.id} withBorder p="sm" mb="xs">
              <Anchor component={Link} href={articleAddress(article)} underline="always">
                <Said text={article.title} />
              </Anchor>
              {sentences.map((sentence) => (
                <Text key={sentence} size="sm" component="blockquote" className="quoted" lang={article.language}>
                  <Said text={sentence} block />
                </Text>
              ))}
            </Paper>
          ))}
        </div>
      </Stack>
    </form>
  );
}
