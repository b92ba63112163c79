import type { Right } from "@earshot/core/team/rights";
import { Center, Text } from "@mantine/core";
import { lazy, Suspense, type ComponentType } from "react";
import { Redirect, Route, Switch } from "wouter";
import { UndoToasts } from "./inbox/undo-toast.tsx";
import { later } from "./later.tsx";
import { Problem } from "./problem.tsx";
import { isSignedOut, SessionProvider, useMe, useSession, whoIs } from "./session.tsx";
import { homeOf } from "./shell/pages.ts";
import { Shell } from "./shell/shell.tsx";
import { Skeleton } from "./skeleton.tsx";
import { useWords } from "./words/use-words.tsx";

const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));
const InboxPage = page(async () => (await import("./inbox/inbox-page.tsx")).InboxPage);
const PraisePage = page(async () => (await import("./together/praise-page.tsx")).PraisePage);
const HeardPage = page(async () => (await import("./heard/heard-page.tsx")).HeardPage);
const SearchPage = page(async () => (await import("./search/search-page.tsx")).SearchPage);
const KnowledgePage = page(async () => (await import("./knowledge/knowledge-page.tsx")).KnowledgePage);
const AlertsPage = page(async () => (await import("./alerts/alerts-page.tsx")).AlertsPage);
const OutreachPage = page(async () => (await import("./outreach/outreach-page.tsx")).OutreachPage);
const IncidentPage = page(async () => (await import("./alerts/incident-page.tsx")).IncidentPage);
const TasksPage = page(async () => (await import("./tasks/tasks-page.tsx")).TasksPage);
const DigestsPage = page(async () => (await import("./digests/digests-page.tsx")).DigestsPage);
const SourcesPage = page(async () => (await import("./sources/sources-page.tsx")).SourcesPage);
const ImportsPage = page(async () => (await import("./imports/imports-page.tsx")).ImportsPage);
const PlaybooksPage = page(async () => (await import("./playbooks/playbooks-page.tsx")).PlaybooksPage);
const CoveragePage = page(async () => (await import("./coverage/coverage-page.tsx")).CoveragePage);
const HealthPage = page(async () => (await import("./health/health-page.tsx")).HealthPage);
const AuditPage = page(async () => (await import("./audit/audit-page.tsx")).AuditPage);
const QualityPage = page(async () => (await import("./quality/quality-page.tsx")).QualityPage);
const ReplaysPage = page(async () => (await import("./replay/replays-page.tsx")).ReplaysPage);
const SettingsPage = page(async () => (await import("./settings/settings-page.tsx")).SettingsPage);

const SignInHint = later(async () => (await import("./sign-in-hint.tsx")).SignInHint);

export function App() {
  const me = useMe();
  if (isSignedOut(me.error)) return <SignInHint why={me.error} />;
  if (!me.data) {
    return (
      <Center mih="100dvh">
        {me.error ? <Problem error={me.error} again={() => void me.refetch()} /> : <Skeleton shape="text" />}
      </Center>
    );
  }
  return (
    // Another person, or the same with other rights, begins anew: nothing of what was shown before stays.
    <SessionProvider key={whoIs(me.data)} me={me.data}>
      <Shell offline={me.error !== null}>
        <Suspense
          fallback={
            <div className="page">
              <Skeleton />
            </div>
          }
        >
          <UndoToasts>
            <Pages />
          </UndoToasts>
        </Suspense>
      </Shell>
    </SessionProvider>
  );
}

/** What each address shows, and the right that opens it. */
const routes: readonly { path: string; page: ComponentType; right: Right; brandless?: true }[] = [
  { path: "/health", page: HealthPage, right: "read", brandless: true },
  { path: "/settings", page: SettingsPage, right: "read", brandless: true },
  { path: "/audit", page: AuditPage, right: "manage", brandless: true },
  { path: "/inbox/:id?", page: InboxPage, right: "read" },
  { path: "/praise", page: PraisePage, right: "approve" },
  { path: "/heard", page: HeardPage, right: "hear" },
  { path: "/search", page: SearchPage, right: "hear" },
  { path: "/coverage", page: CoveragePage, right: "read" },
  { path: "/alerts", page: AlertsPage, right: "hear" },
  { path: "/incidents/:id", page: IncidentPage, right: "hear" },
  { path: "/outreach", page: OutreachPage, right: "hear" },
  { path: "/tasks", page: TasksPage, right: "read" },
  { path: "/knowledge", page: KnowledgePage, right: "read" },
  { path: "/digests/:id?", page: DigestsPage, right: "hear" },
  { path: "/quality/:week?", page: QualityPage, right: "read" },
  { path: "/sources", page: SourcesPage, right: "read" },
  { path: "/sources/import", page: ImportsPage, right: "read" },
  { path: "/replays/:id?", page: ReplaysPage, right: "read" },
  { path: "/playbooks", page: PlaybooksPage, right: "read" },
];

function Pages() {
  const { say } = useWords();
  const { brand, may } = useSession();
  const isOpen = ({ right, brandless }: (typeof routes)[number]) => may(right) && (brandless || brand !== undefined);
  // What one may not open leads home, as a link to it that somebody sent does.
  const closed = routes.filter((route) => !isOpen(route)).map(({ path }) => path);
  const home = brand ? homeOf(may) : may("read") ? "/settings" : undefined;
  if (home === undefined) return <Text p="xl">{say("noBrands")}</Text>;
  return (
    <Switch>
      {routes.filter(isOpen).map(({ path, page }) => (
        <Route key={path} path={path} component={page} />
      ))}
      {["/", ...closed].map((path) => (
        <Route key={path} path={path}>
          <Redirect to={home} replace />
        </Route>
      ))}
      <Route>
        <Text p="xl">{say("notFound")}</Text>
      </Route>
    </Switch>
  );
}
