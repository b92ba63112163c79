import type { ConversationView } from "@earshot/api/views";
import { Text, Timeline as Line, Title } from "@mantine/core";
import { useRef } from "react";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { When } from "../when.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import { NoteForm } from "./note-form.tsx";
import { NoteText } from "./note-text.tsx";

/** What is about a person: who got it, gave it up, was writing or asked. */
const aboutPeople: ReadonlySet<string> = new Set(["assigned", "transferred", "freed", "taken-over", "closing-refused"]);

/** What happened, in order, and a place for notes. */
export function Timeline({ view, act, busy }: { view: ConversationView; act: DoIt; busy: boolean }) {
  const { say } = useWords();
  const inWords = useInWords();
  const { may } = useSession();
  const nameOf = useNames();
  const note = useRef<{ focus(): void }>(null);
  useShortcuts({ note: () => note.current?.focus() });
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
            {event.what === "snoozed" && event.about && event.about !== "answer" && (
              <Text size="sm" c="dimmed">
                <When at={event.about} />
              </Text>
            )}
            {aboutPeople.has(event.what) && event.about && event.about !== event.by && (
              <Text size="sm" c="dimmed">
                <Said text={nameOf(event.about)} />
              </Text>
            )}
            {event.what === "noted" && typeof event.why === "string" ? (
              <NoteText text={event.why} />
            ) : (
              event.why && (
                <Text size="sm" component="div">
                  <Said text={inWords(event.why)} block />
                </Text>
              )
            )}
          </Line.Item>
        ))}
      </Line>
      {may("draft") && (
        <NoteForm
          ref={note}
          busy={busy}
          add={(text, after) => act({ verb: "note", body: { text }, after })}
          place={`note ${view.conversation.brand} ${view.conversation.id}`}
        />
      )}
    </section>
  );
}
