import { Alert, Code } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";

/** A secret, the only time that it is shown. */
export function ShownSecret({ secret }: { secret: string }) {
  const { sayLater } = useWords();
  return (
    <Alert my="sm" color="teal" role="status">
      {sayLater("webhooks.secret")}
      <Code block dir="ltr" mt="xs" style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
        {secret}
      </Code>
    </Alert>
  );
}
