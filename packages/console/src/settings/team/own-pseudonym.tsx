import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../../announce.tsx";
import { Problem } from "../../problem.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { setPseudonym } from "./team-api.ts";

/** What customers know oneself as. */
export function OwnPseudonym() {
  const { say, sayLater } = useWords();
  const { person } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [typed, setTyped] = useState(person.pseudonym ?? "");
  const save = useMutation({
    mutationFn: () => setPseudonym(person.id, typed.trim() || null),
    onSuccess() {
      announce(say("said.saved"));
      return Promise.all(["me", "team"].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  return (
    <form
      aria-label={sayLater("team.pseudonym")}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput
        label={sayLater("team.pseudonym")}
        description={sayLater("team.pseudonymHelp")}
        dir="auto"
        maxLength={60}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Group mt="xs">
        <Button type="submit" variant="default" loading={save.isPending}>
          {say("save")}
        </Button>
      </Group>
      {save.error && <Problem error={save.error} />}
    </form>
  );
}
