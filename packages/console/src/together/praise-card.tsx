import type { LowRisk } from "@earshot/core/approval/list-low-risk";
import { Checkbox, Group, Text } from "@mantine/core";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { Stars } from "../stars.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

export type Listed = LowRisk;

/** What a customer said and what would be answered, both whole, with the tick that says that they were read. */
export function PraiseCard(props: { item: Listed; isFirst: boolean; isTicked: boolean; tick(): void }) {
  const { item, isFirst, isTicked, tick } = props;
  const { say } = useWords();
  const { mention, platform } = item;
  const name = mention.author.name || mention.author.id;
  return (
    <li data-ticked={isTicked || undefined}>
      <Group gap="xs" mb={4}>
        <Text span size="sm" fw={600}>
          <Said text={name} />
        </Text>
        <Text span size="xs" c="dimmed" className="facts">
          <PlatformIcon platform={platform} /> {platform} · <When at={mention.firstSeenAt} />
        </Text>
        {mention.rating && <Stars rating={mention.rating} />}
        {mention.url && (
          <Text span size="xs">
            <WebLink href={mention.url}>{say("openOn", { platform })}</WebLink>
          </Text>
        )}
      </Group>
      {mention.title && <Said text={mention.title} block />}
      <Said text={mention.text} block />
      <div className="praise-reply">
        <Text size="xs" c="dimmed">
          <Said text={say("bulk.reply", { account: item.account ?? platform })} />
        </Text>
        <div dir="auto" lang={item.language} className="said">
          {item.text}
        </div>
      </div>
      <Checkbox
        mt="xs"
        autoFocus={isFirst}
        checked={isTicked}
        onChange={tick}
        label={<Said text={say("bulk.tick", { name })} />}
      />
    </li>
  );
}
