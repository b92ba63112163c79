import { Button, SegmentedControl, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useNames, useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import "./audit.css";
import { auditFile, listAudit, type Asked } from "./audit-api.ts";
import { AuditCheck } from "./audit-check.tsx";
import { AuditFilter } from "./audit-filter.tsx";
import { AuditRow } from "./audit-row.tsx";

/** Who did what in a brand, or to the whole installation; for admins. */
export function AuditPage() {
  const { say, sayLater } = useWords();
  const { brand: chosen, mayEverywhere } = useSession();
  const [isOfAll, setOfAll] = useState(chosen === undefined);
  const brand = isOfAll ? undefined : chosen?.id;
  const [asked, setAsked] = useState<Asked>({});
  const ask = useCallback((change: Asked) => setAsked((before) => ({ ...before, ...change })), []);
  const query = useInfiniteQuery({
    queryKey: ["audit", brand, asked],
    queryFn: ({ pageParam }) => listAudit(brand, asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const known = useNames();
  const actions = (
    <Button component="a" variant="default" href={auditFile(brand, asked)} download>
      {sayLater("audit.export")}
    </Button>
  );
  return (
    <Page title={say("auditLog")} actions={actions}>
      <Text size="sm" mb="sm">
        {sayLater("audit.help")}
      </Text>
      {mayEverywhere("manage") && chosen && (
        <SegmentedControl
          mb="sm"
          aria-label={sayLater("audit.scope")}
          value={isOfAll ? "all" : "brand"}
          onChange={(value) => setOfAll(value === "all")}
          data={[
            { value: "brand", label: <bdi>{chosen.name}</bdi> },
            { value: "all", label: sayLater("audit.installation") },
          ]}
        />
      )}
      <AuditCheck brand={brand} />
      <AuditFilter asked={asked} ask={ask} />
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries);
          const names = Object.assign({}, ...pages.map((page) => page.names)) as Record<string, string>;
          const special: Record<string, string> = {
            "command-line": sayLater("audit.by-command-line"),
            nobody: sayLater("audit.by-nobody"),
          };
          return (
            <>
              {entries.length === 0 && <Empty title={sayLater("audit.none")}>{sayLater("audit.none-help")}</Empty>}
              <ul className="audit" aria-label={say("auditLog")}>
                {entries.map((entry) => (
                  <AuditRow key={entry.id} entry={entry} nameOf={(id) => special[id] ?? names[id] ?? known(id)} />
                ))}
              </ul>
              {query.hasNextPage && (
                <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {sayLater("audit.more")}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
