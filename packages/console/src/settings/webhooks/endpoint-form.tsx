import { audiences } from "@earshot/core/digest/audience";
import { channelNames } from "@earshot/core/outgoing-webhook/channel-names";
import { texts } from "@earshot/core/outgoing-webhook/endpoint";
import type { EndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";
import { eventTypes, type EventType } from "@earshot/core/outgoing-webhook/event-types";
import { Checkbox, Code, Fieldset, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { languages } from "../../words/languages.ts";
import { useWords } from "../../words/use-words.tsx";
import { channelTitles } from "./channel-names.ts";
import { DecideFields } from "./decide-fields.tsx";
import { TargetFields, targetFields } from "./target-fields.tsx";
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
    channel: endpoint?.channel ?? "webhook",
    url: endpoint?.channel === "webhook" ? endpoint.url : "",
    key: "",
    region: "us",
    workspace: endpoint?.workspace ?? "",
    room: endpoint?.room ?? "",
    events: endpoint?.events ?? [],
    description: endpoint?.description ?? "",
    texts: endpoint?.texts ?? "masked",
    language: endpoint?.language ?? "en",
    audience: endpoint?.audience ?? "marketing",
  });
  const [decides, setDecides] = useState(endpoint?.decides);
  const [all, setAll] = useState(fields.events.length === 0);
  const set = (change: Partial<EndpointFields>) => setFields((before) => ({ ...before, ...change }));
  const { channel } = fields;
  const save = useMutation({
    mutationFn: async (): Promise<Saved> => {
      const { events, description, texts: how, language, audience } = fields;
      const where = Object.fromEntries(
        targetFields[channel].map((name) => [name, fields[name].trim()]).filter(([, value]) => value !== ""),
      );
      const asked = {
        ...where,
        events: all ? [] : events,
        description,
        texts: how,
        ...(channel !== "webhook" && { language }),
        ...((channel === "slack" || channel === "teams") && { audience }),
        ...((channel === "slack" || channel === "mail") && (endpoint || decides) && { decides: decides ?? null }),
      };
      return endpoint ? webhooksApi.change(brand, endpoint.id, asked) : webhooksApi.add(brand, { channel, ...asked });
    },
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ["webhooks", brand] });
      done(made);
    },
  });
  const keeps = endpoint !== undefined && (channel === "teams" || channel === "pagerduty");
  const isReady = keeps || targetFields[channel].every((name) => fields[name].trim() !== "");
  return (
    <DialogForm
      label={say("save")}
      isReady={isReady && (all || fields.events.length > 0)}
      error={save.error}
      busy={save.isPending}
      close={close}
      submit={() => save.mutate()}
    >
      {!endpoint && (
        <NativeSelect
          label={sayLater("channels.kind")}
          value={channel}
          data={channelNames.map((value) => ({
            value,
            label: value === "mail" ? sayLater("channels.mail") : channelTitles[value],
          }))}
          onChange={({ currentTarget }) => set({ channel: currentTarget.value as EndpointFields["channel"] })}
        />
      )}
      <TargetFields brand={brand} fields={fields} set={set} keeps={keeps} />
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
      {channel !== "webhook" && (
        <NativeSelect
          label={sayLater("channels.language")}
          value={fields.language}
          data={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
          onChange={({ currentTarget }) => set({ language: currentTarget.value as EndpointFields["language"] })}
        />
      )}
      {(channel === "slack" || channel === "teams") && (
        <NativeSelect
          label={sayLater("channels.digest")}
          value={fields.audience}
          data={audiences.map((value) => ({ value, label: sayLater(`audience.${value}`) }))}
          onChange={({ currentTarget }) => set({ audience: currentTarget.value as EndpointFields["audience"] })}
        />
      )}
      {(channel === "slack" || channel === "mail") && <DecideFields decides={decides} set={setDecides} />}
      {channel !== "mail" && (
        <Checkbox
          label={sayLater(channel === "webhook" ? "webhooks.allEvents" : "channels.usual")}
          checked={all}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
      )}
      {!all && <EventChoice events={fields.events} choose={(events) => set({ events })} />}
    </DialogForm>
  );
}

function EventChoice({ events, choose }: { events: EventType[]; choose(events: EventType[]): void }) {
  const { sayLater } = useWords();
  return (
    <Fieldset legend={sayLater("webhooks.events")}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={6}>
        {eventTypes.map((type) => (
          <Checkbox
            key={type}
            size="md"
            label={<Code dir="ltr">{type}</Code>}
            checked={events.includes(type)}
            onChange={({ currentTarget }) =>
              choose(eventTypes.filter((each) => (each === type ? currentTarget.checked : events.includes(each))))
            }
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
