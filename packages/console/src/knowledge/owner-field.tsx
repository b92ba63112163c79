import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { api } from "../api.ts";
import { useWords } from "../words/use-words.tsx";

/** Who keeps an article right: somebody of the team, kept by their id, or any words. */
export function OwnerField({ owner, change }: { owner: string; change(owner: string): void }) {
  const { say } = useWords();
  const list = useId();
  const { data } = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000 });
  const people = data?.people ?? [];
  return (
    <>
      <TextInput
        label={say("articleOwner")}
        description={say("articleOwnerHelp")}
        dir="auto"
        maxLength={120}
        list={list}
        value={people.find(({ id }) => id === owner)?.name ?? owner}
        onChange={({ currentTarget: { value } }) => change(people.find(({ name }) => name === value)?.id ?? value)}
      />
      <datalist id={list}>
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
