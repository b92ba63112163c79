import type { ConnectorView } from "@earshot/api/views";
import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { filledIn, SchemaForm, type Values } from "./schema-form.tsx";
import { SecretsForm } from "./secrets-form.tsx";
import { useConnectors } from "./use-connectors.ts";

/** Connects a platform, with the form that its connector describes. */
export function AddSource({ brand, opened, close }: { brand: string; opened: boolean; close(): void }) {
  const { say } = useWords();
  const connectors = useConnectors(opened);
  const [platform, setPlatform] = useState<string>();
  return (
    <Dialog opened={opened} close={close} title={say("addSource")} size="lg">
      <Loaded query={connectors}>
        {({ connectors: all }) => {
          const connector = all.find((each) => each.platform === platform) ?? all[0];
          return (
            <Stack>
              <NativeSelect
                label={say("platform")}
                value={connector?.platform}
                onChange={({ currentTarget }) => setPlatform(currentTarget.value)}
                data={all.map((each) => ({
                  value: each.platform,
                  label: `${each.name} (${say(each.can.reply ? "canReply" : "readsOnly")})`,
                }))}
              />
              {connector && <SourceForm key={connector.platform} brand={brand} connector={connector} close={close} />}
            </Stack>
          );
        }}
      </Loaded>
    </Dialog>
  );
}

function SourceForm({ brand, connector, close }: { brand: string; connector: ConnectorView; close(): void }) {
  const { say } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [interval, setInterval] = useState<number | string>(connector.interval);
  const [settings, setSettings] = useState<Values>({});
  const [secret, setSecret] = useState<Values>({});
  const secrets = filledIn(secret) as Record<string, string>;
  /** Added already, while the walk to the platform has not begun: it is not added twice. */
  const [added, setAdded] = useState<string>();
  const makeSource = async () => {
    if (added !== undefined) {
      if (Object.keys(secrets).length > 0) await api.changeSource(brand, added, { secret: secrets });
      return added;
    }
    const { id } = await api.addSource(brand, {
      platform: connector.platform,
      settings: filledIn(settings),
      ...(name.trim() && { name: name.trim() }),
      ...(Object.keys(secrets).length > 0 && { secret: secrets }),
      ...(typeof interval === "number" && { interval }),
    });
    setAdded(id);
    await client.invalidateQueries({ queryKey: ["sources", brand] });
    return id;
  };
  const add = useMutation({ mutationFn: makeSource, onSuccess: close });
  const walk = useMutation({
    mutationFn: async () => window.location.assign((await api.consent(brand, await makeSource())).address),
  });
  const error = add.error ?? walk.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">
          <Said text={connector.about} />
        </Text>
        <TextInput
          label={say("name")}
          dir="auto"
          maxLength={80}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <SchemaForm schema={connector.settings} values={settings} change={setSettings} />
        {connector.secret && (
          <Fieldset legend={say("secrets")}>
            <SecretsForm connector={connector} values={secret} change={setSecret} />
          </Fieldset>
        )}
        <NumberInput label={say("interval")} min={10} max={604_800} value={interval} onChange={setInterval} />
        {error && <Problem error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say("cancel")}
          </Button>
          <Button type="submit" variant={connector.consent ? "default" : "filled"} loading={add.isPending}>
            {say("add")}
          </Button>
          {connector.consent && (
            <Button loading={walk.isPending} onClick={() => walk.mutate()}>
              {say("connectOn", { name: connector.name })}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
