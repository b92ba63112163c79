import { Code, Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** Where a platform sends people back to after their consent: to be entered in its settings for apps. */
export function BackAddress() {
  const { say } = useWords();
  return (
    <Text size="sm">
      {say("backAddress")}{" "}
      <Code dir="ltr" style={{ overflowWrap: "anywhere" }}>
        {new URL("/api/consent", window.location.origin).href}
      </Code>
    </Text>
  );
}
