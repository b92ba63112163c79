import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import type { Records } from "../conversation/read-records.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { nameOf } from "../team/name-of.ts";
import { helpdeskWordsIn } from "../words/helpdesk-words.ts";
import { inWords, type Said } from "../words/said.ts";
import type { Connected } from "./connected.ts";
import { keyOf, type Handover } from "./handover.ts";
import type { Order, ToTell } from "./helpdesk.ts";

const LONGEST_TITLE = 120;
/** Longer than any platform's text but articles; helpdesks take more. */
const LONGEST_TEXT = 20_000;

/** What a ticket is made for, and all that it is to be told by now, in its order. Each has a key that it never loses. */
export async function toTell(
  ctx: Context,
  { language }: Pick<Connected, "language">,
  handover: Handover,
  { conversation, mentions, replies }: Records,
): Promise<{ order: Order; messages: ToTell[] }> {
  const { brand, conversation: id, note, by } = handover;
  const key = keyOf(handover);
  const named = (...parts: (string | number)[]) => idOf("k", key, ...parts);
  const { words } = helpdeskWordsIn(language);
  const say = (said: Said) => inWords(said, { words, language });
  const heard = mentions.filter(({ deletedAt }) => deletedAt === undefined);
  const translations = await ctx.store.getMany(
    heard.slice(-100).map((each) => keys.translation(brand, id, `mention#${each.id}`, language)),
  );
  const said = heard.slice(-100).map((mention, n) => {
    const translation = translations[n];
    const messages: ToTell[] = [
      { key: named(mention.id, mention.hash), as: "customer", text: whole([mention.title, mention.text, mention.url]) },
      ...(translation
        ? [
            {
              key: named(mention.id, translation.hash, language),
              as: "internal" as const,
              text: whole([say({ code: "helpdesk.translated" }), translation.text]),
            },
          ]
        : []),
    ];
    return { at: mention.firstSeenAt, messages };
  });
  const answered = replies
    .filter(({ status }) => status === "published")
    .map(({ id: reply, text, publishedAt, approvedAt }) => ({
      at: publishedAt ?? approvedAt,
      messages: [{ key: named(reply), as: "us" as const, text: whole([text]) }],
    }));
  const first = heard[0] ?? mentions[0]!;
  const facts: ToTell = {
    key: named("facts"),
    as: "internal",
    text: whole([
      say({ code: "helpdesk.about" }),
      lines([
        say({ code: "helpdesk.platform", platform: conversation.platform }),
        say({ code: "helpdesk.author", name: authorOf(first) }),
        conversation.author.url,
        conversation.dueAt !== undefined && say({ code: "helpdesk.due", due: conversation.dueAt }),
        consoleLink(ctx, "inbox", id).link,
      ]),
    ]),
  };
  const noted: ToTell[] = note
    ? [
        {
          key: named("note", note),
          as: "internal",
          text: whole([say({ code: "helpdesk.note", name: await nameOf(ctx, by) }), note]),
        },
      ]
    : [];
  const inOrder = [...said, ...answered].toSorted((a, b) => a.at.localeCompare(b.at)).flatMap((each) => each.messages);
  const messages = [...inOrder, facts, ...noted];
  return {
    order: {
      key,
      title: cutTo(`${authorOf(first)} (${conversation.platform}): ${oneLine(first.title ?? first.text)}`),
      customer: { id: idOf("u", brand, conversation.platform, conversation.author.id), name: authorOf(first) },
      first: messages.find(({ as }) => as === "customer") ?? facts,
    },
    messages,
  };
}

const authorOf = ({ author }: Mention): string => author.name || author.handle || author.id;
const lines = (parts: (string | false | undefined)[]): string => parts.filter(Boolean).join("\n");
const whole = (parts: (string | undefined)[]): string =>
  parts.filter(Boolean).join("\n\n").slice(0, LONGEST_TEXT).toWellFormed();
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
const cutTo = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).toWellFormed()}…` : title;
