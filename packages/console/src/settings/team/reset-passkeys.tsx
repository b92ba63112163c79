import type { Person } from "@earshot/core/team/person";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { resetPasskeys } from "../../passkeys/passkeys-api.ts";
import { Problem } from "../../problem.tsx";
import { useWords } from "../../words/use-words.tsx";

/** For who has lost theirs. */
export function ResetPasskeys({ of: { id, name } }: { of: Pick<Person, "id" | "name"> }) {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const reset = useMutation({
    mutationFn: () => resetPasskeys(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["team"] }),
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        me="xs"
        disabled={reset.isPending}
        aria-label={`${sayLater("passkeys.reset")}: ${name}`}
        onClick={() => window.confirm(sayLater("passkeys.resetSure", { name })) && reset.mutate()}
      >
        {sayLater("passkeys.reset")}
      </Button>
      {reset.error && <Problem error={reset.error} />}
    </>
  );
}
