import { Anchor } from "@mantine/core";
import { Link } from "wouter";
import { useWords } from "./words/use-words.tsx";

const MOST = 10;

/** Numbered links to the first conversations of a list. */
export function ConversationLinks({ conversations }: { conversations: readonly string[] }) {
  const { say } = useWords();
  return conversations.slice(0, MOST).map((conversation, i) => (
    <Anchor
      key={conversation}
      component={Link}
      href={`/inbox/${encodeURIComponent(conversation)}`}
      size="sm"
      underline="always"
      display="inline-block"
      miw={24}
      mih={24}
      ta="center"
      aria-label={`${say("showConversation")} ${i + 1}`}
    >
      {i + 1}
    </Anchor>
  ));
}
