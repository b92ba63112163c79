import { Stack, Title } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";
import { MySessions } from "./my-sessions.tsx";
import { OwnPseudonym } from "./own-pseudonym.tsx";

/** What concerns oneself: the name that customers see, and where one is signed in. */
export function Account() {
  const { sayLater } = useWords();
  return (
    <Stack component="section" gap="lg" maw={680} aria-label={sayLater("account.title")}>
      <Title order={2} size="h4">
        {sayLater("account.title")}
      </Title>
      <OwnPseudonym />
      <MySessions />
    </Stack>
  );
}
