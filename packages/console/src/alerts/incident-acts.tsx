import type { ActDuring } from "@earshot/core/incident/read-incident";
import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import { Said } from "../said.tsx";
import { When } from "../when.tsx";
import type { Word } from "../words/en.ts";
import type { LaterWord } from "../words/en/later.ts";
import { useWords } from "../words/use-words.tsx";

type Props = { acts: readonly ActDuring[]; names: Readonly<Record<string, string>> };

/** Who did what meanwhile, the newest first. */
export function IncidentActs({ acts, names }: Props) {
  const { say, sayLater, words } = useWords();
  return (
    <section aria-label={sayLater("incident.acts")}>
      <Title order={3} size="h5" mb="xs">
        {sayLater("incident.acts")}
      </Title>
      {acts.length === 0 && <Text size="sm">{sayLater("incident.actsNone")}</Text>}
      <ul className="incident-acts">
        {acts.map(({ id, at, by, what, conversation }) => {
          const kind = `auditKind.${what}`;
          return (
            <li key={id}>
              <When at={at} /> <Said text={names[by] ?? by} />{" "}
              {kind in words ? sayLater(kind as LaterWord) : say(`event.${what}` as Word)}{" "}
              {conversation !== undefined && (
                <Anchor
                  component={Link}
                  href={`/inbox/${encodeURIComponent(conversation)}`}
                  size="sm"
                  underline="always"
                >
                  {say("showConversation")}
                </Anchor>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
