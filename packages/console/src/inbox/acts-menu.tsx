import type { ConversationView } from "@earshot/api/views";
import { ActionIcon, Kbd, Menu } from "@mantine/core";
import {
  IconArrowMerge,
  IconCheck,
  IconClockPause,
  IconDots,
  IconExternalLink,
  IconHistory,
  IconLifebuoy,
  IconLock,
  IconLockOpen,
  IconRefresh,
  IconVolume,
  IconVolumeOff,
} from "@tabler/icons-react";
import { isAtHelpdesk } from "@earshot/core/helpdesk/is-at-helpdesk";
import type { ReactNode } from "react";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { isWebAddress } from "../web-link.tsx";
import type { Asked } from "./asked.ts";
import { HeadMenu } from "./head-menu.tsx";
import type { MuteHere } from "./use-mute-here.ts";

type Props = {
  view: ConversationView;
  opened: boolean;
  setOpened(opened: boolean): void;
  ask(what: Asked): void;
  mute: MuteHere;
  showHistory(): void;
};

/** All that can be done with a conversation beside answering it, with its keys. */
export function ActsMenu({ view: { conversation: it, helpdesk }, opened, setOpened, ask, mute, showHistory }: Props) {
  const { say, sayLater } = useWords();
  const { may } = useSession();
  const isFinished = it.status === "closed" || it.status === "answered";
  const isOpen = it.status === "open";
  const inPrivate = it.handoff && !it.handoff.back;
  return (
    <HeadMenu
      opened={opened}
      setOpened={setOpened}
      width={260}
      button={
        <ActionIcon variant="default" size="md" aria-label={say("moreActs")}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      }
    >
      {may("draft") && isOpen && (
        <Item icon={<IconClockPause size={14} aria-hidden />} keys="S" onClick={() => ask("snooze")}>
          {say("snoozeMenu")}
        </Item>
      )}
      {may("draft") && helpdesk && (isOpen || it.status === "answered") && !isAtHelpdesk(it) && (
        <Item icon={<IconLifebuoy size={14} aria-hidden />} onClick={() => ask("helpdesk")}>
          {sayLater("toHelpdesk.menu")}
        </Item>
      )}
      {may("draft") && !it.merged && (
        <Item icon={<IconArrowMerge size={14} aria-hidden />} keys="M" onClick={() => ask("merge")}>
          {say("mergeMenu")}
        </Item>
      )}
      {may("draft") && (
        <Item
          icon={inPrivate ? <IconLockOpen size={14} aria-hidden /> : <IconLock size={14} aria-hidden />}
          onClick={() => ask(inPrivate ? "private-over" : "private")}
        >
          {say(inPrivate ? "endPrivateMenu" : "goPrivateMenu")}
        </Item>
      )}
      {may("approve") && (isOpen || it.status === "answered") && (
        <Item icon={<IconCheck size={14} aria-hidden />} onClick={() => ask("resolve")}>
          {say("resolve")}
        </Item>
      )}
      {may("draft") && isFinished && !it.merged && (
        <Item icon={<IconRefresh size={14} aria-hidden />} onClick={() => ask("reopen")}>
          {say("reopen")}
        </Item>
      )}
      <Menu.Divider />
      {may("approve") && (
        <Item
          icon={mute.until ? <IconVolume size={14} aria-hidden /> : <IconVolumeOff size={14} aria-hidden />}
          onClick={mute.until ? mute.end : mute.ask}
        >
          {say(mute.until ? "hearAgain" : "mute")}
        </Item>
      )}
      <Item icon={<IconHistory size={14} aria-hidden />} onClick={showHistory}>
        {say("authorHistory", { name: it.author.name || it.author.id })}
      </Item>
      {it.author.url && isWebAddress(it.author.url) && (
        <Menu.Item
          component="a"
          href={it.author.url}
          target="_blank"
          rel="noopener noreferrer"
          leftSection={<IconExternalLink size={14} aria-hidden />}
        >
          {say("profile")}
        </Menu.Item>
      )}
    </HeadMenu>
  );
}

function Item({
  icon,
  keys,
  onClick,
  children,
}: {
  icon: ReactNode;
  keys?: string;
  onClick(): void;
  children: ReactNode;
}) {
  return (
    <Menu.Item leftSection={icon} rightSection={keys && <Kbd size="xs">{keys}</Kbd>} onClick={onClick}>
      <bdi>{children}</bdi>
    </Menu.Item>
  );
}
