import { Count } from "../inbox/count.tsx";
import { useTasks } from "./use-tasks.ts";

/** How many tasks are open, where there are any. */
export function OpenTasks() {
  const { data } = useTasks();
  const open = data?.tasks.filter(({ done }) => !done).length ?? 0;
  return open > 0 ? <Count n={open} /> : null;
}
