import type { Ask, Told } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { read } from "../read.ts";
import { bareText } from "./bare-text.ts";

const OUTGOING = 1;
const PAGE = 100;
const MOST_PAGES = 20;

const Message = z.object({
  id: z.number(),
  content: z.string().nullish(),
  message_type: z.number(),
  private: z.boolean().nullish(),
  created_at: z.number(),
  content_attributes: z.record(z.string(), z.unknown()).nullish(),
  sender_type: z.string().nullish(),
  sender: z.object({ name: z.string().nullish(), type: z.string().nullish() }).nullish(),
});
const Messages = z.object({ payload: z.array(Message) });

/** All that stands in a conversation, the oldest first. */
export async function allMessages(ask: Ask, at: string): Promise<Told[]> {
  const all: z.output<typeof Message>[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const { payload } = read(Messages, await ask("GET", `${at}/messages?after=${all.at(-1)?.id ?? 0}`));
    const news = payload.filter(({ id }) => id > (all.at(-1)?.id ?? 0)).toSorted((a, b) => a.id - b.id);
    all.push(...news);
    if (news.length < PAGE) break;
  }
  return all.map(told);
}

function told(message: z.output<typeof Message>): Told {
  const { id, content, message_type: kind, private: isPrivate, created_at: at, sender } = message;
  const key = message.content_attributes?.["earshot"];
  const isPerson = message.sender_type === "User" || sender?.type === "user";
  return {
    id: String(id),
    ...(typeof key === "string" && { key }),
    by: kind === OUTGOING && isPerson ? "agent" : "other",
    internal: isPrivate === true,
    text: bareText(content ?? ""),
    name: sender?.name ?? "",
    at: new Date(at * 1000).toISOString(),
  };
}
