import { Anchor, Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

/** Passkeys hold at one address, and it is not this one. */
export function Elsewhere({ at, path }: { at: string; path: string }) {
  const { sayLater } = useWords();
  return (
    <Text size="sm">
      {sayLater("passkeys.elsewhere", { address: at })}{" "}
      <Anchor href={`${at}${path}`} underline="always">
        {sayLater("passkeys.open")}
      </Anchor>
    </Text>
  );
}
