import { Group, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useWords } from "../words/use-words.tsx";

import { chipsOf, toggled, valuesOf, withValue, type Asked, type Field } from "./filter-address.ts";
import { useFilterChoices, useFilterNames } from "./use-filter-names.ts";

type Props = { asked: Asked; choose(asked: Asked): void; close(): void };

/** What can be listed alone: typing narrows, arrows move, Enter chooses, and it stays open for the next. */
export function FilterPanel({ asked, choose, close }: Props) {
  const { say, language } = useWords();
  const nameOf = useFilterNames();
  const choices = useFilterChoices();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const wanted = typed.trim().toLocaleLowerCase(language);
  const fits = (field: Field, value: string) =>
    `${say(`filters.${field}`)} ${nameOf(field, value)} ${value}`.toLocaleLowerCase(language).includes(wanted);
  const groups = choices
    .map(({ field, values }) => ({ field, values: values.filter((value) => fits(field, value)) }))
    .filter(({ values }) => values.length > 0);
  if (wanted) groups.push({ field: "author", values: [typed.trim().replaceAll(",", " ")] });
  const options = groups.flatMap(({ field, values }) => values.map((value) => ({ field, value })));
  const current = options[Math.min(at, options.length - 1)];
  useEffect(() => {
    list.current?.querySelector("[data-current]")?.scrollIntoView({ block: "nearest" });
  }, [at, typed]);

  const take = ({ field, value }: { field: Field; value: string }) => {
    choose(toggled(asked, field, value));
    if (field === "author") setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) setAt((n) => Math.min(options.length - 1, Math.max(0, n + step)));
    else if (event.key === "Enter" && current) take(current);
    else if (event.key === "Backspace" && typed === "") {
      const last = chipsOf(asked).at(-1);
      if (last) choose(toggled(asked, last.field, last.value));
    } else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (field: Field, value: string) => `${id}-${field}-${value.replaceAll(/\s/g, "_")}`;

  return (
    <div className="filter-panel">
      <TextInput
        data-autofocus
        autoFocus
        size="xs"
        dir="auto"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={current && optionId(current.field, current.value)}
        aria-label={say("filters.find")}
        placeholder={say("filters.find")}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        className="filter-options"
        id={id}
        role="listbox"
        aria-multiselectable
        aria-label={say("filters.title")}
        ref={list}
      >
        {groups.map(({ field, values }) => (
          <div key={field} role="group" aria-label={say(`filters.${field}`)}>
            <div className="filter-field" aria-hidden>
              {say(`filters.${field}`)}
            </div>
            {values.map((value) => {
              const isChosen = valuesOf(asked, field).includes(value);
              return (
                // The field above has the keyboard; what is chosen there is what is pointed at here.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={value}
                  id={optionId(field, value)}
                  role="option"
                  className="filter-option"
                  aria-selected={isChosen}
                  data-current={(current?.field === field && current.value === value) || undefined}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take({ field, value })}
                >
                  <bdi>{nameOf(field, value)}</bdi>
                  {isChosen && <IconCheck size={14} aria-hidden />}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <Group gap="xs" grow className="filter-dates">
        {(["from", "to"] as const).map((field) => (
          <TextInput
            key={field}
            type="date"
            size="xs"
            label={say(`filters.${field}`)}
            value={asked[field] ?? ""}
            onChange={({ currentTarget }) => choose(withValue(asked, field, currentTarget.value))}
          />
        ))}
      </Group>
    </div>
  );
}
