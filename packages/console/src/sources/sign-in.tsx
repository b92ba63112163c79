import type { ConnectorView, SourceView } from "@earshot/api/views";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { filledIn, type Values } from "./schema-form.tsx";
import { SecretsForm } from "./secrets-form.tsx";

type Props = { brand: string; source: SourceView; connector: ConnectorView };

/** Lets somebody sign in on the platform anew: by its own page where it has one, or by entering other secrets. */
export function SignIn({ brand, source, connector }: Props) {
  const { say } = useWords();
  const [opened, dialog] = useDisclosure(false);
  const needed = source.signIn !== undefined && source.signIn.level !== "ok";
  return (
    <>
      <Button size="xs" variant={needed ? "filled" : "default"} onClick={dialog.open}>
        {say(source.hasSecret ? "signInAgain" : "signInThere")}
      </Button>
      <Dialog opened={opened} close={dialog.close} title={say("signInOn", { name: connector.name })} size="lg">
        <SignInForm brand={brand} source={source} connector={connector} close={dialog.close} />
      </Dialog>
    </>
  );
}

function SignInForm({ brand, source, connector, close }: Props & { close(): void }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [secret, setSecret] = useState<Values>({});
  const entered = filledIn(secret) as Record<string, string>;
  const isEntered = Object.keys(entered).length > 0;
  const save = async () => {
    if (isEntered) await api.changeSource(brand, source.id, { secret: entered });
  };
  const enter = useMutation({
    mutationFn: save,
    onSuccess: () => {
      announce(say("said.done"));
      close();
      return client.invalidateQueries({ queryKey: ["sources", brand] });
    },
  });
  const walk = useMutation({
    mutationFn: async () => {
      await save();
      window.location.assign((await api.consent(brand, source.id)).address);
    },
  });
  const error = walk.error ?? enter.error;
  return (
    <Stack gap="sm">
      <Text size="sm">{say("secretsHelp")}</Text>
      <SecretsForm connector={connector} values={secret} change={setSecret} />
      {error && <Problem error={error} />}
      <Group justify="flex-end">
        <Button
          variant={connector.consent ? "default" : "filled"}
          disabled={!isEntered}
          loading={enter.isPending}
          onClick={() => enter.mutate()}
        >
          {say("saveSecrets")}
        </Button>
        {connector.consent && (
          <Button loading={walk.isPending} onClick={() => walk.mutate()}>
            {say("connectOn", { name: connector.name })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
