import "./quality.css";
import type { Quality } from "@earshot/core/quality/quality";
import { Alert, Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "wouter";
import { Period } from "../digests/period.tsx";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { CorrectionsSection } from "./corrections-section.tsx";
import { DraftsSection } from "./drafts-section.tsx";
import { qualityFile, readQuality } from "./quality-api.ts";

/** How good drafts and judgements were in a week, by what people did with them. */
export function QualityPage() {
  const { say, sayLater } = useWords();
  const { brand } = useSession();
  const { week } = useParams<{ week?: string }>();
  const query = useQuery({
    queryKey: ["quality", brand!.id, week],
    queryFn: () => readQuality(brand!.id, week),
    staleTime: 60_000,
  });
  const actions = (
    <Button component="a" variant="default" href={qualityFile(brand!.id, week)} download>
      {sayLater("quality.csv")}
    </Button>
  );
  return (
    <Page title={say("quality")} actions={actions}>
      <Text size="sm" mb="sm" maw={680}>
        {sayLater("quality.help")}
      </Text>
      <Loaded query={query}>{(report) => <Report report={report} />}</Loaded>
    </Page>
  );
}

function Report({ report }: { report: Quality }) {
  const { sayLater } = useWords();
  const { week, weekBefore, weekAfter, drafts, corrections } = report;
  const { all: decided } = drafts;
  const counts = [decided.shown, decided["by-policy"], corrections.all.all];
  return (
    <>
      <Group gap="xs" component="nav" aria-label={sayLater("quality.weeks")}>
        <Button component={Link} href={`/quality/${weekBefore}`} size="compact-sm" variant="default">
          {sayLater("quality.before-week")}
        </Button>
        {weekAfter !== undefined && (
          <Button component={Link} href={`/quality/${weekAfter}`} size="compact-sm" variant="default">
            {sayLater("quality.after-week")}
          </Button>
        )}
      </Group>
      <Title order={2} size="h3" mt="sm">
        <bdi>{week}</bdi>:{" "}
        <bdi>
          <Period digest={report} />
        </bdi>
      </Title>
      <Text size="sm">{sayLater("quality.with-before", { week: `\u2068${weekBefore}\u2069` })}</Text>
      <Looked looked={report.looked} />
      {counts.every(({ now, before }) => now === 0 && before === 0) ? (
        <Empty title={sayLater("quality.none")}>{sayLater("quality.none-help")}</Empty>
      ) : (
        <>
          <DraftsSection drafts={drafts} />
          <CorrectionsSection corrections={corrections} />
        </>
      )}
    </>
  );
}

function Looked({ looked: { acts, whole, since, lost } }: Pick<Quality, "looked">) {
  const { sayLater } = useWords();
  return (
    <>
      {!whole && since !== undefined && (
        <Alert color="orange" role="note" my="xs">
          {sayLater("quality.cut", { n: acts, since })}
        </Alert>
      )}
      {lost > 0 && <Text size="sm">{sayLater("quality.lost", { n: lost })}</Text>}
    </>
  );
}
