import { texts } from "@earshot/core/outgoing-webhook/endpoint";
import type { EndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";
import { eventTypes } from "@earshot/core/outgoing-webhook/event-types";
import { Checkbox, Code, Fieldset, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { useWords } from "../../words/use-words.tsx";
import { webhooksApi, type EndpointFields } from "./webhooks-api.ts";

type Saved = { id: string; secret?: string };

type Props = {
  brand: string;
  /** The one to be changed; absent: a new one. */
  endpoint?: EndpointView;
  opened: boolean;
  close(): void;
  done(made: Saved): void;
};

/** What an endpoint is: where, which events, with which texts. */
export function EndpointForm({ opened, close, endpoint, ...rest }: Props) {
  const { sayLater } = useWords();
  return (
    <Dialog opened={opened} close={close} size="lg" title={sayLater(endpoint ? "webhooks.change" : "webhooks.add")}>
      <Fields key={String(opened)} close={close} {...rest} {...(endpoint && { endpoint })} />
    </Dialog>
  );
}

function Fields({ brand, endpoint, close, done }: Omit<Props, "opened">) {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [fields, setFields] = useState<EndpointFields>({
    url: endpoint?.url ?? "",
    events: endpoint?.events ?? [],
    description: endpoint?.description ?? "",
    texts: endpoint?.texts ?? "masked",
  });
  const [all, setAll] = useState(fields.events.length === 0);
  const set = (change: Partial<EndpointFields>) => setFields((before) => ({ ...before, ...change }));
  const save = useMutation({
    mutationFn: async (): Promise<Saved> => {
      const asked = { ...fields, url: fields.url.trim(), events: all ? [] : fields.events };
      return endpoint ? webhooksApi.change(brand, endpoint.id, asked) : webhooksApi.add(brand, asked);
    },
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ["webhooks", brand] });
      done(made);
    },
  });
  return (
    <DialogForm
      label={say("save")}
      isReady={fields.url.trim() !== "" && (all || fields.events.length > 0)}
      error={save.error}
      busy={save.isPending}
      close={close}
      submit={() => save.mutate()}
    >
      <TextInput
        label={sayLater("webhooks.url")}
        description={sayLater("webhooks.urlHelp")}
        dir="ltr"
        type="url"
        required
        maxLength={2000}
        value={fields.url}
        onChange={({ currentTarget }) => set({ url: currentTarget.value })}
      />
      <TextInput
        label={sayLater("webhooks.description")}
        dir="auto"
        maxLength={200}
        value={fields.description}
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
      <NativeSelect
        label={sayLater("webhooks.texts")}
        value={fields.texts}
        data={texts.map((value) => ({ value, label: sayLater(`webhooks.texts.${value}`) }))}
        onChange={({ currentTarget }) => set({ texts: currentTarget.value as EndpointFields["texts"] })}
      />
      <Checkbox
        label={sayLater("webhooks.allEvents")}
        checked={all}
        onChange={({ currentTarget }) => setAll(currentTarget.checked)}
      />
      {!all && (
        <Fieldset legend={sayLater("webhooks.events")}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={6}>
            {eventTypes.map((type) => (
              <Checkbox
                key={type}
                label={<Code dir="ltr">{type}</Code>}
                checked={fields.events.includes(type)}
                onChange={({ currentTarget }) =>
                  set({
                    events: eventTypes.filter((each) =>
                      each === type ? currentTarget.checked : fields.events.includes(each),
                    ),
                  })
                }
              />
            ))}
          </SimpleGrid>
        </Fieldset>
      )}
    </DialogForm>
  );
}
