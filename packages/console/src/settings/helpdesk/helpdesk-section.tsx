import type { Brand } from "@earshot/core/brand/brand";
import { called } from "@earshot/core/helpdesk/called";
import type { HelpdeskView } from "@earshot/core/helpdesk/view-helpdesk";
import { Badge, Button, Card, Code, Group, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../../loaded.tsx";
import { Problem } from "../../problem.tsx";
import { Said } from "../../said.tsx";
import { useInWords } from "../../words/use-in-words.ts";
import { useWords } from "../../words/use-words.tsx";
import { helpdeskApi } from "./helpdesk-api.ts";
import { HelpdeskForm } from "./helpdesk-form.tsx";

/** The helpdesk that the brand's conversations are passed to, and whether it lets us in. */
export function HelpdeskSection({ brand }: { brand: Brand }) {
  const { sayLater } = useWords();
  const [opened, form] = useDisclosure(false);
  const helpdesk = useQuery({
    queryKey: ["helpdesk", brand.id],
    queryFn: () => helpdeskApi.look(brand.id),
    // What came of a test is there a moment later.
    refetchInterval: ({ state: { data } }) => (data?.connected && !data.health ? 1000 : 30_000),
  });
  return (
    <section aria-label={sayLater("toHelpdesk.title")}>
      <Title order={2} size="h4" mb="xs">
        {sayLater("toHelpdesk.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {sayLater("toHelpdesk.help")}
      </Text>
      <Loaded query={helpdesk}>
        {(view) => (
          <>
            {view.connected ? (
              <Connected brand={brand.id} view={view} connected={view.connected} change={form.open} />
            ) : (
              <>
                <Text size="sm">{sayLater("toHelpdesk.none")}</Text>
                <Button variant="default" mt="sm" onClick={form.open}>
                  {sayLater("toHelpdesk.connect")}
                </Button>
              </>
            )}
            <HelpdeskForm brand={brand.id} view={view} opened={opened} close={form.close} />
          </>
        )}
      </Loaded>
    </section>
  );
}

type Props = {
  brand: string;
  view: HelpdeskView;
  connected: NonNullable<HelpdeskView["connected"]>;
  change(): void;
};

function Connected({ brand, view, connected, change }: Props) {
  const { sayLater } = useWords();
  const inWords = useInWords();
  const client = useQueryClient();
  const { health, push } = view;
  const at = called[connected.helpdesk];
  const act = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => client.invalidateQueries({ queryKey: ["helpdesk", brand] }),
  });
  const state = !health ? "testing" : health.problem ? "bad" : "ok";
  return (
    <Card withBorder padding="sm">
      <Group gap="xs">
        <Badge color={{ testing: "gray", bad: "red", ok: "teal" }[state]} variant="light" role="status">
          {sayLater(`toHelpdesk.${state}`)}
        </Badge>
        <Text size="sm" fw={600}>
          <bdi>{at}</bdi>
        </Text>
        <Code dir="ltr" style={{ overflowWrap: "anywhere" }}>
          {connected.url}
        </Code>
      </Group>
      {health?.problem && (
        <Text size="sm" mt="xs" role="note">
          {inWords(health.problem)}
        </Text>
      )}
      <Text size="sm" mt="xs">
        {connected.group === undefined ? (
          `${sayLater("toHelpdesk.account")}: ${connected.account} · ${sayLater("toHelpdesk.inbox")}: ${connected.inbox}`
        ) : (
          <>
            {sayLater("toHelpdesk.group")}: <Said text={connected.group} />
          </>
        )}
      </Text>
      <Text size="sm" c="dimmed" mt="xs">
        {sayLater("toHelpdesk.pushTo")}:{" "}
        <Code dir="ltr" style={{ overflowWrap: "anywhere" }}>
          {push}
        </Code>
      </Text>
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          variant="default"
          disabled={act.isPending}
          onClick={() => act.mutate(() => helpdeskApi.test(brand))}
        >
          {sayLater("toHelpdesk.test")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={change}>
          {sayLater("toHelpdesk.change")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={act.isPending}
          onClick={() => {
            if (window.confirm(sayLater("toHelpdesk.sure", { at }))) act.mutate(() => helpdeskApi.remove(brand));
          }}
        >
          {sayLater("toHelpdesk.remove")}
        </Button>
      </Group>
      {act.error && <Problem error={act.error} />}
    </Card>
  );
}
