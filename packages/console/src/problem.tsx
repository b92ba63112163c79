import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ApiProblem } from "./api.ts";
import { Said } from "./said.tsx";
import { useKnownNames } from "./session.tsx";
import { useWords, type Say } from "./words/use-words.tsx";

/** What went wrong, where it went wrong. */
export function Problem({ error, again }: { error: unknown; again?: () => void }) {
  const { say } = useWords();
  const nameOf = useKnownNames();
  return (
    // That nothing can be read is announced once, above every page.
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role={isUnread(error) ? undefined : "alert"} my="xs">
      <Said text={inWords(error, say, nameOf)} block />
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

/** `nameOf` turns a person's id into their name. */
function inWords(error: unknown, say: Say, nameOf: (id: string) => string): string {
  if (!(error instanceof ApiProblem))
    return error instanceof Error && error.message ? error.message : say("unknownError");
  const { code, message, details } = error;
  if (code === "offline") return say(details["method"] === "GET" ? "offline" : "offlineAct");
  if (code === "too-late") return `${say("tooLate")} ${message}`;
  const by = details["by"];
  if (code === "taken" && typeof by === "string")
    return `${say("takenBy", { name: nameOf(by) })} ${message.replaceAll(by, nameOf(by))}`;
  return message || say("unknownError");
}
