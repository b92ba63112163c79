import type { Subject } from "@earshot/core/privacy/erasure";
import { Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { useWords } from "../../words/use-words.tsx";

type Props = { brand: string; who: Subject | undefined; close(): void };

/** Says what an erasure takes away, and asks whether it shall. */
export function ErasePerson({ brand, who, close }: Props) {
  const { sayLater } = useWords();
  const queries = useQueryClient();
  const erase = useMutation({
    mutationFn: (subject: Subject) => api.erasePerson(brand, subject),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["erasures", brand] }),
  });
  const leave = () => {
    erase.reset();
    close();
  };
  return (
    <Dialog opened={who !== undefined} close={leave} title={sayLater("privacy.sure")}>
      <DialogForm
        label={sayLater("privacy.erase")}
        error={erase.error}
        busy={erase.isPending}
        close={leave}
        submit={() => who && erase.mutate(who, { onSuccess: leave })}
      >
        <Text size="sm">{sayLater("privacy.consequence", { author: who?.author ?? "" })}</Text>
      </DialogForm>
    </Dialog>
  );
}
