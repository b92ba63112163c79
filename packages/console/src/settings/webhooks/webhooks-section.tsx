import type { Brand } from "@earshot/core/brand/brand";
import { Button, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { useWords } from "../../words/use-words.tsx";
import { EndpointCard } from "./endpoint-card.tsx";
import { EndpointForm } from "./endpoint-form.tsx";
import { ShownSecret } from "./shown-secret.tsx";
import { SlackWorkspaces } from "./slack-workspaces.tsx";
import { webhooksApi } from "./webhooks-api.ts";

/** Where the brand's events are sent, and what became of sending them. */
export function WebhooksSection({ brand }: { brand: Brand }) {
  const { sayLater } = useWords();
  const [adding, add] = useDisclosure(false);
  const [secret, setSecret] = useState<string>();
  const endpoints = useQuery({
    queryKey: ["webhooks", brand.id],
    queryFn: () => webhooksApi.list(brand.id),
    refetchInterval: 10_000,
  });
  return (
    <section aria-label={sayLater("webhooks.title")}>
      <Title order={2} size="h4" mb="xs">
        {sayLater("webhooks.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {sayLater("webhooks.help")}
      </Text>
      {secret !== undefined && <ShownSecret secret={secret} />}
      <Loaded query={endpoints}>
        {({ endpoints: all }) =>
          all.length === 0 ? (
            <Text size="sm">{sayLater("webhooks.none")}</Text>
          ) : (
            <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
              {all.map((each) => (
                <li key={each.id}>
                  <EndpointCard brand={brand.id} endpoint={each} />
                </li>
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Button variant="default" mt="sm" onClick={add.open}>
        {sayLater("webhooks.add")}
      </Button>
      <EndpointForm
        brand={brand.id}
        opened={adding}
        close={add.close}
        done={(made) => {
          setSecret(made.secret);
          add.close();
        }}
      />
      <SlackWorkspaces brand={brand.id} />
    </section>
  );
}
