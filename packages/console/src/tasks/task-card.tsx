import type { Task } from "@earshot/core/task/task";
import { Anchor, Button, Group, Paper, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { PrivateActs } from "./private-acts.tsx";
import { PrivateFacts } from "./private-facts.tsx";
import { PromiseActs } from "./promise-acts.tsx";
import { PromiseFacts } from "./promise-facts.tsx";
import { TellName } from "../inbox/told.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";

function What({ task }: { task: Task }) {
  const { say, sayLater } = useWords();
  const nameOf = useNames();
  const inTheirWords = useInWords();
  if (task.what === "promise")
    return (
      <>
        {say("promised")}: {inTheirWords({ code: `promise.${task.kind}` })}
      </>
    );
  if (task.what === "private") return sayLater("private.title");
  return task.what === "check" ? (
    <>
      {say("checkSolved")}: <Said text={nameOf(task.to)} />
    </>
  ) : (
    <>
      {say("tellWhom")}: <TellName to={task.to} name={task.name} />
    </>
  );
}

/** What a reply asks of somebody, and the conversation that says so. */
export function TaskCard({ task }: { task: Task }) {
  const { say, sayLater } = useWords();
  const { may, person } = useSession();
  const mayFinish = task.what === "check" ? task.of === person.id || may("manage") : may("draft");
  const nameOf = useNames();
  const announce = useAnnounce();
  const client = useQueryClient();
  const readAgain = () => client.invalidateQueries({ queryKey: ["tasks", task.brand] });
  const finish = useMutation({
    mutationFn: () => api.finishTask(task.brand, task.id),
    onSuccess: async () => {
      announce(say("said.done"));
      await readAgain();
    },
  });
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600} component="div">
            <What task={task} />
          </Text>
          {task.what === "promise" && <PromiseFacts task={task} />}
          {task.what === "private" && <PrivateFacts task={task} />}
          <Group gap="xs">
            <Text span size="sm" className="facts">
              <PlatformIcon platform={task.platform} /> {task.platform}
            </Text>
            <Text span size="sm">
              <When at={task.at} />
            </Text>
            <Anchor
              component={Link}
              href={`/inbox/${encodeURIComponent(task.conversation)}`}
              size="sm"
              underline="always"
            >
              {say("showConversation")}
            </Anchor>
          </Group>
          {task.done && (
            <Text size="sm">
              {task.done.never && (task.what === "private" ? sayLater("private.never") : sayLater("promiseWasNone"))}
              {task.done.closing && sayLater(`private.${task.done.closing}`)} {sayLater("doneBy")}:{" "}
              <Said text={nameOf(task.done.by)} /> · <When at={task.done.at} />
            </Text>
          )}
        </div>
        {!task.done && mayFinish && task.what !== "private" && (
          <Button size="xs" variant="default" loading={finish.isPending} onClick={() => finish.mutate()}>
            {task.what === "promise" ? sayLater("promiseKept") : say("markDone")}
          </Button>
        )}
      </Group>
      {task.what === "promise" && !task.done && mayFinish && <PromiseActs task={task} />}
      {task.what === "private" && !task.done && mayFinish && <PrivateActs task={task} />}
      {finish.error && <Problem error={finish.error} again={() => void readAgain()} />}
    </Paper>
  );
}
