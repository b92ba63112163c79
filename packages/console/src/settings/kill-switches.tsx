import type { Brand } from "@earshot/core/brand/brand";
import { Stack, Switch, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** Stops sending for the brand or for one of its platforms. An approver may stop; an admin starts again. */
export function KillSwitches({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const { may } = useSession();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ["sources", brand.id], queryFn: () => api.sources(brand.id) });
  const change = useMutation({
    mutationFn: (stopped: string[]) => api.changeBrand(brand.id, { stopped }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
  });
  const used = data?.sources.map(({ platform }) => platform) ?? [];
  const platforms = [...new Set([...used, ...brand.stopped.filter((each) => each !== "*")])].toSorted();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say("killSwitch")}
      </Title>
      <Stack gap="xs">
        {["*", ...platforms].map((what) => {
          const isStopped = brand.stopped.includes(what);
          return (
            <Switch
              key={what}
              color="red"
              checked={isStopped}
              disabled={change.isPending || !may(isStopped ? "manage" : "approve")}
              label={what === "*" ? say("stopBrand") : say("stopPlatform", { platform: what })}
              onChange={() =>
                change.mutate(isStopped ? brand.stopped.filter((each) => each !== what) : [...brand.stopped, what])
              }
            />
          );
        })}
      </Stack>
      {change.error && <Problem error={change.error} />}
    </section>
  );
}
