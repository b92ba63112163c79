import { Checkbox, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { OwnPause } from "./own-pause.tsx";

/** Whether hostile words are covered for oneself. */
export function HostileSetting() {
  const { sayLater } = useWords();
  const { person } = useSession();
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: api.chooseHostile,
    onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
  });
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        {sayLater("abuse.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {sayLater("abuse.help")}
      </Text>
      <Checkbox
        label={sayLater("abuse.setting")}
        checked={!person.showsHostile}
        disabled={choose.isPending}
        onChange={({ currentTarget }) => choose.mutate(currentTarget.checked)}
      />
      {choose.error && <Problem error={choose.error} />}
      <OwnPause />
    </>
  );
}
