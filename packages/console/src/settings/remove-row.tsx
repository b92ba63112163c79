import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useWords } from "../words/use-words.tsx";

export function RemoveRow({ name, remove }: { name: string; remove(): void }) {
  const { say } = useWords();
  return (
    <ActionIcon
      size="lg"
      variant="subtle"
      color="red"
      aria-label={name ? say("removeNamed", { name }) : say("remove")}
      onClick={remove}
    >
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}
