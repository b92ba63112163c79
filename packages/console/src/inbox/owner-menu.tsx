import { Button, Menu } from "@mantine/core";
import { IconArrowForwardUp, IconCheck, IconUser } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import { useNames, useSession } from "../session.tsx";
import { useNow } from "../use-now.ts";
import { usePeople } from "../use-people.ts";
import { useWords } from "../words/use-words.tsx";
import { HeadMenu } from "./head-menu.tsx";

type Props = {
  owner: string | undefined;
  opened: boolean;
  setOpened(opened: boolean): void;
  choose(owner: string | null): void;
  handOver(): void;
  busy: boolean;
};

/** Who looks after the conversation, and everybody who could. */
export function OwnerMenu({ owner, opened, setOpened, choose, handOver, busy }: Props) {
  const { say } = useWords();
  const { may, person } = useSession();
  const nameOf = useNames();
  const now = useNow(60_000);
  const people = usePeople().filter(({ role }) => role !== "viewer");
  const label = owner === undefined ? say("ownerNone") : say("owner", { name: nameOf(owner) });
  if (!may("draft")) return <Said text={label} />;
  const mine = people.filter(({ id }) => id === person.id);
  const listed = [...mine, ...people.filter(({ id }) => id !== person.id)];
  return (
    <HeadMenu
      opened={opened}
      setOpened={setOpened}
      width={240}
      button={
        <Button size="compact-sm" variant="default" disabled={busy} leftSection={<IconUser size={14} aria-hidden />}>
          <Said text={label} />
        </Button>
      }
    >
      {listed.map(({ id, name, awayUntil, pausedUntil }) => (
        <Menu.Item
          key={id}
          leftSection={<IconCheck size={14} aria-hidden style={{ opacity: id === owner ? 1 : 0 }} />}
          onClick={() => id !== owner && choose(id)}
        >
          <Said text={id === person.id ? say("assignMe") : name} />
          {[awayUntil, pausedUntil].some((until) => until && Date.parse(until) > now) && ` (${say("awayNow")})`}
        </Menu.Item>
      ))}
      {owner !== undefined && (
        <Menu.Item leftSection={<span style={{ inlineSize: 14 }} />} onClick={() => choose(null)}>
          {say("ownerNone")}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item leftSection={<IconArrowForwardUp size={14} className="flips" aria-hidden />} onClick={handOver}>
        {say("handOverMenu")}
      </Menu.Item>
    </HeadMenu>
  );
}
