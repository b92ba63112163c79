import { Menu } from "@mantine/core";
import type { ReactNode } from "react";

type Props = {
  opened: boolean;
  setOpened(opened: boolean): void;
  width: number;
  button: ReactNode;
  children: ReactNode;
};

/** A menu at the head of a conversation; keys open it too. */
export function HeadMenu({ opened, setOpened, width, button, children }: Props) {
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      shadow="md"
      width={width}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown mah="min(30rem, 70vh)" style={{ overflowY: "auto" }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
