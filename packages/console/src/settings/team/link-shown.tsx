import { Alert, Code } from "@mantine/core";
import { Said } from "../../said.tsx";
import { useWords } from "../../words/use-words.tsx";
import type { SignInLink } from "./team-api.ts";

/** A link that signs somebody in, this once. */
export function LinkShown({ person, link, until }: SignInLink) {
  const { sayLater } = useWords();
  return (
    <Alert color="teal" role="status">
      <Said text={sayLater("inviteLink", { name: person.name, until })} />
      <Code block dir="ltr" mt="xs" style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
        {link}
      </Code>
    </Alert>
  );
}
