import type { DigestKind } from "@earshot/core/digest/kind";
import { Anchor, Button, Group, SegmentedControl, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link, useParams } from "wouter";
import { api } from "../api.ts";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { DigestView } from "./digest-view.tsx";
import { Period } from "./period.tsx";

const SO_FAR = "so-far";

/** The digests that were made, the period so far, and the one that is read. */
export function DigestsPage() {
  const { say } = useWords();
  const { brand, may } = useSession();
  const { id } = useParams<{ id?: string }>();
  const [picked, setKind] = useState<DigestKind>();
  const kind = picked ?? (id?.startsWith("weekly") ? "weekly" : "daily");
  const list = useQuery({ queryKey: ["digests", brand!.id, kind], queryFn: () => api.digests(brand!.id, kind) });
  const newest = list.data?.digests[0]?.id;
  const shown = id?.startsWith(kind) ? id : id === SO_FAR ? SO_FAR : (newest ?? SO_FAR);
  const digest = useQuery({
    queryKey: ["digest", brand!.id, kind, shown],
    queryFn: () => (shown === SO_FAR ? api.preview(brand!.id, kind) : api.digest(brand!.id, shown)),
    enabled: list.data !== undefined,
    staleTime: shown === SO_FAR ? 0 : 60_000,
  });
  const actions = (
    <>
      {may("read") && (
        <Anchor component={Link} href="/quality" underline="always">
          {say("quality")}
        </Anchor>
      )}
      <SegmentedControl
        aria-label={say("digests")}
        value={kind}
        onChange={(value) => setKind(value)}
        data={[
          { value: "daily", label: say("daily") },
          { value: "weekly", label: say("weekly") },
        ]}
      />
    </>
  );
  return (
    <Page title={say("digests")} actions={actions}>
      <Loaded query={list}>
        {({ digests }) => (
          <Stack>
            <Group gap="xs" component="nav" aria-label={say("digests")}>
              <DigestLink to={SO_FAR} isShown={shown === SO_FAR}>
                {say("soFar")}
              </DigestLink>
              {digests.slice(0, 30).map((each) => (
                <DigestLink key={each.id} to={each.id} isShown={shown === each.id}>
                  <Period digest={each} />
                </DigestLink>
              ))}
            </Group>
            {digests.length === 0 && <Empty title={say("noDigests")}>{say("noDigestsHelp")}</Empty>}
            <Loaded query={digest}>
              {(data) => <DigestView digest={data} brand={brand!.id} isPreview={shown === SO_FAR} />}
            </Loaded>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function DigestLink({ to, isShown, children }: { to: string; isShown: boolean; children: ReactNode }) {
  return (
    <Button
      component={Link}
      href={`/digests/${to}`}
      size="compact-sm"
      variant={isShown ? "filled" : "default"}
      aria-current={isShown ? "page" : undefined}
    >
      {children}
    </Button>
  );
}
