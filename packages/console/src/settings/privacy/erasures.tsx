import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { Loaded } from "../../loaded.tsx";
import { When } from "../../when.tsx";
import { useWords } from "../../words/use-words.tsx";

const LOOK_AGAIN_MS = 3000;

/** Who was erased, by a hash, and what was removed: the proof. */
export function Erasures({ brand }: { brand: string }) {
  const { sayLater } = useWords();
  const found = useQuery({
    queryKey: ["erasures", brand],
    queryFn: () => api.erasures(brand),
    refetchInterval: ({ state }) => state.data?.erasures.some((each) => each.state === "running") && LOOK_AGAIN_MS,
  });
  return (
    <>
      <Title order={3} size="h5" mt="md" mb="xs">
        {sayLater("privacy.past")}
      </Title>
      <Loaded query={found}>
        {({ erasures }) =>
          erasures.length === 0 ? (
            <Text size="sm">{sayLater("privacy.none")}</Text>
          ) : (
            <ul aria-label={sayLater("privacy.past")}>
              {erasures.map(({ id, who, platform, state, at, removed }) => (
                <li key={id}>
                  <Text size="sm">
                    <When at={at} /> · {platform} · {sayLater(`privacy.${state}`)}
                    {state === "done" &&
                      ` · ${sayLater("privacy.removed", { n: removed.mentions ?? 0, replies: removed.replies ?? 0 })}`}
                  </Text>
                  <Text size="xs" c="dimmed" dir="ltr" style={{ overflowWrap: "anywhere" }}>
                    {who}
                  </Text>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
