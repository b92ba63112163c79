import type { Brand } from "@earshot/core/brand/brand";
import { judgings, type Judging } from "@earshot/core/replay/judging";
import { Button, Group, NativeSelect, Paper, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { serverNow } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { lastDays, PeriodField, USUAL_DAYS } from "./period.tsx";
import { startReplay } from "./replay-api.ts";

/** Another judgement of what was heard, with no setting changed. */
export function CompareJudgements({ brand }: { brand: Brand }) {
  const { sayLater } = useWords();
  const [, go] = useLocation();
  const [days, setDays] = useState(USUAL_DAYS);
  const [judge, setJudge] = useState<Judging>("anew");
  const start = useMutation({
    mutationFn: () => startReplay(brand.id, { ...lastDays(brand, days, serverNow()), change: {}, judge }),
    onSuccess: ({ id }) => go(`/replays/${encodeURIComponent(id)}`),
  });
  return (
    <Paper withBorder p="sm" mb="md" component="details">
      <summary>{sayLater("replay.compare")}</summary>
      <Text size="sm" my="xs">
        {sayLater("replay.compare-help")}
      </Text>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={sayLater("auditField.judge")}
          value={judge}
          data={judgings.map((value) => ({ value, label: sayLater(`replay.judge-${value}`) }))}
          onChange={({ currentTarget }) => setJudge(currentTarget.value as Judging)}
          style={{ minWidth: 0, maxWidth: "100%" }}
        />
        <PeriodField days={days} change={setDays} />
        <Button loading={start.isPending} onClick={() => start.mutate()}>
          {sayLater("replay.start")}
        </Button>
      </Group>
      {start.error && <Problem error={start.error} />}
    </Paper>
  );
}
