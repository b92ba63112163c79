import { outcomes, type ImportView } from "@earshot/core/import/import";
import { Badge, Button, Group, List, Paper, Progress, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { RowProblems } from "./row-problems.tsx";

const colors = { running: "blue", done: "teal", cancelled: "orange", undoing: "blue", undone: "gray" } as const;

/** A file that was brought in: how far it has come, what came of its rows, and the ways to stop it or to take it back. */
export function PastImport({ import: seen }: { import: ImportView }) {
  const { say, sayLater } = useWords();
  const { may } = useSession();
  const nameOf = useNames();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { brand, id, name, format, at, by, done, rows, taken, counts, removed } = seen;
  const state = seen.state === "running" && done ? "done" : seen.state;
  const change = useMutation({
    mutationFn: async (act: () => Promise<unknown>) => act(),
    onSuccess: () => announce(say("said.done")),
    onSettled: () => client.invalidateQueries(),
  });
  const undo = async () => {
    let view: ImportView;
    do view = await api.undoImport(brand, id);
    while (view.state !== "undone");
  };
  const remarks = useQuery({
    queryKey: ["import", brand, id, state],
    queryFn: () => api.import(brand, id),
    enabled: counts.refused > 0 || state === "undone",
  });
  const came = outcomes.filter((outcome) => counts[outcome] > 0);
  return (
    <Paper withBorder p="sm" component="section" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0, flex: "1 1 20rem" }}>
          <Group gap="xs">
            <Title order={3} size="h5">
              <Said text={name} />
            </Title>
            <Badge variant="light" color={colors[state]} tt="none">
              {sayLater(`importState.${state}`)}
            </Badge>
          </Group>
          <Text size="sm">
            {format && (
              <>
                <Said text={format} /> ·{" "}
              </>
            )}
            <When at={at} /> · <Said text={nameOf(by)} />
          </Text>
        </div>
        {may("manage") && (
          <Group gap="xs">
            {state === "running" && (
              <Button
                size="xs"
                variant="default"
                loading={change.isPending}
                onClick={() => change.mutate(() => api.cancelImport(brand, id))}
              >
                {sayLater("importCancel")}
              </Button>
            )}
            {state !== "undone" && (
              <Button
                size="xs"
                variant="light"
                color="red"
                loading={change.isPending}
                onClick={() => window.confirm(sayLater("importUndoSure", { name })) && change.mutate(undo)}
              >
                {sayLater("importUndo")}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {state === "running" && (
        <Progress
          mt="xs"
          value={(100 * taken) / Math.max(1, rows)}
          aria-label={sayLater("importTaken", { n: taken, rows })}
        />
      )}
      <Text size="sm" mt={4}>
        {sayLater("importTaken", { n: taken, rows: rows })}
        {came.map((outcome) => ` · ${sayLater(`outcome.${outcome}`, { n: counts[outcome] })}`).join("")}
      </Text>
      {state === "undone" && <Text size="sm">{sayLater("importRemoved", { n: removed })}</Text>}
      {state === "undone" && remarks.data && remarks.data.kept.length > 0 && (
        <List size="sm">
          {remarks.data.kept.map(({ mention, conversation, why }) => (
            <List.Item key={mention}>
              <Link href={`/inbox/${conversation}`}>
                <Said text={mention} />
              </Link>
              : {sayLater(`importKept.${why}`)}
            </List.Item>
          ))}
        </List>
      )}
      {remarks.data && <RowProblems problems={remarks.data.problems} n={counts.refused} />}
      {change.error && <Problem error={change.error} />}
    </Paper>
  );
}
