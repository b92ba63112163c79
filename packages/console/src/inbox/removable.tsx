import { CloseButton, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";

type Props = { name: string; remove(): void; children: ReactNode };

/** Something in a list, with a button that takes it out. */
export function Removable({ name, remove, children }: Props) {
  const { say } = useWords();
  return (
    <Group component="li" gap={2} wrap="nowrap" maw="100%">
      <span style={{ minWidth: 0 }}>{children}</span>
      <CloseButton size="xs" aria-label={say("removeNamed", { name })} onClick={remove} />
    </Group>
  );
}
