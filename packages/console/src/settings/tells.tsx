import type { Brand } from "@earshot/core/brand/brand";
import { roles, type Role } from "@earshot/core/task/task";
import { Fieldset, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../words/use-words.tsx";
import { wordsIn } from "./words-in.ts";

type Tells = NonNullable<Brand["tells"]>;

/** Who gets an e-mail when a reply says that a role was told. */
export function Tells({ tells, change }: { tells: Tells; change(tells: Tells): void }) {
  const { say, sayLater } = useWords();
  const [typed, setTyped] = useState<Partial<Record<Role, string>>>(() =>
    Object.fromEntries(roles.map((role) => [role, (tells[role] ?? []).join(", ")])),
  );
  const write = (role: Role, text: string) => {
    const next = { ...typed, [role]: text };
    setTyped(next);
    const named = roles.map((each) => [each, addressesIn(next[each] ?? "")] as const);
    change(Object.fromEntries(named.filter(([, addresses]) => addresses.length > 0)));
  };
  return (
    <Fieldset legend={sayLater("tellsTitle")}>
      <Text size="xs" mb="xs">
        {sayLater("tellsHelp")}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {roles.map((role) => (
          <TextInput
            key={role}
            label={say(`tells.${role}`)}
            dir="ltr"
            value={typed[role] ?? ""}
            onChange={({ currentTarget }) => write(role, currentTarget.value)}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

function addressesIn(text: string): string[] {
  return wordsIn(text.replaceAll(/\s+/gu, ","));
}
