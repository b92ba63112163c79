import { Stack, Title } from "@mantine/core";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { MySessions } from "./my-sessions.tsx";
import { OwnMails } from "./own-mails.tsx";
import { OwnPseudonym } from "./own-pseudonym.tsx";

/** What concerns oneself: the name that customers see, and where one is signed in. */
export function Account() {
  const { sayLater } = useWords();
  const { may } = useSession();
  return (
    <Stack component="section" gap="lg" maw={680} aria-label={sayLater("account.title")}>
      <Title order={2} size="h4">
        {sayLater("account.title")}
      </Title>
      <OwnPseudonym />
      {may("approve") && <OwnMails />}
      <MySessions />
    </Stack>
  );
}
