import type { Language } from "@earshot/core/brand/brand";
import type { Outreach, OutreachText } from "@earshot/core/outreach/outreach";
import { Button, Fieldset, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useState } from "react";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { outreachApi } from "./outreach-api.ts";
import { useOutreachAct } from "./use-outreach.ts";

type Props = { one: Outreach; language: Language; text: OutreachText };

/** What could be said in one language: a post to copy, and a notice to save as an article; both can be changed before. */
export function ProposedText({ one, language, text }: Props) {
  const { say, sayLater } = useWords();
  const languageName = useLanguageName();
  const { may } = useSession();
  const clipboard = useClipboard({ timeout: 3000 });
  const [post, setPost] = useState(text.post);
  const [title, setTitle] = useState(text.title);
  const [article, setArticle] = useState(text.article);
  const save = useOutreachAct(() =>
    outreachApi.saveNotice(one.brand, one.id, { language, title: title.trim(), text: article.trim() }),
  );
  const isSaved = one.articles?.[language] !== undefined;
  const isReady = title.trim() !== "" && article.trim() !== "";
  return (
    <Fieldset legend={languageName(language)}>
      <Stack gap="xs">
        <Textarea
          label={sayLater("outreach.post")}
          dir="auto"
          lang={language}
          autosize
          minRows={2}
          value={post}
          onChange={({ currentTarget }) => setPost(currentTarget.value)}
        />
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => clipboard.copy(post)}>
            {say(clipboard.copied ? "copied" : "copy")}
          </Button>
        </Group>
        {isSaved && <Text size="sm">{sayLater("outreach.saved")}</Text>}
        {!isSaved && !one.done && may("approve") && (
          <>
            <TextInput
              label={sayLater("outreach.title")}
              dir="auto"
              lang={language}
              maxLength={200}
              value={title}
              onChange={({ currentTarget }) => setTitle(currentTarget.value)}
            />
            <Textarea
              label={sayLater("outreach.article")}
              dir="auto"
              lang={language}
              autosize
              minRows={2}
              maxLength={8000}
              value={article}
              onChange={({ currentTarget }) => setArticle(currentTarget.value)}
            />
            <Group gap="xs">
              <Button
                size="xs"
                variant="default"
                loading={save.isPending}
                disabled={!isReady}
                onClick={() => save.mutate(undefined)}
              >
                {sayLater("outreach.saveArticle")}
              </Button>
            </Group>
          </>
        )}
        {save.error && <Problem error={save.error} />}
      </Stack>
    </Fieldset>
  );
}
