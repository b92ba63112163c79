import { Button, Group, Textarea } from "@mantine/core";
import { useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useKept } from "../use-kept.ts";
import { usePeople } from "../use-people.ts";
import { useWords } from "../words/use-words.tsx";
import { namedAt, withName } from "./named-at.ts";

type Props = { ref: Ref<{ focus(): void }>; busy: boolean; place: string; add(text: string, after: () => void): void };

const MOST = 6;

/** A place for a note; @ and the beginning of a name offers colleagues. */
export function NoteForm({ ref, busy, place, add }: Props) {
  const { say } = useWords();
  const { person } = useSession();
  const people = usePeople();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text = "", setText] = useKept<string>(place);
  const [caret, setCaret] = useState<number>();
  const [at, setAt] = useState(0);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }));
  const asked = caret === undefined ? undefined : namedAt(text, caret);
  const fits = (name: string) => name.toLocaleLowerCase().includes(asked!.begun.toLocaleLowerCase());
  const offered = asked ? people.filter(({ id, name }) => id !== person.id && fits(name)).slice(0, MOST) : [];
  const chosen = Math.min(at, offered.length - 1);
  const submit = () => {
    if (text.trim() && !busy) add(text.trim(), () => setText(undefined));
  };
  const put = (name: string) => {
    if (!asked) return;
    const next = withName(text, asked, name);
    setText(next.text);
    setCaret(undefined);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (offered.length > 0) {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by !== undefined) setAt((chosen + by + offered.length) % offered.length);
      else if (event.key === "Enter" || event.key === "Tab") put(offered[chosen]!.name);
      else if (event.key === "Escape") setCaret(undefined);
      else return;
      event.preventDefault();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") event.currentTarget.blur();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        ref={field}
        mt="sm"
        label={say("note")}
        description={say("mentionHelp")}
        dir="auto"
        autosize
        maxLength={4000}
        value={text}
        role={offered.length > 0 ? "combobox" : undefined}
        aria-expanded={offered.length > 0 ? true : undefined}
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${chosen}` : undefined}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value || undefined);
          setCaret(currentTarget.selectionStart);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(undefined)}
      />
      {offered.length > 0 && (
        <ul id={listId} role="listbox" aria-label={say("people")} className="note-people">
          {offered.map(({ id, name }, n) => (
            <li
              key={id}
              id={`${listId}-${n}`}
              role="option"
              aria-selected={n === chosen}
              // Before the field loses the caret.
              onMouseDown={(event) => {
                event.preventDefault();
                put(name);
              }}
            >
              <Said text={name} />
            </li>
          ))}
        </ul>
      )}
      <Group mt="xs">
        <Button type="submit" size="xs" variant="default" disabled={busy || !text.trim()}>
          {say("addNote")}
        </Button>
      </Group>
    </form>
  );
}
