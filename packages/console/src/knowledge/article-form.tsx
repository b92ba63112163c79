import type { Article } from "@earshot/core/knowledge/article";
import { Code, Fieldset, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { languages } from "../words/languages.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import type { ArticleFields } from "./article-fields.ts";
import { OwnerField } from "./owner-field.tsx";

type Props = {
  fields: ArticleFields;
  isNew: boolean;
  mayWrite: boolean;
  change(change: Partial<ArticleFields>): void;
};

/** Everything that an article says. */
export function ArticleForm({ fields, isNew, mayWrite, change: set }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  const { language } = fields;
  const written = { lang: language, dir: languages[language].dir } as const;
  return (
    <Fieldset disabled={!mayWrite} variant="unstyled">
      <Stack gap="sm">
        {isNew ? (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect
              label={say("language")}
              value={language}
              data={Object.keys(languages).map((value) => ({ value, label: languageName(value) }))}
              onChange={({ currentTarget }) => set({ language: currentTarget.value as Article["language"] })}
            />
            <TextInput
              label={say("articleId")}
              description={say("articleIdHelp")}
              inputWrapperOrder={["label", "input", "description", "error"]}
              dir="ltr"
              required
              maxLength={80}
              value={fields.id}
              onChange={({ currentTarget }) => set({ id: currentTarget.value })}
            />
          </SimpleGrid>
        ) : (
          <Text size="sm">
            {languageName(language)} · <Code dir="ltr">{fields.id}</Code>
          </Text>
        )}
        <TextInput
          {...written}
          label={say("articleTitle")}
          required
          maxLength={200}
          value={fields.title}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <Textarea
          {...written}
          label={say("articleText")}
          description={say("articleTextHelp")}
          required
          autosize
          minRows={5}
          maxRows={24}
          maxLength={8000}
          value={fields.text}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <Textarea
          {...written}
          label={say("articleQuestions")}
          description={say("articleQuestionsHelp")}
          autosize
          minRows={2}
          value={fields.questions}
          onChange={({ currentTarget }) => set({ questions: currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="date"
            label={say("validFrom")}
            value={fields.validFrom}
            onChange={({ currentTarget }) => set({ validFrom: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={say("validUntil")}
            value={fields.validUntil}
            onChange={({ currentTarget }) => set({ validUntil: currentTarget.value })}
          />
          <TextInput
            label={say("countries")}
            description={say("countriesHelp")}
            dir="ltr"
            value={fields.countries}
            onChange={({ currentTarget }) => set({ countries: currentTarget.value })}
          />
          <Textarea
            label={say("branches")}
            description={say("branchesHelp")}
            dir="auto"
            autosize
            value={fields.branches}
            onChange={({ currentTarget }) => set({ branches: currentTarget.value })}
          />
        </SimpleGrid>
        <OwnerField owner={fields.owner} change={(owner) => set({ owner })} />
      </Stack>
    </Fieldset>
  );
}
