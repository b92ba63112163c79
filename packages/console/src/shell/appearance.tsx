import {
  ActionIcon,
  Group,
  NativeSelect,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import {
  IconBell,
  IconBellOff,
  IconBellRinging,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
} from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { countKept, forgetKept } from "../kept-text.ts";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useAlertChoice } from "./alerts/alert-choice.ts";
import { alertKinds } from "./alerts/pressing.ts";
import { languages, type LanguageCode } from "../words/languages.ts";
import { useWords } from "../words/use-words.tsx";

/** How the console looks and speaks, who is signed in, and the way out. */
export function Appearance({ help }: { help(): void }) {
  const { say, language, choose } = useWords();
  const { person, role, may } = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const client = useQueryClient();
  const announce = useAnnounce();
  const { choice: alerts, chooseKinds } = useAlertChoice(person.id);
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
    ...(alerts === "unknown" || !may("read")
      ? []
      : [
          {
            label: say(`alerts.is.${alerts}`),
            Icon: alerts === "on" ? IconBellRinging : alerts === "off" ? IconBell : IconBellOff,
            act: () => void chooseKinds(alerts === "off" ? alertKinds : []).then(() => announce(say("said.done"))),
          },
        ]),
    { label: say("shortcuts"), Icon: IconKeyboard, act: help },
    { label: say("signOut"), Icon: IconLogout, act: leave },
  ];
  return (
    <>
      <NativeSelect
        aria-label={say("language")}
        size="xs"
        value={language}
        data={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as LanguageCode;
          choose(chosen);
          // The choice holds here at once, whether or not the server answers.
          void api.chooseLanguage(chosen).catch(() => undefined);
        }}
      />
      <Text size="xs" c="dimmed" px={8} truncate>
        <Said text={person.name} /> {role && <>· {say(`role.${role}`)}</>}
      </Text>
      <Group gap={0} justify="space-between" wrap="nowrap">
        {buttons.map(({ label, Icon, act }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} onClick={act}>
              <Icon size={16} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </>
  );
}
