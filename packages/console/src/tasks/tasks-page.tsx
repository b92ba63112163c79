import type { Task } from "@earshot/core/task/task";
import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Empty } from "../empty.tsx";
import { Loaded } from "../loaded.tsx";
import { Page } from "../page.tsx";
import { useWords } from "../words/use-words.tsx";
import { TaskCard } from "./task-card.tsx";
import { useTasks } from "./use-tasks.ts";

const REFRESH_MS = 10_000;

/** Who is to be told of what, because a reply said so. */
export function TasksPage() {
  const { say, sayLater } = useWords();
  const [shown, setShown] = useState<"open" | "done">("open");
  const query = useTasks(REFRESH_MS);
  const count = (which: typeof shown) => query.data?.tasks.filter((task) => isIn(task, which)).length;
  const which = (
    <SegmentedControl
      aria-label={say("tasks")}
      value={shown}
      onChange={setShown}
      data={(["open", "done"] as const).map((value) => ({
        value,
        label: `${say(`tasks.${value}`)} (${count(value) ?? "…"})`,
      }))}
    />
  );
  return (
    <Page title={say("tasks")} actions={which}>
      <Text size="sm" mb="sm">
        {sayLater("tasksHelp")}
      </Text>
      <Loaded query={query}>
        {({ tasks }) => {
          const listed = tasks.filter((task) => isIn(task, shown));
          if (listed.length === 0)
            return <Empty title={shown === "open" ? sayLater("noTasks") : say("nothing")}>{say("tasksEmpty")}</Empty>;
          return (
            <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label={say("tasks")}>
              {listed.map((task) => (
                <li key={task.id}>
                  <TaskCard task={task} />
                </li>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

function isIn(task: Task, which: "open" | "done"): boolean {
  return (task.done !== undefined) === (which === "done");
}
