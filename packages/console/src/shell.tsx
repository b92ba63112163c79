import {
  ActionIcon,
  Alert,
  AppShell,
  Burger,
  Button,
  Group,
  NativeSelect,
  NavLink,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconBook,
  IconBulb,
  IconChecklist,
  IconEar,
  IconHandStop,
  IconHeartbeat,
  IconInbox,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPlugConnected,
  IconRadar,
  IconReport,
  IconSettings,
  IconSun,
} from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useAnnounce } from "./announce.tsx";
import { api } from "./api.ts";
import { Help } from "./help.tsx";
import { countKept, forgetKept } from "./kept-text.ts";
import { Problem } from "./problem.tsx";
import { Said } from "./said.tsx";
import { useSession } from "./session.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { OpenTasks } from "./tasks/open-tasks.tsx";
import { languages, type LanguageCode } from "./words/languages.ts";
import { useWords } from "./words/use-words.tsx";

const pages = [
  { to: "/inbox", word: "inbox", Icon: IconInbox },
  { to: "/heard", word: "heard", Icon: IconEar },
  { to: "/tasks", word: "tasks", Icon: IconChecklist },
  { to: "/knowledge", word: "knowledge", Icon: IconBulb },
  { to: "/digests", word: "digests", Icon: IconReport },
  { to: "/sources", word: "sources", Icon: IconPlugConnected },
  { to: "/playbooks", word: "playbooks", Icon: IconBook },
  { to: "/coverage", word: "coverage", Icon: IconRadar },
  { to: "/health", word: "health", Icon: IconHeartbeat },
  { to: "/settings", word: "settings", Icon: IconSettings },
] as const;

/** What surrounds every page: navigation, brand, kill switch, appearance and language. */
export function Shell({ offline, children }: { offline: boolean; children: ReactNode }) {
  const { say } = useWords();
  const [path, go] = useLocation();
  const [navOpen, nav] = useDisclosure(false);
  const [helpOpen, help] = useDisclosure(false);
  useShortcuts({
    inbox: () => go("/inbox"),
    tasks: () => go("/tasks"),
    knowledge: () => go("/knowledge"),
    digests: () => go("/digests"),
    sources: () => go("/sources"),
    playbooks: () => go("/playbooks"),
    coverage: () => go("/coverage"),
    health: () => go("/health"),
    help: help.open,
  });
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 190, breakpoint: 700, collapsed: { mobile: !navOpen } }}
      padding={0}
    >
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <AppShell.Header px="sm">
        <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={navOpen} onClick={nav.toggle} size="sm" aria-label={say("menu")} className="burger" />
            <Text fw={700} visibleFrom="sm">
              Earshot
            </Text>
            <BrandSwitcher />
          </Group>
          <KillSwitch />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={say("menu")}>
        <AppShell.Section grow>
          {pages.map(({ to, word, Icon }) => (
            <NavLink
              key={to}
              component={Link}
              href={to}
              label={say(word)}
              leftSection={<Icon size={18} aria-hidden />}
              rightSection={to === "/tasks" && <OpenTasks />}
              active={path.startsWith(to)}
              aria-current={path.startsWith(to) ? "page" : undefined}
              onClick={nav.close}
            />
          ))}
        </AppShell.Section>
        <AppShell.Section>
          <Appearance help={help.open} />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {offline && (
          <Alert color="orange" radius={0} role="status">
            {say("offline")} {say("keptHere")}
          </Alert>
        )}
        <StoppedBanner />
        {children}
      </AppShell.Main>
      <Help opened={helpOpen} close={help.close} />
    </AppShell>
  );
}

function BrandSwitcher() {
  const { say } = useWords();
  const { brands, brand, chooseBrand } = useSession();
  const [path, go] = useLocation();
  if (!brand) return null;
  return (
    <NativeSelect
      aria-label={say("brand")}
      value={brand.id}
      maw={180}
      data={brands.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={({ currentTarget }) => {
        chooseBrand(currentTarget.value);
        // What is open belongs to the brand that is left.
        go(`/${path.split("/")[1] ?? "inbox"}`);
      }}
    />
  );
}

function KillSwitch() {
  const { say } = useWords();
  const { stopped, may } = useSession();
  const client = useQueryClient();
  const announce = useAnnounce();
  const change = useMutation({
    mutationFn: api.stop,
    onSuccess: (now) => {
      announce(now.stopped ? say("stoppedAll") : say("said.done"));
      return client.invalidateQueries();
    },
  });
  if (!may(stopped ? "admin" : "approver")) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      {change.error && <Problem error={change.error} />}
      <Button
        color={stopped ? "teal" : "red"}
        variant="light"
        size="xs"
        loading={change.isPending}
        leftSection={<IconHandStop size={16} aria-hidden />}
        onClick={() => {
          if (stopped || window.confirm(say("stopSure"))) change.mutate(!stopped);
        }}
      >
        {say(stopped ? "startAll" : "stopAll")}
      </Button>
    </Group>
  );
}

function StoppedBanner() {
  const { say } = useWords();
  const { stopped, brand } = useSession();
  const what = brand?.stopped.includes("*") ? say("wholeBrand") : brand?.stopped.join(", ");
  if (!stopped && !what) return null;
  return (
    <Alert color="red" variant="filled" radius={0} py="xs" icon={<IconHandStop aria-hidden />} role="status">
      {stopped ? say("stoppedAll") : say("stoppedBrand", { what: what! })}
    </Alert>
  );
}

function Appearance({ help }: { help(): void }) {
  const { say, language, choose } = useWords();
  const { person } = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const client = useQueryClient();
  const signOut = useMutation({
    mutationFn: api.signOut,
    onSuccess: () => forgetKept(person.id),
    onSettled: () => client.resetQueries(),
  });
  const leave = () => {
    const n = countKept(person.id);
    if (n === 0 || window.confirm(say("signOutUnsent", { n }))) signOut.mutate();
  };
  const buttons = [
    {
      label: say(dark ? "light" : "dark"),
      Icon: dark ? IconSun : IconMoon,
      act: () => setColorScheme(dark ? "light" : "dark"),
    },
    { label: say("shortcuts"), Icon: IconKeyboard, act: help },
    { label: say("signOut"), Icon: IconLogout, act: leave },
  ];
  return (
    <>
      <NativeSelect
        aria-label={say("language")}
        value={language}
        mb="xs"
        data={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={({ currentTarget }) => choose(currentTarget.value as LanguageCode)}
      />
      <Group gap="xs" justify="space-between">
        {buttons.map(({ label, Icon, act }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon variant="default" size="lg" aria-label={label} onClick={act}>
              <Icon size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
      <Text size="xs" c="dimmed" mt="xs">
        <Said text={person.name} /> · {say(`role.${person.role}`)}
      </Text>
    </>
  );
}
