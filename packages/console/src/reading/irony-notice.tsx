import { Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** Praise that may be none. */
export function IronyNotice() {
  const { say } = useWords();
  return (
    <Text size="sm" fw={600} className="irony">
      <span aria-hidden>⚠ </span>
      {say("ironyNotice")}
    </Text>
  );
}
