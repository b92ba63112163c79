import { Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { NewImport } from "./new-import.tsx";
import { PastImport } from "./past-import.tsx";

/** Brings in what was said elsewhere or before, and shows what came of the files that were brought in. */
export function ImportsPage() {
  const { say, sayLater } = useWords();
  const { brand, may } = useSession();
  const imports = useQuery({
    queryKey: ["imports", brand!.id],
    queryFn: () => api.imports(brand!.id),
    refetchInterval: ({ state }) =>
      state.data?.imports.some((each) => each.state === "undoing" || (each.state === "running" && !each.done))
        ? 1000
        : 10_000,
  });
  return (
    <Page title={say("imports")}>
      {may("manage") && <NewImport key={brand!.id} brand={brand!.id} />}
      <Title order={2} size="h4" mt="xl" mb="xs">
        {sayLater("importsPast")}
      </Title>
      <Loaded query={imports}>
        {({ imports: all }) => (
          <Stack gap="xs">
            {all.length === 0 && <Empty title={sayLater("importsNone")}>{say("importsEmpty")}</Empty>}
            {all.map((each) => (
              <PastImport key={each.id} import={each} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
