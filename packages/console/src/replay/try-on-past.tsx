import "./replay.css";
import type { Brand } from "@earshot/core/brand/brand";
import { Anchor, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { serverNow } from "../api.ts";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { Findings } from "./findings.tsx";
import { lastDays, PeriodField, USUAL_DAYS } from "./period.tsx";
import { Progress } from "./progress.tsx";
import { startReplay } from "./replay-api.ts";
import { useReplay } from "./use-replay.ts";

/** `change`: what the form would save, asked for when it is tried. */
type Props = { brand: Brand; change(): Readonly<Record<string, unknown>> };

/** Beside a form's button that saves: runs what is typed, unsaved, over what was heard, and shows what would be different. */
export function TryOnPast({ brand, change }: Props) {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [days, setDays] = useState(USUAL_DAYS);
  const start = useMutation({
    mutationFn: () => startReplay(brand.id, { ...lastDays(brand, days, serverNow()), change: change() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["replays", brand.id] }),
  });
  const label = sayLater("replay.try");
  return (
    <>
      <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </Button>
      {isOpen && (
        <section className="replay-beside" aria-label={label}>
          <Text size="sm">{sayLater("replay.try-help")}</Text>
          <Group align="flex-end" gap="sm" my="xs">
            <PeriodField days={days} change={setDays} />
            <Button loading={start.isPending} onClick={() => start.mutate()}>
              {sayLater("replay.start")}
            </Button>
            <Anchor component={Link} href="/replays" size="sm" underline="always">
              {sayLater("replay.all")}
            </Anchor>
          </Group>
          {start.error && <Problem error={start.error} />}
          {start.data && <Running key={start.data.id} brand={brand.id} id={start.data.id} />}
        </section>
      )}
    </>
  );
}

function Running({ brand, id }: { brand: string; id: string }) {
  const query = useReplay(brand, id);
  return (
    <Loaded query={query}>
      {(replay) => (
        <>
          <Progress replay={replay} />
          <Findings replay={replay} />
        </>
      )}
    </Loaded>
  );
}
