import type { PasskeyView } from "@earshot/core/passkey/my-passkeys";
import { Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Loaded } from "../loaded.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { RemoveRow } from "../settings/remove-row.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { MakePasskey } from "./make-passkey.tsx";
import { listPasskeys, removePasskey } from "./passkeys-api.ts";
import { RequirePasskeys } from "./require-passkeys.tsx";
import "../settings/access-keys/access-keys.css";

/** One's own passkeys; and, for who may say it, whether everybody needs one. */
export function PasskeysSection() {
  const { sayLater } = useWords();
  const { mayEverywhere } = useSession();
  const client = useQueryClient();
  const found = useQuery({ queryKey: ["passkeys"], queryFn: listPasskeys });
  const ways = useQuery({ queryKey: ["sign-in-ways"], queryFn: api.signInWays });
  const at = ways.data?.passkeys;
  return (
    <section aria-label={sayLater("passkeys.title")}>
      <Title order={2} size="h4" mb="xs">
        {sayLater("passkeys.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {sayLater("passkeys.help")}
      </Text>
      <Loaded query={found}>
        {({ passkeys }) =>
          passkeys.length === 0 ? (
            <Text size="sm">{sayLater("passkeys.none")}</Text>
          ) : (
            <ul className="access-keys">
              {passkeys.map((each) => (
                <PasskeyRow key={each.id} of={each} isLast={passkeys.length === 1} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {at === window.location.origin && (
        <MakePasskey made={() => void client.invalidateQueries({ queryKey: ["passkeys"] })} />
      )}
      {at && at !== window.location.origin && <Elsewhere at={at} path="/settings#passkeys" />}
      {mayEverywhere("manage") && <RequirePasskeys />}
    </section>
  );
}

function PasskeyRow({ of: { id, name, site, createdAt, lastUsedAt }, isLast }: { of: PasskeyView; isLast: boolean }) {
  const { sayLater } = useWords();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removePasskey(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["passkeys"] }),
  });
  const isSure = () => window.confirm(sayLater(isLast ? "passkeys.removeLast" : "passkeys.removeSure", { name }));
  return (
    <li>
      <div>
        <Text span fw={600}>
          <Said text={name} />
        </Text>
        <div className="key-facts">
          <bdi>{site}</bdi>
          {" · "}
          {sayLater("passkeys.added")}: <When at={createdAt} />
          {" · "}
          {sayLater("accessKeys.lastUse")}: {lastUsedAt ? <When at={lastUsedAt} /> : sayLater("accessKeys.unused")}
        </div>
        {remove.error && <Problem error={remove.error} />}
      </div>
      <RemoveRow name={name} remove={() => isSure() && remove.mutate()} />
    </li>
  );
}
