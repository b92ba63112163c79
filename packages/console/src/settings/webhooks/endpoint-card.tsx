import type { EndpointState, EndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";
import { Badge, Button, Card, Code, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../../problem.tsx";
import { Said } from "../../said.tsx";
import { When } from "../../when.tsx";
import { useWords } from "../../words/use-words.tsx";
import { channelTitles, placeOf } from "./channel-names.ts";
import { Deliveries } from "./deliveries.tsx";
import { EndpointForm } from "./endpoint-form.tsx";
import { ShownSecret } from "./shown-secret.tsx";
import { webhooksApi } from "./webhooks-api.ts";

const colours: Record<EndpointState, string> = {
  ok: "teal",
  failing: "red",
  paused: "gray",
  gone: "red",
  "given-up": "red",
};

/** One endpoint: how it answers, what it gets, and what can be done with it. */
export function EndpointCard({ brand, endpoint }: { brand: string; endpoint: EndpointView }) {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [changing, change] = useDisclosure(false);
  const [isListing, list] = useDisclosure(false);
  const [secret, setSecret] = useState<string>();
  const { id, channel, state } = endpoint;
  const place = placeOf(endpoint);
  const url = channel === "webhook" ? place : `${channelTitles[channel]} ${place}`;
  const again = () => client.invalidateQueries({ queryKey: ["webhooks", brand] });
  const act = useMutation({ mutationFn: (work: () => Promise<unknown>) => work(), onSuccess: again });
  const isAwake = state === "ok" || state === "failing";
  const since = endpoint.disabledAt ?? endpoint.pausedAt ?? endpoint.failingSince;
  const press = (label: string, work: () => Promise<unknown>) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={act.isPending}
      aria-label={`${label}: ${url}`}
      onClick={() => act.mutate(work)}
    >
      {label}
    </Button>
  );
  return (
    <Card withBorder padding="sm">
      <Group gap="xs">
        <Badge color={colours[state]} variant="light">
          {sayLater(`webhooks.state.${state}`)}
        </Badge>
        {since !== undefined && (
          <Text span size="sm" c="dimmed">
            <When at={since} />
          </Text>
        )}
      </Group>
      <Group gap="xs" my={4}>
        {channel !== "webhook" && (
          <Text size="sm" fw={600}>
            <bdi>{channelTitles[channel]}</bdi>
          </Text>
        )}
        <Code dir="ltr" style={{ overflowWrap: "anywhere" }}>
          {place}
        </Code>
      </Group>
      {endpoint.advice && state === "failing" && (
        <Text size="sm" role="note">
          {sayLater(endpoint.advice.code)}
        </Text>
      )}
      {endpoint.description !== "" && (
        <Text size="sm">
          <Said text={endpoint.description} />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {endpoint.events.length === 0 ? (
          sayLater(channel === "webhook" ? "webhooks.allEvents" : "channels.usual")
        ) : (
          <Code dir="ltr">{endpoint.events.join(", ")}</Code>
        )}
        {" · "}
        {sayLater(`webhooks.texts.${endpoint.texts}`)}
      </Text>
      {secret !== undefined && <ShownSecret secret={secret} />}
      <Group gap="xs" mt="xs">
        {isAwake &&
          press(sayLater("webhooks.test"), async () => {
            await webhooksApi.test(brand, id);
            list.open();
          })}
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isListing}
          aria-label={`${sayLater("webhooks.deliveries")}: ${url}`}
          onClick={list.toggle}
        >
          {sayLater("webhooks.deliveries")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${sayLater("webhooks.change")}: ${url}`}
          onClick={change.open}
        >
          {sayLater("webhooks.change")}
        </Button>
        {press(sayLater(isAwake ? "webhooks.pause" : "webhooks.resume"), () =>
          webhooksApi.change(brand, id, { paused: isAwake }),
        )}
        {channel === "webhook" &&
          press(sayLater("webhooks.rotate"), async () => {
            if (!window.confirm(sayLater("webhooks.rotateSure"))) return;
            setSecret((await webhooksApi.rotate(brand, id)).secret);
          })}
        {press(say("remove"), async () => {
          if (window.confirm(`${say("remove")}: ${url}?`)) await webhooksApi.remove(brand, id);
        })}
      </Group>
      {act.error && <Problem error={act.error} />}
      {isListing && <Deliveries brand={brand} endpoint={id} isAwake={isAwake} />}
      <EndpointForm brand={brand} endpoint={endpoint} opened={changing} close={change.close} done={change.close} />
    </Card>
  );
}
