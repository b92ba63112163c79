import { Button, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type ApiProblem, type SignInWays } from "../api.ts";
import { useProblemWords } from "../use-problem-words.ts";
import { useWords } from "../words/use-words.tsx";
import { showPasskey } from "./ceremony.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { MakePasskey } from "./make-passkey.tsx";
import { PasskeyProblem } from "./passkey-problem.tsx";

type Props = { ways: SignInWays; why: ApiProblem; link: string | undefined };

/** Signing in by a passkey, alone or beside a link; or making the first one, where that is required. */
export function PasskeyDoor({ ways, why, link }: Props) {
  const { say, sayLater } = useWords();
  const inWords = useProblemWords();
  const client = useQueryClient();
  const owed = why.details["passkey"];
  const enter = useMutation({
    mutationFn: () => showPasskey(link),
    onSuccess: () => window.location.replace("/"),
  });
  const leave = useMutation({ mutationFn: api.signOut, onSettled: () => client.resetQueries() });
  const isNeeded = owed !== undefined || link !== undefined;
  if (ways.passkeys === null || (!isNeeded && ways.singleSignOn)) return null;
  if (ways.passkeys !== window.location.origin)
    return <Elsewhere at={ways.passkeys} path={`/${window.location.hash}`} />;
  return (
    <Stack gap="xs" mb="sm">
      {link !== undefined && <Text>{sayLater("passkeys.beside")}</Text>}
      {link === undefined && owed !== undefined && <Text>{inWords(why)}</Text>}
      {owed === "make" && link === undefined ? (
        <MakePasskey made={() => void client.resetQueries()} />
      ) : (
        <Button fullWidth loading={enter.isPending} onClick={() => enter.mutate()}>
          {sayLater("passkeys.signIn")}
        </Button>
      )}
      {enter.error && <PasskeyProblem error={enter.error} />}
      {isNeeded && owed !== "make" && (
        <Text size="sm" c="dimmed">
          {sayLater("passkeys.lost")}
        </Text>
      )}
      {owed !== undefined && (
        <Button variant="subtle" loading={leave.isPending} onClick={() => leave.mutate()}>
          {say("signOut")}
        </Button>
      )}
    </Stack>
  );
}
