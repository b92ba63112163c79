import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { DialogForm } from "../dialog-form.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { sharable, type View } from "@earshot/core/desk/view";
import type { Asked } from "./filter-address.ts";

type Props = { asked: Asked; view: View | undefined; close(): void };

/** Names a view and says who sees it beside the one who saved it. */
export function ViewDialog({ asked, view, close }: Props) {
  const { say } = useWords();
  const { brand, may } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [name, setName] = useState(view?.name ?? "");
  const [sharedWith, setSharedWith] = useState<View["sharedWith"]>(view?.sharedWith ?? "nobody");
  const save = useMutation({
    mutationFn: () =>
      view
        ? api.changeView(brand!.id, view.id, { name, sharedWith })
        : api.addView(brand!.id, { name, filter: asked, sharedWith }),
    onSuccess: () => {
      announce(say("view.saved"));
      close();
      return client.invalidateQueries({ queryKey: ["views", brand!.id] });
    },
  });
  return (
    <Dialog opened close={close} title={say(view ? "view.change" : "view.save")}>
      <DialogForm
        label={say("save")}
        error={save.error}
        busy={save.isPending}
        close={close}
        submit={() => save.mutate()}
      >
        <TextInput
          data-autofocus
          dir="auto"
          label={say("view.name")}
          required
          maxLength={60}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {may("approve") && (
          <NativeSelect
            label={say("view.sharedWith")}
            description={say("view.sharedHelp")}
            value={sharedWith}
            onChange={({ currentTarget }) => setSharedWith(currentTarget.value as View["sharedWith"])}
            data={[
              { value: "nobody", label: say("view.nobody") },
              ...sharable.map((role) => ({ value: role, label: say(`view.with.${role}`) })),
            ]}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}
