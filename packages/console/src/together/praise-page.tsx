import "../inbox/approvals.css";
import { Alert, Button, Center, Group, Loader, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type KeyboardEvent } from "react";
import { Link } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { useUndo } from "../inbox/undo-toast.tsx";
import { Page } from "../page.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { PraiseCard, type Listed } from "./praise-card.tsx";

const REFRESH_MS = 10_000;

/** A tick holds for what was read: another text, or another mention, is ticked anew. */
const tickOf = ({ id, fingerprint }: Listed) => `${id} ${JSON.stringify(fingerprint)}`;

/** Thanks for plain praise, each whole and ticked by itself, approved in one go. */
export function PraisePage() {
  const { say } = useWords();
  const { brand } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { offer } = useUndo();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const id = brand!.id;
  const query = useQuery({
    queryKey: ["low-risk", id],
    queryFn: () => api.lowRisk(id),
    refetchInterval: REFRESH_MS,
  });
  const items = query.data?.items ?? [];
  const chosen = items.filter((item) => ticked.has(tickOf(item)));
  const approve = useMutation({
    mutationFn: async () => {
      const { results } = await api.approveMany(
        id,
        chosen.map(({ id: conversation, fingerprint, text }) => ({ id: conversation, fingerprint, text })),
      );
      const names = new Map(chosen.map((item) => [item.id, item.mention.author.name || item.mention.author.id]));
      return results.map((result) => ({ ...result, name: names.get(result.id) ?? result.id }));
    },
    onSuccess: (results) => {
      const done = results.flatMap((each) => (each.ok ? [each] : []));
      setTicked(new Set());
      announce(say("bulk.done", { n: done.length }));
      if (done.length > 0)
        offer({
          key: `together ${done[0]!.reply}`,
          said: say("bulk.done", { n: done.length }),
          until: Math.min(...done.map(({ sendAfter }) => Date.parse(sendAfter))),
          undo: async () => {
            await api.undoMany(
              id,
              done.map(({ id: conversation, reply }) => ({ id: conversation, reply })),
            );
            announce(say("said.undone"));
            await client.invalidateQueries();
          },
        });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["low-risk", id] }),
  });
  const tick = (item: Listed) => {
    const next = new Set(ticked);
    if (!next.delete(tickOf(item))) next.add(tickOf(item));
    setTicked(next);
  };
  const send = () => chosen.length > 0 && !approve.isPending && approve.mutate();
  const onKey = (event: KeyboardEvent) => {
    if (event.code === "Enter" && (event.ctrlKey || event.metaKey)) send();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.code === "KeyJ" || event.code === "ArrowDown") focusBeside(list.current, 1);
    else if (event.code === "KeyK" || event.code === "ArrowUp") focusBeside(list.current, -1);
    else return;
    event.preventDefault();
  };
  const refused = approve.data?.filter((each) => !each.ok) ?? [];
  return (
    <Page
      title={say("bulk.title")}
      actions={
        <Button component={Link} href="/inbox?lane=praise" variant="default" size="compact-sm">
          {say("inbox")}
        </Button>
      }
    >
      <Text size="sm" mb={4}>
        {say("bulk.help")}
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {say("bulk.keys")}
      </Text>
      {query.error && <Problem error={query.error} again={() => void query.refetch()} />}
      {query.isPending && (
        <Center p="xl">
          <Loader role="status" aria-label={say("loading")} />
        </Center>
      )}
      {query.data && items.length === 0 && <Text c="dimmed">{say("bulk.none")}</Text>}
      {refused.length > 0 && (
        <Alert color="orange" role="alert" mb="sm">
          {refused.map((each) => (
            <Text key={each.id} size="sm">
              <Said text={say("bulk.failed", { name: each.name })} />{" "}
              {!each.ok && (each.why ? say(`notLow.${each.why}`) : <Said text={each.message} />)}
            </Text>
          ))}
        </Alert>
      )}
      {approve.error && <Problem error={approve.error} />}
      <ul className="praise-list" ref={list} aria-label={say("bulk.title")} onKeyDown={onKey}>
        {items.map((item, n) => (
          <PraiseCard
            key={item.id}
            item={item}
            isFirst={n === 0}
            isTicked={ticked.has(tickOf(item))}
            tick={() => tick(item)}
          />
        ))}
      </ul>
      {items.length > 0 && (
        <Group className="praise-foot">
          <Button onClick={send} disabled={chosen.length === 0} loading={approve.isPending}>
            {say("bulk.approve", { n: chosen.length })}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function focusBeside(list: HTMLElement | null, by: 1 | -1): void {
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
  const at = boxes.findIndex((box) => box === document.activeElement);
  const next = boxes[Math.min(boxes.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.closest("li")?.scrollIntoView({ block: "center" });
}
