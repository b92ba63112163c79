import "./coverage.css";
import type { Coverage } from "@earshot/core/ledger/coverage";
import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { Clock } from "./clock.tsx";
import { HourLegend } from "./hours.tsx";
import { ParitySection } from "./parity-section.tsx";
import { SourceCoverageCard } from "./source-coverage-card.tsx";
import { TermsFound } from "./terms-found.tsx";

/** What was asked of every source in the last week, what that brought, and what may be missed. */
export function CoveragePage() {
  const { say, sayLater } = useWords();
  const { brand } = useSession();
  const coverage = useQuery({
    queryKey: ["coverage", brand!.id],
    queryFn: () => api.coverage(brand!.id),
    refetchInterval: 60_000,
  });
  return (
    <Page title={say("coverage")}>
      <Text mb="md">{sayLater("coverageHelp")}</Text>
      <Loaded query={coverage}>{(data) => <Found coverage={data} />}</Loaded>
      <ParitySection brand={brand!.id} />
    </Page>
  );
}

function Found({ coverage: { sources, terms, answered, posted } }: { coverage: Coverage }) {
  const { say } = useWords();
  if (sources.length === 0) return <Empty title={say("noSources")}>{say("coverageEmpty")}</Empty>;
  return (
    <Stack gap="lg">
      <HourLegend />
      {sources.map((source) => (
        <SourceCoverageCard key={source.source} coverage={source} />
      ))}
      <TermsFound terms={terms} sources={sources} />
      {(answered ?? posted) && (
        <section>
          <Clock word="coverageAnswered" lag={answered} />
          <Clock word="coveragePosted" lag={posted} />
        </section>
      )}
    </Stack>
  );
}
