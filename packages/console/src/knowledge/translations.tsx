import type { Article } from "@earshot/core/knowledge/article";
import { Anchor, Group, Paper, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import { Said } from "../said.tsx";
import { languages, type LanguageCode } from "../words/languages.ts";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { articleAddress, newArticleAddress } from "./addresses.ts";
import { StateBadge } from "./state-badge.tsx";
import { useToday } from "./use-articles.ts";

type Props = { id: string; language: string; articles: readonly Article[]; mayWrite: boolean };

/** The same article in other languages, and those in which it is missing. */
export function Translations({ id, language, articles, mayWrite }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  const today = useToday();
  const others = articles.filter((each) => each.language !== language);
  const missing = (Object.keys(languages) as LanguageCode[]).filter(
    (each) => each !== language && others.every((other) => other.language !== each),
  );
  return (
    <section aria-label={say("translations")}>
      <Title order={2} size="h5" mb="xs">
        {say("translations")}
      </Title>
      {others.map((other) => (
        <Paper key={other.language} withBorder p="sm" mb="xs">
          <Group gap="xs" justify="space-between">
            <Anchor component={Link} href={articleAddress(other)} size="sm" underline="always">
              {languageName(other.language)}
            </Anchor>
            <StateBadge article={other} today={today} />
          </Group>
          <div lang={other.language}>
            <Text size="sm" fw={600} component="div">
              <Said text={other.title} block />
            </Text>
            <Text size="sm" component="div">
              <Said text={other.text} block />
            </Text>
          </div>
        </Paper>
      ))}
      {mayWrite && missing.length > 0 && (
        <Group gap="sm" mb="md">
          {missing.map((each) => (
            <Anchor
              key={each}
              component={Link}
              href={newArticleAddress({ id, language: each })}
              size="sm"
              underline="always"
            >
              {say("writeIn", { language: languageName(each) })}
            </Anchor>
          ))}
        </Group>
      )}
    </section>
  );
}
