import type { Answer as OurAnswer, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOfSeconds } from "../dates/iso-of.ts";
import { plainText } from "../plain-text.ts";
import { shownText } from "../shown-text.ts";
import { unnamed } from "../unnamed.ts";
import type { Answer, Comment, Owner, Question } from "./api.ts";

export const PLATFORM = "stack-exchange";

/** The native id of what has this number on a site: `q` a question, `a` an answer, `c` a comment. */
export const idOf = (site: string, kind: "q" | "a" | "c", number: number): string => `${site}:${kind}${number}`;

/** What a native id says; undefined for one that is none of ours. */
export function partsOf(nativeId: string): { site: string; kind: "q" | "a" | "c"; number: string } | undefined {
  const [, site, kind, number] = /^([a-z\d.-]+):([qac])(\d+)$/u.exec(nativeId) ?? [];
  return site && number ? { site, kind: kind as "q" | "a" | "c", number } : undefined;
}

export function questionOf(site: string, question: Question): Incoming {
  const id = idOf(site, "q", question.question_id);
  const title = plainText(question.title ?? "");
  return {
    ...common(site, id, question),
    kind: "post",
    ...(title && { title }),
    url: question.link ?? `https://${site}/q/${question.question_id}`,
    thread: id,
  };
}

export function answerOf(site: string, answer: Answer): Incoming {
  const question = idOf(site, "q", answer.question_id);
  return {
    ...common(site, idOf(site, "a", answer.answer_id), answer),
    kind: "comment",
    url: `https://${site}/a/${answer.answer_id}`,
    inReplyTo: question,
    thread: question,
  };
}

/** @param under what it stands under, as far as that is known: its kind and the question's number */
export function commentOf(site: string, comment: Comment, under?: { kind: "q" | "a"; question: number }): Incoming {
  const { comment_id: id, post_id: post } = comment;
  return {
    ...common(site, idOf(site, "c", id), comment),
    kind: "comment",
    url: under
      ? `https://${site}/questions/${under.question}#comment${id}_${post}`
      : `https://${site}/posts/comments/${id}`,
    ...(under && { inReplyTo: idOf(site, under.kind, post), thread: idOf(site, "q", under.question) }),
    handle: { post: String(post) },
  };
}

/** What our account wrote, as an answer. */
export function writtenOf({ text, createdAt, nativeId, url }: Incoming): OurAnswer {
  return { text, ...(createdAt && { at: createdAt }), receipt: receiptOf({ nativeId, url }) };
}

export function receiptOf({ nativeId, url }: Pick<Incoming, "nativeId"> & { url?: string | undefined }): Receipt {
  return { nativeId, visibility: "visible", ...(url && { url }) };
}

function common(site: string, nativeId: string, post: Question | Answer | Comment) {
  const { owner, body, creation_date: created, last_edit_date: edited } = post;
  return {
    platform: PLATFORM,
    nativeId,
    author: authorOf(site, nativeId, owner),
    text: shownText(body ?? ""),
    ...(typeof created === "number" && { createdAt: isoOfSeconds(created) }),
    ...(typeof edited === "number" && { editedAt: isoOfSeconds(edited) }),
    visibility: "public" as const,
  };
}

/** One person is one account on every site of the network. */
function authorOf(site: string, nativeId: string, owner: Owner | null | undefined): Incoming["author"] {
  const { account_id: account, user_id: user, display_name: name, link } = owner ?? {};
  const id = account ? String(account) : user ? `${site}:${user}` : unnamed(nativeId);
  return { id, name: plainText(name ?? ""), ...(link && { url: link }) };
}
