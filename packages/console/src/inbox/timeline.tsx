import type { ConversationView } from "@earshot/api/views";
import { Button, Group, Text, Textarea, Timeline as Line, Title } from "@mantine/core";
import { useState } from "react";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";

/** What happened, in order, and a place for notes. */
export function Timeline({ view, act, busy }: { view: ConversationView; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const { may } = useSession();
  const nameOf = useNames();
  return (
    <section aria-label={say("events")}>
      <Title order={3} size="h5" mb="xs">
        {say("events")}
      </Title>
      <Line bulletSize={12} lineWidth={2} active={view.events.length}>
        {view.events.map((event, i) => (
          <Line.Item key={`${event.at} ${event.what} ${i}`}>
            <Text size="sm">
              <b>{say(`event.${event.what}`)}</b> · <Said text={nameOf(event.by)} /> · <When at={event.at} />
            </Text>
            {event.why && (
              <Text size="sm" component="div">
                <Said text={event.why} block />
              </Text>
            )}
          </Line.Item>
        ))}
      </Line>
      {may("drafter") && <NoteForm busy={busy} add={(text, after) => act({ verb: "note", body: { text }, after })} />}
    </section>
  );
}

function NoteForm({ busy, add }: { busy: boolean; add(text: string, after: () => void): void }) {
  const { say } = useWords();
  const [text, setText] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) add(text.trim(), () => setText(""));
      }}
    >
      <Textarea
        mt="sm"
        label={say("note")}
        dir="auto"
        autosize
        maxLength={4000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Group mt="xs">
        <Button type="submit" size="xs" variant="default" disabled={busy || !text.trim()}>
          {say("addNote")}
        </Button>
      </Group>
    </form>
  );
}
