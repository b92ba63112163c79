import { Alert, Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { api } from "../api.ts";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { AddSource } from "./add-source.tsx";
import { SourceCard } from "./source-card.tsx";
import { useConnectors } from "./use-connectors.ts";

/** Where Earshot listens, how each source does, and why. */
export function SourcesPage() {
  const { say } = useWords();
  const { brand, may } = useSession();
  const [adding, add] = useDisclosure(false);
  const connectors = useConnectors();
  const sources = useQuery({
    queryKey: ["sources", brand!.id],
    queryFn: () => api.sources(brand!.id),
    refetchInterval: 5000,
  });
  const addButton = may("manage") && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {say("addSource")}
    </Button>
  );
  return (
    <Page title={say("sources")} actions={addButton}>
      <WayBack />
      <Loaded query={sources}>
        {(data) => (
          <Stack gap="xs">
            {data.sources.length === 0 && <Empty title={say("noSources")}>{say("sourcesEmpty")}</Empty>}
            {data.sources.map((source) => (
              <SourceCard
                key={source.id}
                source={source}
                connector={connectors.data?.connectors.find(({ platform }) => platform === source.platform)}
                brand={brand!.id}
              />
            ))}
          </Stack>
        )}
      </Loaded>
      {may("manage") && (
        <Button
          component={Link}
          href="/sources/import"
          variant="default"
          mt="lg"
          leftSection={<IconFileImport size={16} aria-hidden />}
        >
          {say("importFile")}
        </Button>
      )}
      <AddSource brand={brand!.id} opened={adding} close={add.close} />
    </Page>
  );
}

/** How it went on the platform that somebody comes back from. */
function WayBack() {
  const { say } = useWords();
  const [search, setSearch] = useSearchParams();
  const connected = search.get("connected");
  const refused = search.get("refused");
  if (!connected && !refused) return null;
  return (
    <Alert
      mb="sm"
      color={connected ? "teal" : "red"}
      role="status"
      withCloseButton
      closeButtonLabel={say("close")}
      onClose={() => setSearch({}, { replace: true })}
      title={connected ? say("connected", { name: connected }) : say("notConnected")}
    >
      {refused && <Said text={refused} block />}
    </Alert>
  );
}
