import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { isAwake, type Endpoint } from "../outgoing-webhook/endpoint.ts";
import type { Message } from "../queues.ts";
import { peopleIn, type Member } from "../team/people.ts";
import { isAway } from "../team/person.ts";
import { rightsOf } from "../team/rights.ts";
import { cardWordsIn } from "../words/card-words.ts";
import { fill, type Values } from "../words/fill.ts";
import { isAmong, type Decision } from "./decision.ts";
import { LINK_HOURS, mailActs, type DecisionLink, type DecisionMail } from "./decision-link.ts";
import { readDecision } from "./read-decision.ts";

/**
 * Mails those who approve, and want to be asked by mail, that a reply waits: what was said, what would be answered, and links of their
 * own. Each is mailed once of a reply as it stands; a mail that a crash cut off is sent again, and the links of the one before are dead.
 */
export async function mailWaiting(
  ctx: Context,
  { brand, endpoint: id, conversation, test }: Extract<Message<"digest">, { kind: "waiting" }>,
): Promise<void> {
  const endpoint = await ctx.store.get(keys.endpoint(brand, id));
  if (!endpoint || "endpoint" in endpoint || !isAwake(endpoint) || endpoint.texts === "none") return;
  const members = (await peopleIn(ctx, brand)).filter(({ email }) => email !== undefined);
  if (test !== undefined)
    return mailTest(
      ctx,
      brand,
      members.find((each) => each.id === test),
    );
  if (conversation === undefined || ctx.console === undefined) return;
  const asked = members.filter(
    (each) => each.mailsDecisions && rightsOf[each.role].includes("approve") && !isAway(each, ctx.now()),
  );
  for (const person of asked) await mailOne(ctx, endpoint, conversation, person);
}

async function mailOne(ctx: Context, endpoint: Endpoint, conversation: string, person: Member): Promise<void> {
  const { brand, decides = { urgencies: [], lanes: [] } } = endpoint;
  const texts = endpoint.texts === "whole" ? "whole" : "masked";
  const language = person.language ?? "en";
  const decision = await readDecision(ctx, brand, conversation, { texts, language });
  if (decision?.state !== "waiting" || !decision.canDecide || !isAmong(decides, decision.conversation)) return;
  if (decision.conversation.first?.by === person.id) return; // theirs is given
  const link: Omit<DecisionLink, "version"> = {
    brand,
    conversation,
    person: person.id,
    seen: decision.seen,
    texts,
    expiresAt: new Date(ctx.now().getTime() + LINK_HOURS * 3_600_000).toISOString(),
  };
  const token = await reserved(ctx, link);
  if (token === undefined) return;
  const { words } = cardWordsIn(language);
  const say = (word: string, values: Values = {}) => fill(words[word] ?? word, values, language);
  const { platform } = decision.conversation;
  await ctx.mail.notice({
    id: `waiting.${conversation}.${decision.seen}.${person.id}`,
    to: [person.email!],
    subject: say("confirm.mail-subject", { brand: decision.facts[0]!.value, platform }),
    lines: [...linesOf(decision, say), say("confirm.mail-once", { until: link.expiresAt })],
    acts: mailActs.map((act) => ({
      words: say(`decide.${act}`),
      url: new URL(`/decide/${act}?${new URLSearchParams({ token }).toString()}`, ctx.console).href,
    })),
    at: ctx.now().toISOString(),
    language,
    ...consoleLink(ctx, "inbox", conversation),
  });
  await mailed(ctx, link);
  ctx.log.info("decision.mailed", { brand, conversation, person: person.id });
}

function linesOf(
  { facts, note, said, translation, reply, objections }: Decision,
  say: (word: string) => string,
): string[] {
  const titled = (word: string, text: string | undefined) => (text ? [`${say(word)}:\n${text}`] : []);
  return [
    say("decide.title"),
    ...(note === undefined ? [] : [note]),
    facts.map(({ name, value }) => `${name}: ${value}`).join("\n"),
    ...titled("decide.said", said),
    ...titled("decide.translation", translation),
    ...titled("decide.reply", reply),
    ...titled("decide.objections", objections.map(({ text }) => text).join("\n")),
  ];
}

/** A new token, unless they were mailed of this already; the one of a mail that was cut off holds no more. */
async function reserved(ctx: Context, link: Omit<DecisionLink, "version">): Promise<string | undefined> {
  const key = keys.decisionMail(link.brand, link.conversation, link.person, link.seen);
  const known = await ctx.store.get(key);
  if (known?.mailedAt !== undefined) return undefined;
  const token = ctx.token();
  const hash = hashOf(token);
  const expiresAt = new Date(link.expiresAt);
  const mail: DecisionMail = { link: hash, version: (known?.version ?? 0) + 1 };
  try {
    await ctx.store.commit([
      { put: key, value: mail, if: known ? known.version : "absent", expiresAt },
      { put: keys.decisionLink(hash), value: { ...link, version: 1 }, if: "absent", expiresAt },
      ...(known ? [{ remove: keys.decisionLink(known.link) }] : []),
    ]);
    return token;
  } catch (error) {
    if (error instanceof Conflict) return undefined; // another mails it this very moment
    throw error;
  }
}

async function mailed(ctx: Context, link: Omit<DecisionLink, "version">): Promise<void> {
  const key = keys.decisionMail(link.brand, link.conversation, link.person, link.seen);
  const known = await ctx.store.get(key);
  if (!known) return;
  const value: DecisionMail = { ...known, mailedAt: ctx.now().toISOString(), version: known.version + 1 };
  await ctx.store.commit([{ put: key, value, if: known.version, expiresAt: new Date(link.expiresAt) }]);
}

async function mailTest(ctx: Context, brand: string, person: Member | undefined): Promise<void> {
  if (!person?.email) return ctx.log.warn("owner.unknown", { brand });
  const { language, words } = cardWordsIn(person.language);
  const subject = fill(words["card.webhook.test"]!, { brand }, language);
  const at = ctx.now().toISOString();
  await ctx.mail.notice({ id: `test.${brand}.${at}`, to: [person.email], subject, lines: [subject], at, language });
}
