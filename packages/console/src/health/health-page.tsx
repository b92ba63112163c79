import type { Doctor } from "@earshot/core/doctor/doctor";
import { Anchor, Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { api } from "../api.ts";
import { LevelBadge } from "../badges.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { DeadLetters } from "./dead-letters.tsx";
import { Finding, type Found } from "./finding.tsx";
import "./health.css";
import { Queues } from "./queues.tsx";

/** What the doctor finds wrong and what to do about it; what is well is one line. */
export function HealthPage() {
  const { say } = useWords();
  const doctor = useQuery({ queryKey: ["doctor"], queryFn: api.doctor, refetchInterval: 5000 });
  return (
    <Page title={say("health")} actions={doctor.data && <LevelBadge of="level" level={doctor.data.level} />}>
      <Loaded query={doctor}>
        {(data) => (
          <Stack gap="lg">
            <Findings title={say("checks")} found={data.checks} />
            <Findings title={say("sources")} found={sourcesIn(data)} />
            {data.stuck.length > 0 && <StuckReplies doctor={data} />}
            <Queues queues={data.queues} />
          </Stack>
        )}
      </Loaded>
      <DeadLetters />
    </Page>
  );
}

const sourcesIn = ({ sources }: Doctor): Found[] =>
  sources.map(({ brand, source, name, platform, state }) => ({
    key: `${brand} ${source}`,
    name,
    note: `${brand} · ${platform}`,
    ...state,
  }));

/** What is not well first, in full; the rest folded away below a line that counts it. */
function Findings({ title, found }: { title: string; found: Found[] }) {
  const { say } = useWords();
  const well = found.filter(({ level }) => level === "ok");
  const unwell = found.filter(({ level }) => level !== "ok");
  if (found.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {unwell.length > 0 && (
        <ul className="plain checks">
          {unwell.map((each) => (
            <Finding key={each.key ?? each.name} found={each} />
          ))}
        </ul>
      )}
      {well.length > 0 && (
        <details className="well">
          <summary>
            <span aria-hidden>✓ </span>
            {say(unwell.length === 0 ? "allWell" : "restWell", { n: well.length })}
          </summary>
          <ul className="plain checks">
            {well.map((each) => (
              <Finding key={each.key ?? each.name} found={each} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function StuckReplies({ doctor }: { doctor: Doctor }) {
  const { say } = useWords();
  const { brand, brands, chooseBrand } = useSession();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("stuck")}
      </Title>
      <ul className="plain rows">
        {doctor.stuck.map((stuck) => (
          <li key={stuck.reply}>
            <LevelBadge of="status" level={stuck.status} />
            <span>
              {brands.find(({ id }) => id === stuck.brand)?.name ?? stuck.brand} · <When at={stuck.since} />
            </span>
            <Anchor
              component={Link}
              href={`/inbox/${encodeURIComponent(stuck.conversation)}`}
              size="sm"
              underline="always"
              onClick={() => stuck.brand !== brand?.id && chooseBrand(stuck.brand)}
            >
              {say("showConversation")}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
