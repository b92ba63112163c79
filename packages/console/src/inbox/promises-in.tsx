import type { Promised } from "@earshot/core/promise/promise";
import { Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { When } from "../when.tsx";

/** What the text says we shall do, each with its time: a task of somebody's once it is out. */
export function PromisesIn({ promises, language }: { promises: readonly Promised[]; language: string }) {
  const { say } = useWords();
  if (promises.length === 0) return null;
  return (
    <div role="group" aria-label={say("promisesHere")}>
      <Text size="sm" fw={600}>
        {say("promisesHere")}:
      </Text>
      <ul className="plain">
        {promises.map(({ start, words, by }) => (
          <li key={start}>
            <Text span size="sm">
              <q dir="auto" lang={language}>
                {words}
              </q>{" "}
              {by === undefined ? say("promiseAssumed") : <When at={by} />}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
