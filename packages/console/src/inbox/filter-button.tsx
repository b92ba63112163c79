import { Button, Popover } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useShortcuts } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { chipsOf, type Asked } from "./filter-address.ts";
import { FilterPanel } from "./filter-panel.tsx";

/** Opens what can be listed alone, also by its key. */
export function FilterButton({ asked, choose }: { asked: Asked; choose(asked: Asked): void }) {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useShortcuts({ filter: () => setOpened(true) });
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={300}
      shadow="md"
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          ref={button}
          size="compact-sm"
          variant={chipsOf(asked).length > 0 ? "light" : "subtle"}
          leftSection={<IconFilter size={14} aria-hidden />}
          aria-haspopup="dialog"
          aria-keyshortcuts="F"
          onClick={() => setOpened((is) => !is)}
        >
          {say("filters.title")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={say("filters.title")}>
        <FilterPanel asked={asked} choose={choose} close={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
