import type { Conversation } from "@earshot/core/conversation/conversation";
import { Badge, Group, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { LevelBadge, SentimentBadge, UrgencyBadge } from "../badges.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { Stars } from "../stars.tsx";
import { When } from "../when.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { Due } from "./due.tsx";

type Props = { item: Conversation; isOpen: boolean; open(): void; showsStatus: boolean; isUnsent: boolean };

/** A conversation in the list: who, what, and how soon. */
export function ConversationRow({ item, isOpen, open, showsStatus, isUnsent }: Props) {
  const { say } = useWords();
  const languageName = useLanguageName();
  return (
    <button
      type="button"
      className="row"
      aria-current={isOpen}
      onClick={open}
      ref={(row) => {
        if (isOpen) row?.scrollIntoView({ block: "nearest" });
      }}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text component="span" fw={600} size="sm" truncate>
          <Said text={item.author.name || item.author.id} />
        </Text>
        <Text component="span" size="xs" style={{ whiteSpace: "nowrap" }}>
          {item.dueAt ? <Due at={item.dueAt} /> : <When at={item.heardAt} />}
        </Text>
      </Group>
      <span dir="auto" lang={item.language} className="clamp preview">
        {item.preview}
      </span>
      <Group gap={6} mt={4}>
        <Text component="span" size="xs" className="facts">
          <PlatformIcon platform={item.platform} /> {item.platform} · {languageName(item.language)}
        </Text>
        {item.rating && <Stars rating={item.rating} />}
        <SentimentBadge sentiment={item.sentiment} />
        {item.urgency !== "normal" && <UrgencyBadge urgency={item.urgency} />}
        {isUnsent && (
          <Badge component="span" size="sm" variant="light" leftSection={<IconPencil size={12} aria-hidden />}>
            {say("unsentText")}
          </Badge>
        )}
        {showsStatus && <LevelBadge of="status" level={item.status} />}
      </Group>
    </button>
  );
}
