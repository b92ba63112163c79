import { audiences, type Audience } from "@earshot/core/digest/audience";
import type { DigestKind } from "@earshot/core/digest/kind";
import { Anchor, Button, Group, NativeSelect, SegmentedControl, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link, useParams, useSearchParams } from "wouter";
import { api } from "../api.ts";
import { Empty } from "../empty.tsx";
import { later } from "../later.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { DigestView } from "./digest-view.tsx";
import { Period } from "./period.tsx";

const SO_FAR = "so-far";
const DEFINITIONS = "definitions";
const kinds: DigestKind[] = ["daily", "weekly", "monthly"];
/** How a team answers is of no concern to who only hears. */
const ofTheTeam: ReadonlySet<Audience> = new Set<Audience>(["team"]);

const Definitions = later(async () => (await import("./definitions.tsx")).Definitions);

/** The digests that were made, the period so far, and the one that is read, by its reader. */
export function DigestsPage() {
  const { say, sayLater } = useWords();
  const { brand, may } = useSession();
  const { id } = useParams<{ id?: string }>();
  const [params, setParams] = useSearchParams();
  const [picked, setKind] = useState<DigestKind>();
  const offered = audiences.filter((each) => may("read") || !ofTheTeam.has(each));
  const audience = offered.find((each) => each === params.get("for")) ?? "all";
  const kind = picked ?? kinds.find((each) => id?.startsWith(each)) ?? "daily";
  const list = useQuery({ queryKey: ["digests", brand!.id, kind], queryFn: () => api.digests(brand!.id, kind) });
  const newest = list.data?.digests[0]?.id;
  const shown = id?.startsWith(kind) ? id : id === SO_FAR ? SO_FAR : (newest ?? SO_FAR);
  const digest = useQuery({
    queryKey: ["digest", brand!.id, kind, shown],
    queryFn: () => (shown === SO_FAR ? api.preview(brand!.id, kind) : api.digest(brand!.id, shown)),
    enabled: list.data !== undefined && id !== DEFINITIONS,
    staleTime: shown === SO_FAR ? 0 : 60_000,
  });
  const asked = params.size > 0 ? `?${params.toString()}` : "";
  const actions = (
    <>
      <Anchor component={Link} href={`/digests/${DEFINITIONS}`} underline="always">
        {sayLater("digest.definitions")}
      </Anchor>
      {may("read") && (
        <Anchor component={Link} href="/quality" underline="always">
          {say("quality")}
        </Anchor>
      )}
      <NativeSelect
        aria-label={sayLater("digest.audience")}
        value={audience}
        data={offered.map((value) => ({ value, label: sayLater(`audience.${value}`) }))}
        onChange={({ currentTarget }) =>
          setParams(currentTarget.value === "all" ? {} : { for: currentTarget.value }, { replace: true })
        }
      />
      <SegmentedControl
        aria-label={say("digests")}
        value={kind}
        onChange={(value) => setKind(value)}
        data={[
          { value: "daily", label: sayLater("daily") },
          { value: "weekly", label: sayLater("weekly") },
          { value: "monthly", label: sayLater("monthly") },
        ]}
      />
    </>
  );
  if (id === DEFINITIONS)
    return (
      <Page title={sayLater("digest.definitions")}>
        <Anchor component={Link} href="/digests" underline="always">
          {say("digests")}
        </Anchor>
        <Definitions />
      </Page>
    );
  return (
    <Page title={say("digests")} actions={actions}>
      <Loaded query={list}>
        {({ digests }) => (
          <Stack>
            <Group gap="xs" component="nav" className="digest-nav" aria-label={say("digests")}>
              <DigestLink to={`${SO_FAR}${asked}`} isShown={shown === SO_FAR}>
                {sayLater("soFar")}
              </DigestLink>
              {digests.slice(0, 30).map((each) => (
                <DigestLink key={each.id} to={`${each.id}${asked}`} isShown={shown === each.id}>
                  <Period digest={each} />
                </DigestLink>
              ))}
            </Group>
            {digests.length === 0 && <Empty title={sayLater("noDigests")}>{say("noDigestsHelp")}</Empty>}
            <Loaded query={digest}>
              {(data) => (
                <DigestView digest={data} audience={audience} brand={brand!.id} isPreview={shown === SO_FAR} />
              )}
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
