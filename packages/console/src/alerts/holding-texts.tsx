import type { Incident } from "@earshot/core/incident/incident";
import { Button, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { alertsApi } from "./alerts-api.ts";
import { useAlertAct } from "./use-alerts.ts";

type Props = { incident: Incident; proposed: Readonly<Record<string, string>> | undefined };

/** One text that asks for time, for each language: those that are kept, and those that are proposed. */
export function HoldingTexts({ incident, proposed = {} }: Props) {
  const { sayLater } = useWords();
  const kept = Object.entries(incident.holding ?? {}).map(([language, { text }]) => ({ language, text, isKept: true }));
  const others = Object.entries(proposed).map(([language, text]) => ({ language, text, isKept: false }));
  return (
    <section aria-label={sayLater("incident.holding")}>
      <Title order={3} size="h5">
        {sayLater("incident.holding")}
      </Title>
      <Text size="sm" mb="xs">
        {sayLater("incident.holdingHelp")}
      </Text>
      <Stack gap="sm">
        {[...kept, ...others].map((each) => (
          <OneText key={`${each.language} ${each.text}`} incident={incident} {...each} />
        ))}
      </Stack>
    </section>
  );
}

type One = { incident: Incident; language: string; text: string; isKept: boolean };

function OneText({ incident: { brand, id, status }, language, text, isKept }: One) {
  const { sayLater } = useWords();
  const languageName = useLanguageName();
  const { may } = useSession();
  const [typed, setTyped] = useState(text);
  const keep = useAlertAct((wanted: string | null) => alertsApi.hold(brand, id, language, wanted));
  const name = languageName(language);
  if (status === "closed" || !may("approve"))
    return (
      <div>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Said text={text} block />
      </div>
    );
  return (
    <div>
      <Textarea
        label={isKept ? name : `${name} (${sayLater("incident.proposed")})`}
        dir="auto"
        lang={language}
        autosize
        minRows={2}
        maxLength={5000}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Group gap="xs" mt={4}>
        <Button
          size="xs"
          variant="default"
          loading={keep.isPending}
          disabled={typed.trim() === "" || (isKept && typed === text)}
          onClick={() => keep.mutate(typed.trim())}
        >
          {sayLater("incident.keep")}
        </Button>
        {isKept && (
          <Button size="xs" variant="subtle" color="red" onClick={() => keep.mutate(null)}>
            {sayLater("incident.takeAway")}
          </Button>
        )}
      </Group>
      {keep.error && <Problem error={keep.error} />}
    </div>
  );
}
