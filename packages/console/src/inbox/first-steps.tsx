import { Button, Group, Kbd, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { api } from "../api.ts";
import { useSession } from "../session.tsx";
import { shortcuts, type ShortcutId } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpensFirst } from "./opens-first.ts";

const lanes = ["open", "urgent", "praise", "waiting"] as const;
const keys: readonly ShortcutId[] = ["next", "previous", "approve", "edit", "dismiss", "filter", "help"];

type Props = {
  /** How many are listed beside. */
  listed: number | undefined;
};

/** What stands beside the list while no conversation is open: what the lanes are, which keys there are, and how to hear something. */
export function FirstSteps({ listed }: Props) {
  const { say, sayLater } = useWords();
  const { brand, person, may } = useSession();
  const [opensFirst, setOpensFirst] = useOpensFirst(person.id);
  const sources = useQuery({
    queryKey: ["sources", brand!.id],
    queryFn: () => api.sources(brand!.id),
    staleTime: 60_000,
  });
  const playground = sources.data?.sources.find(({ platform }) => platform === "playground")?.settings["server"];
  return (
    <section className="first-steps">
      <Title order={2} size="h3">
        {say(listed ? "first.choose" : "first.title")}
      </Title>
      <dl>
        {lanes.map((lane) => (
          <div key={lane}>
            <dt>{say(`lane.${lane}`)}</dt>
            <dd>{sayLater(`lane.about.${lane}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="first-keys" aria-label={say("shortcuts")}>
        {keys.map((id) => {
          const { shown, word } = shortcuts.find((each) => each.id === id)!;
          return (
            <li key={id}>
              <Kbd>{shown}</Kbd> {say(word)}
            </li>
          );
        })}
      </ul>
      <Group gap="xs">
        {may("manage") && (
          <Button component={Link} href="/sources" variant="default">
            {say("first.source")}
          </Button>
        )}
        {typeof playground === "string" && (
          <Button component="a" href={playground} target="_blank" rel="noreferrer" variant="default">
            {say("first.playground")}
          </Button>
        )}
        {!opensFirst && (
          <Button variant="subtle" onClick={() => setOpensFirst(true)}>
            {say("list.opensFirst")}
          </Button>
        )}
      </Group>
      {typeof playground === "string" && (
        <Text size="sm" c="dimmed">
          {say("first.playgroundHelp")}
        </Text>
      )}
    </section>
  );
}
