import { Alert, Button, Center, Code, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api, type ApiProblem } from "./api.ts";
import { isAnythingKept } from "./kept-text.ts";
import { PasskeyDoor } from "./passkeys/passkey-door.tsx";
import { useWords } from "./words/use-words.tsx";

/** What is shown to whoever is not signed in: the ways in that there are. */
export function SignInHint({ why }: { why: ApiProblem }) {
  const { say, sayLater } = useWords();
  // Absent until the words are loaded.
  const [before, command, after] = sayLater("signInHint").split("`");
  const ways = useQuery({ queryKey: ["sign-in-ways"], queryFn: api.signInWays });
  const asked = new URLSearchParams(window.location.search);
  /** Of a link that waits for its passkey. */
  const link = new URLSearchParams(window.location.hash.slice(1)).get("link") ?? undefined;
  const went = asked.get("sign-in");
  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper withBorder p="xl" maw={480}>
        <Title order={1} size="h2" mb="sm">
          {say("signInTitle")}
        </Title>
        {command !== undefined && (
          <>
            {asked.has("link") && <Text mb="xs">{sayLater("linkUsed")}</Text>}
            {(went === "failed" || went === "unknown") && (
              <Alert color="orange" mb="sm">
                {sayLater(`signIn.${went}`)}
              </Alert>
            )}
            {ways.data?.singleSignOn && (
              <Button component="a" href="/sign-in/start" mb="sm" fullWidth>
                {sayLater("signInButton")}
              </Button>
            )}
            {ways.data && <PasskeyDoor ways={ways.data} why={why} link={link} />}
            {isAnythingKept() && <Text mb="xs">{say("keptHere")}</Text>}
            {link === undefined && why.details["passkey"] === undefined && (
              <Text>
                {before}
                <Code style={{ whiteSpace: "nowrap" }}>{command}</Code>
                {after}
              </Text>
            )}
          </>
        )}
      </Paper>
    </Center>
  );
}
