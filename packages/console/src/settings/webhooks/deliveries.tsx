import type { DeliveryView } from "@earshot/core/outgoing-webhook/deliveries";
import { Button, Code, Group, Table, Text, TextInput } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../../problem.tsx";
import { Said } from "../../said.tsx";
import { Skeleton } from "../../skeleton.tsx";
import { When } from "../../when.tsx";
import { useWords } from "../../words/use-words.tsx";
import { webhooksApi } from "./webhooks-api.ts";

type Props = { brand: string; endpoint: string; isAwake: boolean };

/** What became of telling an endpoint, newest first; each can be sent again, and all that it missed. */
export function Deliveries({ brand, endpoint, isAwake }: Props) {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const queryKey = ["webhooks", brand, endpoint, "deliveries"];
  const read = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => webhooksApi.deliveries(brand, endpoint, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 5000,
  });
  const again = useMutation({
    mutationFn: (event: string) => webhooksApi.replayOne(brand, endpoint, event),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
  const all = read.data?.pages.flatMap(({ deliveries }) => deliveries) ?? [];
  const title = sayLater("webhooks.deliveries");
  return (
    <>
      <Text size="sm" c="dimmed" mt="sm">
        {sayLater(read.data && all.length === 0 ? "webhooks.noDeliveries" : "webhooks.deliveriesHelp")}
      </Text>
      {read.isPending && <Skeleton />}
      {read.error && <Problem error={read.error} again={() => void read.refetch()} />}
      {all.length > 0 && (
        <div style={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={title}>
          <Table>
            <Table.Tbody>
              {all.map((each) => (
                <Row
                  key={each.id}
                  delivery={each}
                  again={isAwake && !again.isPending ? () => again.mutate(each.id) : undefined}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {again.error && <Problem error={again.error} />}
      <Group mt="xs" align="flex-end">
        {read.hasNextPage && (
          <Button size="compact-sm" variant="default" onClick={() => void read.fetchNextPage()}>
            {sayLater("webhooks.more")}
          </Button>
        )}
        {isAwake && <Replay brand={brand} endpoint={endpoint} />}
      </Group>
    </>
  );
}

function Row({ delivery, again }: { delivery: DeliveryView; again: (() => void) | undefined }) {
  const { sayLater } = useWords();
  const { id, type, at, status, tries, nextAt, answer, advice } = delivery;
  const last = tries.at(-1);
  return (
    <Table.Tr>
      <Table.Td>
        <Code dir="ltr">{type}</Code>
        <Text size="xs" c="dimmed">
          <When at={at} />
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {sayLater(`webhooks.status.${status}`)}
        </Text>
        {nextAt !== undefined && tries.length > 0 && (
          <Text size="xs" c="dimmed">
            {sayLater("webhooks.next")} <When at={nextAt} />
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {last && (
          <Text size="sm">
            <Outcome of={last} />
            {" · "}
            <bdi>{last.ms} ms</bdi>
            {tries.length > 1 && <bdi> · {tries.length}×</bdi>}
          </Text>
        )}
        {advice && (
          <Text size="xs" maw={320}>
            {sayLater(advice.code)}
          </Text>
        )}
        {answer !== undefined && (
          <Text size="xs" c="dimmed" lineClamp={2} maw={320}>
            <Said text={answer} />
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end">
        <Button
          size="compact-sm"
          variant="default"
          disabled={!again}
          aria-label={`${sayLater("webhooks.again")}: ${type} ${id}`}
          onClick={again}
        >
          {sayLater("webhooks.again")}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

/** What came back, or why nothing did. */
function Outcome({ of: { status, refused, trouble } }: { of: DeliveryView["tries"][number] }) {
  const { sayLater } = useWords();
  if (refused !== undefined) return sayLater("channels.refused", { word: refused });
  return trouble === undefined ? <bdi>{status}</bdi> : sayLater(`webhooks.trouble.${trouble}`);
}

/** Sends all that did not get through since a moment. */
function Replay({ brand, endpoint }: Omit<Props, "isAwake">) {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const [since, setSince] = useState("");
  const replay = useMutation({
    mutationFn: () => webhooksApi.replaySince(brand, endpoint, new Date(since).toISOString()),
    onSuccess: () => client.invalidateQueries({ queryKey: ["webhooks", brand, endpoint, "deliveries"] }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (since !== "") replay.mutate();
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          type="datetime-local"
          label={sayLater("webhooks.since")}
          required
          value={since}
          onChange={({ currentTarget }) => setSince(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={replay.isPending}>
          {sayLater("webhooks.replay")}
        </Button>
      </Group>
      {replay.data !== undefined && (
        <Text size="sm" role="status">
          {sayLater("webhooks.replayed", { n: replay.data })}
        </Text>
      )}
      {replay.error && <Problem error={replay.error} />}
    </form>
  );
}
