import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ApiProblem } from "./api.ts";
import { Said } from "./said.tsx";
import { useProblemWords } from "./use-problem-words.ts";
import { useWords } from "./words/use-words.tsx";

/** What went wrong, where it went wrong. */
export function Problem({ error, again }: { error: unknown; again?: () => void }) {
  const { say } = useWords();
  const inWords = useProblemWords();
  return (
    // That nothing can be read is announced once, above every page.
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role={isUnread(error) ? undefined : "alert"} my="xs">
      <Said text={inWords(error)} block />
      {again && (
        <Button size="xs" variant="light" color="red" mt="xs" onClick={again}>
          {say("tryAgain")}
        </Button>
      )}
    </Alert>
  );
}

/** Nothing could be read, as Earshot does not answer. */
export function isUnread(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === "offline" && error.details["method"] === "GET";
}

/** The words alone, for where there is a frame already. */
export function ProblemWords({ error }: { error: unknown }) {
  return <Said text={useProblemWords()(error)} block />;
}
