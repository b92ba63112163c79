import { Checkbox } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Problem } from "../../problem.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { chooseMails } from "./team-api.ts";

/** Whether one is asked by mail to decide on replies. */
export function OwnMails() {
  const { sayLater } = useWords();
  const { person } = useSession();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: chooseMails,
    onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
  });
  return (
    <>
      <Checkbox
        label={sayLater("account.mails")}
        description={sayLater("account.mailsHelp")}
        checked={person.mailsDecisions === true}
        disabled={save.isPending}
        onChange={({ currentTarget }) => save.mutate(currentTarget.checked)}
      />
      {save.error && <Problem error={save.error} />}
    </>
  );
}
