import type { AccessKeyView } from "@earshot/core/access-key/key-view";
import { Badge, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Fragment } from "react";
import { api } from "../../api.ts";
import { Problem } from "../../problem.tsx";
import { Said } from "../../said.tsx";
import { useSession } from "../../session.tsx";
import { When } from "../../when.tsx";
import { useWords } from "../../words/use-words.tsx";
import { RenameKey } from "./rename-key.tsx";

export function KeyRow({ of: key }: { of: AccessKeyView }) {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [renaming, rename] = useDisclosure(false);
  const revoke = useMutation({
    mutationFn: () => api.revokeKey(key.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["keys"] }),
  });
  const { endsAt, lastUse, state } = key;
  return (
    <li>
      <div>
        <Text span fw={600}>
          <Said text={key.name} />
        </Text>{" "}
        {state !== "good" && (
          <Badge color={state === "ends-soon" ? "yellow" : "red"} variant="light">
            {sayLater(`accessKeys.is.${state}`)}
          </Badge>
        )}
        <div className="key-facts">
          <May of={key} />
          {" · "}
          {sayLater("accessKeys.madeBy")}: <Said text={key.maker} />
        </div>
        <div className="key-facts">
          {endsAt === undefined ? (
            sayLater("accessKeys.endless")
          ) : (
            <>
              {sayLater("accessKeys.end")}: <When at={endsAt} />
            </>
          )}
          {" · "}
          {sayLater("accessKeys.lastUse")}:{" "}
          {lastUse ? (
            <>
              <When at={lastUse.at} />
              {lastUse.address && (
                <>
                  , <bdi>{lastUse.address}</bdi>
                </>
              )}
            </>
          ) : (
            sayLater("accessKeys.unused")
          )}
        </div>
        {revoke.error && <Problem error={revoke.error} />}
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={sayLater("accessKeys.renameNamed", { name: key.name })}
          onClick={rename.open}
        >
          {sayLater("accessKeys.rename")}
        </Button>
        <Button
          size="compact-sm"
          variant="light"
          color="red"
          disabled={revoke.isPending}
          aria-label={sayLater("accessKeys.revokeNamed", { name: key.name })}
          onClick={() => window.confirm(sayLater("accessKeys.revokeSure", { name: key.name })) && revoke.mutate()}
        >
          {sayLater("accessKeys.revoke")}
        </Button>
      </Group>
      <RenameKey of={key} opened={renaming} close={rename.close} label={say("save")} />
    </li>
  );
}

/** What it may everywhere, and what in some brands. */
function May({ of: { role, brands } }: { of: AccessKeyView }) {
  const { say, sayLater } = useWords();
  const { brands: known } = useSession();
  const nameOf = (id: string) => known.find((brand) => brand.id === id)?.name ?? id;
  return (
    <>
      {role && `${say(`role.${role}`)} (${sayLater("accessKeys.everyBrand")})`}
      {Object.entries(brands ?? {}).map(([id, each], n) => (
        <Fragment key={id}>
          {(role || n > 0) && ", "}
          {say(`role.${each}`)} (<Said text={nameOf(id)} />)
        </Fragment>
      ))}
    </>
  );
}
