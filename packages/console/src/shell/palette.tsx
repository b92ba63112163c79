import { IconSearch } from "@tabler/icons-react";
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useLocation } from "wouter";
import type { Command, CommandGroup } from "../commands.ts";
import { Keys } from "./keys.tsx";
import { useWords } from "../words/use-words.tsx";
import { answering, useOffered } from "./offered.ts";
import "./palette.css";

const PAGE = 8;

/** Everything that can be done now, found by a few letters of its name. */
export function Palette({ close }: { close(): void }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const offered = useOffered(go);
  const dialog = useRef<HTMLDialogElement>(null);
  const commands = offered();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const shown = answering(commands, typed);
  const chosen = shown[Math.min(at, shown.length - 1)];
  // Without spaces: whoever refers to it takes a list of ids.
  const optionOf = (command: Command | undefined) => id + command?.id.replace(/\W+/g, "-");
  const chosenId = optionOf(chosen);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(chosenId)?.scrollIntoView({ block: "nearest" });
  }, [chosenId]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    // Closed first: the focus goes back to where it was, and the command may move it on.
    dialog.current?.close();
    command.run();
  };
  const step = (by: number) => setAt(Math.min(shown.length - 1, Math.max(0, Math.min(at, shown.length - 1) + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => (at >= shown.length - 1 ? setAt(0) : step(1)),
      ArrowUp: () => (at <= 0 ? setAt(shown.length - 1) : step(-1)),
      PageDown: () => step(PAGE),
      PageUp: () => step(-PAGE),
      Enter: () => run(chosen),
    };
    const move = moves[event.key];
    if (!move || event.nativeEvent.isComposing) return;
    event.preventDefault();
    move();
  };

  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={say("key.palette")}
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="palette-field">
        <IconSearch size={16} aria-hidden />
        <input
          type="text"
          // An empty field goes by the page: its hint is in the page's language.
          dir={typed ? "auto" : undefined}
          role="combobox"
          aria-label={say("key.palette")}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={chosen && chosenId}
          placeholder={say("commandPlaceholder")}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}list`} role="listbox" aria-label={say("key.palette")} className="palette-list">
        {groups.map((group) => (
          <Group key={group} group={group}>
            {shown
              .filter((each) => each.group === group)
              .map((command) => (
                // Keys are dealt with in the field, where the focus stays.
                <div
                  key={command.id}
                  id={optionOf(command)}
                  role="option"
                  aria-selected={command === chosen}
                  className="palette-option"
                  onPointerMove={() => setAt(shown.indexOf(command))}
                  onClick={() => run(command)}
                >
                  <bdi>{command.label}</bdi>
                  {command.shown && <Keys shown={command.shown} />}
                </div>
              ))}
          </Group>
        ))}
      </div>
      <p role="status" className={shown.length === 0 ? "palette-none" : "unseen"}>
        {shown.length === 0 ? say("commandNone", { query: typed }) : say("commandCount", { n: shown.length })}
      </p>
    </dialog>
  );
}

function Group({ group, children }: { group: CommandGroup; children: React.ReactNode }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className="palette-group" aria-hidden>
        {say(`command.${group}`)}
      </div>
      {children}
    </div>
  );
}
