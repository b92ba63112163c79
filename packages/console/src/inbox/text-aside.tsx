import { Alert, Button, Text } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import type { ReplyText } from "./use-reply-text.ts";

/** What somebody typed, before another text took its place. */
export function TextAside({ reply: { aside, putBack } }: { reply: ReplyText }) {
  const { say } = useWords();
  if (aside === undefined) return null;
  return (
    <Alert color="blue" my="xs" p="xs" role="status" title={say("textAside")}>
      <Text size="sm" component="div" className="clamp" mb="xs">
        <Said text={aside} />
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowBackUp size={16} className="flips" aria-hidden />}
        onClick={putBack}
      >
        {say("putBack")}
      </Button>
    </Alert>
  );
}
