import { Button, Group, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../words/use-words.tsx";
import { makePasskey } from "./ceremony.ts";
import { PasskeyProblem } from "./passkey-problem.tsx";

/** Names a passkey and has the device make it. */
export function MakePasskey({ made }: { made(): void }) {
  const { say, sayLater } = useWords();
  const [name, setName] = useState("");
  const make = useMutation({
    mutationFn: () => makePasskey(name.trim()),
    onSuccess() {
      setName("");
      made();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) make.mutate();
      }}
    >
      <Group align="flex-end" mt="sm">
        <TextInput
          label={say("name")}
          description={sayLater("passkeys.nameHelp")}
          dir="auto"
          required
          maxLength={80}
          value={name}
          style={{ flex: "1 1 12rem", maxWidth: "24rem" }}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={make.isPending}>
          {sayLater("passkeys.add")}
        </Button>
      </Group>
      {make.error && <PasskeyProblem error={make.error} />}
    </form>
  );
}
