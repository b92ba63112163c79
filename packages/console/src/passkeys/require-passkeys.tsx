import { Checkbox } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { readSecurity, setSecurity } from "./passkeys-api.ts";

/** Whether who signs in by a link has to have a passkey. */
export function RequirePasskeys() {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const security = useQuery({ queryKey: ["security"], queryFn: readSecurity });
  const set = useMutation({
    mutationFn: setSecurity,
    // Whoever came by a link alone is held to it at once, oneself too.
    onSuccess: () => Promise.all([["security"], ["me"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <Loaded query={security}>
      {(now) => (
        <>
          <Checkbox
            mt="md"
            label={sayLater("passkeys.require")}
            description={sayLater("passkeys.requireHelp")}
            checked={now.requirePasskeys === true}
            disabled={set.isPending}
            onChange={({ currentTarget }) => set.mutate({ ...now, requirePasskeys: currentTarget.checked })}
          />
          {set.error && <Problem error={set.error} />}
        </>
      )}
    </Loaded>
  );
}
