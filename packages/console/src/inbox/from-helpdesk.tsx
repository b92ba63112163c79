import { called } from "@earshot/core/helpdesk/called";
import type { Draft } from "@earshot/core/draft/draft";
import { Alert, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** Who of the helpdesk wrote this draft, and the whole of it where it had to be shortened. */
export function FromHelpdesk({ from }: { from: NonNullable<Draft["helpdesk"]> }) {
  const { sayLater } = useWords();
  const { by, helpdesk, number, whole } = from;
  return (
    <Alert color="gray" p="xs" role="note">
      <Text size="sm">
        <Said text={sayLater("toHelpdesk.by", { name: by, at: called[helpdesk], number })} />
      </Text>
      {whole !== undefined && (
        <>
          <Text size="sm">{sayLater("toHelpdesk.whole")}</Text>
          <Said text={whole} block />
        </>
      )}
    </Alert>
  );
}
