import type { Person } from "@earshot/core/team/person";
import { Alert, Button, Group, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Problem } from "../../problem.tsx";
import { Said } from "../../said.tsx";
import { useWords } from "../../words/use-words.tsx";
import { LinkShown } from "./link-shown.tsx";
import { newLink, removePerson, signOutPerson } from "./team-api.ts";

/** A new link for somebody, or the end of what lets them in. */
export function PersonActs({ person: { id, name }, gone }: { person: Pick<Person, "id" | "name">; gone(): void }) {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const readAgain = () => client.invalidateQueries({ queryKey: ["team"] });
  const link = useMutation({ mutationFn: () => newLink(id) });
  const signOut = useMutation({ mutationFn: () => signOutPerson(id), onSuccess: () => link.reset() });
  const remove = useMutation({
    mutationFn: () => removePerson(id),
    async onSuccess() {
      await readAgain();
      gone();
    },
  });
  const error = link.error ?? signOut.error ?? remove.error;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button size="xs" variant="default" loading={link.isPending} onClick={() => link.mutate()}>
          {sayLater("team.newLink")}
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={signOut.isPending}
          onClick={() => window.confirm(sayLater("team.signOutSure", { name })) && signOut.mutate()}
        >
          {sayLater("team.signOut")}
        </Button>
        <Button
          size="xs"
          variant="light"
          color="red"
          loading={remove.isPending}
          onClick={() => window.confirm(sayLater("team.removeSure", { name })) && remove.mutate()}
        >
          {sayLater("team.remove")}
        </Button>
      </Group>
      {error && <Problem error={error} />}
      {link.data && <LinkShown {...link.data} />}
      {signOut.isSuccess && (
        <Alert color="teal" role="status">
          <Said text={sayLater("team.signedOut", { name })} />
        </Alert>
      )}
    </Stack>
  );
}
