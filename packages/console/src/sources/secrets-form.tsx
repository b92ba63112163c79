import type { ConnectorView } from "@earshot/api/views";
import { Stack, Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { BackAddress } from "./back-address.tsx";
import { SchemaForm, type Values } from "./schema-form.tsx";

type Props = { connector: ConnectorView; values: Values; change(values: Values): void };

/** The secrets of a source: what somebody must enter, and apart from it what the platform gives when they connect. */
export function SecretsForm({ connector, values, change }: Props) {
  const { say } = useWords();
  const { secret, consent, name } = connector;
  if (!secret) return null;
  const given = consent?.gives ?? [];
  const properties = Object.entries((secret["properties"] ?? {}) as Record<string, unknown>);
  const form = (isGiven: boolean) => (
    <SchemaForm
      schema={{ properties: Object.fromEntries(properties.filter(([key]) => given.includes(key) === isGiven)) }}
      values={values}
      change={change}
      hidden
    />
  );
  return (
    <Stack gap="sm">
      {consent && (
        <>
          <Text size="sm">{say("connectHelp", { name })}</Text>
          <BackAddress />
        </>
      )}
      {form(false)}
      {given.length > 0 && (
        <details>
          <summary>
            <Text span size="sm">
              {say("byHandSecrets")}
            </Text>
          </summary>
          {form(true)}
        </details>
      )}
    </Stack>
  );
}
