import type { Because, Draft } from "@earshot/core/draft/draft";
import { Button, Group } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

const wishes = { shorter: "too-long", warmer: "too-cold", moreFormal: "too-familiar" } as const;

type Props = { draft: Draft | undefined; redraft(wishes: Because[]): void; busy: boolean };

/** Asks for another draft that is shorter, warmer or more formal. */
export function Wishes({ draft, redraft, busy }: Props) {
  const { say } = useWords();
  if (!draft || draft.language === "und" || draft.technique === "blank") return null;
  return (
    <Group gap="xs" my="xs" role="group" aria-label={say("wishes")}>
      {(Object.keys(wishes) as (keyof typeof wishes)[]).map((wish) => (
        <Button key={wish} size="compact-sm" variant="default" disabled={busy} onClick={() => redraft([wishes[wish]])}>
          {say(wish)}
        </Button>
      ))}
    </Group>
  );
}
