import { regions } from "@earshot/core/outgoing-webhook/endpoint";
import { NativeSelect, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../../words/use-words.tsx";
import { slackApi } from "./slack-api.ts";
import type { EndpointFields } from "./webhooks-api.ts";

/** What says where each channel leads. */
export const targetFields: Record<EndpointFields["channel"], ("url" | "key" | "region" | "workspace" | "room")[]> = {
  webhook: ["url"],
  teams: ["url"],
  pagerduty: ["key", "region"],
  slack: ["workspace", "room"],
  mail: [],
};

type Props = {
  brand: string;
  fields: EndpointFields;
  set(change: Partial<EndpointFields>): void;
  /** What is left empty stays as it is. */
  keeps: boolean;
};

/** Where it leads, as its channel wants it said. */
export function TargetFields({ brand, fields, set, keeps }: Props) {
  const { sayLater } = useWords();
  const { channel } = fields;
  const help = (text: string) => (keeps ? `${text} ${sayLater("channels.keepEmpty")}` : text);
  if (channel === "mail") return <Text size="sm">{sayLater("channels.mailHelp")}</Text>;
  if (channel === "slack") return <SlackFields brand={brand} fields={fields} set={set} />;
  if (channel === "pagerduty")
    return (
      <>
        <TextInput
          label={sayLater("channels.key")}
          description={help(sayLater("channels.keyHelp"))}
          dir="ltr"
          autoComplete="off"
          required={!keeps}
          maxLength={64}
          value={fields.key}
          onChange={({ currentTarget }) => set({ key: currentTarget.value })}
        />
        <NativeSelect
          label={sayLater("channels.region")}
          value={fields.region}
          data={regions.map((value) => ({ value, label: sayLater(`channels.region.${value}`) }))}
          onChange={({ currentTarget }) => set({ region: currentTarget.value as EndpointFields["region"] })}
        />
      </>
    );
  return (
    <TextInput
      label={sayLater(channel === "teams" ? "channels.teamsUrl" : "webhooks.url")}
      description={channel === "teams" ? help(sayLater("channels.teamsHelp")) : sayLater("webhooks.urlHelp")}
      dir="ltr"
      type="url"
      required={!keeps}
      maxLength={2000}
      value={fields.url}
      onChange={({ currentTarget }) => set({ url: currentTarget.value })}
    />
  );
}

function SlackFields({ brand, fields, set }: Omit<Props, "keeps">) {
  const { sayLater } = useWords();
  const { data } = useQuery({ queryKey: ["slack", brand], queryFn: () => slackApi.workspaces(brand) });
  const all = data?.workspaces ?? [];
  const [first] = all;
  // The usual team has one.
  if (fields.workspace === "" && first) set({ workspace: first.id });
  return (
    <>
      <NativeSelect
        label={sayLater("channels.workspace")}
        description={data && all.length === 0 ? sayLater("slack.none") : undefined}
        value={fields.workspace}
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => set({ workspace: currentTarget.value })}
      />
      <TextInput
        label={sayLater("channels.room")}
        description={sayLater("channels.roomHelp")}
        dir="ltr"
        required
        maxLength={40}
        value={fields.room}
        onChange={({ currentTarget }) => set({ room: currentTarget.value })}
      />
    </>
  );
}
