import { Alert, Button, Center, Code, Loader, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ComponentType } from "react";
import { Redirect, Route, Switch } from "wouter";
import { api, ApiProblem } from "./api.ts";
import { InboxPage } from "./inbox/inbox-page.tsx";
import { isAnythingKept } from "./kept-text.ts";
import { Problem } from "./problem.tsx";
import { SessionProvider, useMe } from "./session.tsx";
import { Shell } from "./shell.tsx";
import { useWords } from "./words/use-words.tsx";

const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));
const HeardPage = page(async () => (await import("./heard/heard-page.tsx")).HeardPage);
const KnowledgePage = page(async () => (await import("./knowledge/knowledge-page.tsx")).KnowledgePage);
const TasksPage = page(async () => (await import("./tasks/tasks-page.tsx")).TasksPage);
const DigestsPage = page(async () => (await import("./digests/digests-page.tsx")).DigestsPage);
const SourcesPage = page(async () => (await import("./sources/sources-page.tsx")).SourcesPage);
const ImportsPage = page(async () => (await import("./imports/imports-page.tsx")).ImportsPage);
const PlaybooksPage = page(async () => (await import("./playbooks/playbooks-page.tsx")).PlaybooksPage);
const CoveragePage = page(async () => (await import("./coverage/coverage-page.tsx")).CoveragePage);
const HealthPage = page(async () => (await import("./health/health-page.tsx")).HealthPage);
const SettingsPage = page(async () => (await import("./settings/settings-page.tsx")).SettingsPage);

export function App() {
  const me = useMe();
  const { say } = useWords();
  if (me.error instanceof ApiProblem && me.error.status === 401) return <SignInHint />;
  if (!me.data) {
    return (
      <Center mih="100dvh">
        {me.error ? (
          <Problem error={me.error} again={() => void me.refetch()} />
        ) : (
          <Loader aria-label={say("loading")} />
        )}
      </Center>
    );
  }
  return (
    <SessionProvider me={me.data}>
      <Shell offline={me.error !== null}>
        <Suspense
          fallback={
            <Center p="xl">
              <Loader aria-label={say("loading")} />
            </Center>
          }
        >
          <Pages hasBrand={me.data.brands.length > 0} />
        </Suspense>
      </Shell>
    </SessionProvider>
  );
}

function Pages({ hasBrand }: { hasBrand: boolean }) {
  const { say } = useWords();
  return (
    <Switch>
      <Route path="/health" component={HealthPage} />
      <Route path="/settings" component={SettingsPage} />
      {!hasBrand && (
        <Route>
          <Redirect to="/settings" replace />
        </Route>
      )}
      <Route path="/">
        <Redirect to="/inbox" replace />
      </Route>
      <Route path="/inbox/:id?" component={InboxPage} />
      <Route path="/heard" component={HeardPage} />
      <Route path="/coverage" component={CoveragePage} />
      <Route path="/tasks" component={TasksPage} />
      <Route path="/knowledge" component={KnowledgePage} />
      <Route path="/digests/:id?" component={DigestsPage} />
      <Route path="/sources" component={SourcesPage} />
      <Route path="/sources/import" component={ImportsPage} />
      <Route path="/playbooks" component={PlaybooksPage} />
      <Route>
        <Text p="xl">{say("notFound")}</Text>
      </Route>
    </Switch>
  );
}

function SignInHint() {
  const { say } = useWords();
  const [before, command, after] = say("signInHint").split("`");
  const ways = useQuery({ queryKey: ["sign-in-ways"], queryFn: api.signInWays });
  const asked = new URLSearchParams(window.location.search);
  const went = asked.get("sign-in");
  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper withBorder p="xl" maw={480}>
        <Title order={1} size="h2" mb="sm">
          {say("signInTitle")}
        </Title>
        {asked.has("link") && <Text mb="xs">{say("linkUsed")}</Text>}
        {(went === "failed" || went === "unknown") && (
          <Alert color="orange" mb="sm">
            {say(`signIn.${went}`)}
          </Alert>
        )}
        {ways.data?.singleSignOn && (
          <Button component="a" href="/sign-in/start" mb="sm" fullWidth>
            {say("signInButton")}
          </Button>
        )}
        {isAnythingKept() && <Text mb="xs">{say("keptHere")}</Text>}
        <Text>
          {before}
          <Code style={{ whiteSpace: "nowrap" }}>{command}</Code>
          {after}
        </Text>
      </Paper>
    </Center>
  );
}
