import { Button, Group, NativeSelect, Paper, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, type ToTry } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { Tried } from "./tried.tsx";

const kinds = ["post", "comment", "review"] as const;
const stars = [1, 2, 3, 4, 5];

/** A text that nobody posted, read and answered as if somebody had; nothing of it is kept. */
export function TryIt({ brand }: { brand: string }) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<ToTry["kind"]>("post");
  const [rating, setRating] = useState<number>();
  const [author, setAuthor] = useState("");
  const attempt = useMutation({ mutationFn: (asked: ToTry) => api.tryText(brand, asked) });
  const { data, variables, error, isPending } = attempt;
  return (
    <Paper withBorder p="sm" mb="md" component="details">
      <summary>{say("tryIt")}</summary>
      <Text size="sm" my="xs">
        {say("tryHelp")}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt.mutate({ text: text.trim(), kind, author: author.trim(), ...(rating && { rating }) });
        }}
      >
        <Stack gap="xs" maw={680}>
          <Textarea
            label={say("tryText")}
            dir="auto"
            autosize
            minRows={3}
            maxRows={12}
            maxLength={20_000}
            required
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Group gap="sm" align="flex-end">
            <NativeSelect
              label={say("kind")}
              value={kind}
              data={kinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
              onChange={({ currentTarget }) => setKind(currentTarget.value as ToTry["kind"])}
            />
            <NativeSelect
              label={say("stars")}
              value={rating ?? ""}
              data={[
                { value: "", label: say("noStars") },
                ...stars.map((n) => ({ value: String(n), label: say("rating", { value: n, of: stars.length }) })),
              ]}
              onChange={({ currentTarget: { value } }) => setRating(value === "" ? undefined : Number(value))}
            />
            <TextInput
              label={say("authorName")}
              dir="auto"
              maxLength={500}
              value={author}
              onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
            />
            <Button type="submit" loading={isPending} disabled={!text.trim()}>
              {say("tryIt")}
            </Button>
          </Group>
        </Stack>
      </form>
      {error && <Problem error={error} />}
      {data && variables && <Tried text={variables.text} tried={data} />}
    </Paper>
  );
}
