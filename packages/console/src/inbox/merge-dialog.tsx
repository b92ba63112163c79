import { Radio, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { DialogForm } from "../dialog-form.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import type { FormProps } from "./together-dialogs.tsx";

const MOST = 8;

/** Asks with which conversation this one is merged: another of the same person, or any by its address. */
export function MergeForm({ view, error, busy, close, act }: FormProps) {
  const { say, sayLater } = useWords();
  const { brand, id, platform, author } = view.conversation;
  const { data } = useQuery({
    queryKey: ["author", brand, platform, author.id],
    queryFn: () => api.author(brand, platform, author.id),
  });
  const [chosen, setChosen] = useState<string>();
  const [address, setAddress] = useState("");
  const taken = new Set([id, ...view.parts.map(({ conversation }) => conversation.id)]);
  const others = new Map([
    ...(data?.items ?? []).map(({ conversation, text }) => [conversation, text] as const),
    ...view.alsoSaid.map(
      ({ conversation, platform: where, author: by }) => [conversation, `${by} (${where})`] as const,
    ),
  ]);
  for (const each of taken) others.delete(each);
  const named = conversationIn(address);
  const other = named ?? chosen ?? [...others.keys()][0];
  return (
    <DialogForm
      label={say("merge")}
      isReady={other !== undefined}
      error={error}
      busy={busy}
      close={close}
      submit={() => act({ verb: "merge", body: { with: other! } })}
    >
      <Text size="sm">{sayLater("mergeHelp")}</Text>
      {others.size > 0 && (
        <Radio.Group label={sayLater("mergeOthers")} value={named ? "" : (other ?? "")} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {[...others].slice(0, MOST).map(([conversation, text], n) => (
              <Radio
                key={conversation}
                value={conversation}
                label={<Said text={text.slice(0, 120)} />}
                {...(n === 0 && { "data-autofocus": true })}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <TextInput
        label={sayLater("mergeAddress")}
        dir="ltr"
        value={address}
        {...(others.size === 0 && { "data-autofocus": true })}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
    </DialogForm>
  );
}

/** The conversation that an address of the console, or a bare id, names. */
function conversationIn(text: string): string | undefined {
  const [, id] = /(?:\/inbox\/|^)([\w%-]+)(?:[?#].*)?$/u.exec(text.trim()) ?? [];
  return id === undefined ? undefined : decodeURIComponent(id);
}
