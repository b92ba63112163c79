import type { ConversationView } from "@earshot/api/views";
import { Button, Group, Text, Textarea, Timeline as Line, Title } from "@mantine/core";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { useKept } from "../use-kept.ts";
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
      {may("drafter") && (
        <NoteForm
          busy={busy}
          add={(text, after) => act({ verb: "note", body: { text }, after })}
          place={`note ${view.conversation.brand} ${view.conversation.id}`}
        />
      )}
    </section>
  );
}

type NoteProps = { busy: boolean; place: string; add(text: string, after: () => void): void };

function NoteForm({ busy, place, add }: NoteProps) {
  const { say } = useWords();
  const [text = "", setText] = useKept<string>(place);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) add(text.trim(), () => setText(undefined));
      }}
    >
      <Textarea
        mt="sm"
        label={say("note")}
        dir="auto"
        autosize
        maxLength={4000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value || undefined)}
      />
      <Group mt="xs">
        <Button type="submit" size="xs" variant="default" disabled={busy || !text.trim()}>
          {say("addNote")}
        </Button>
      </Group>
    </form>
  );
}
