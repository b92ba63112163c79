import type { Answer, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { markdownText } from "../shown-text.ts";
import { unnamed } from "../unnamed.ts";
import type { Comment, Issue, User } from "./api.ts";

export const PLATFORM = "github";
const SITE = "github.com";
const API = "api.github.com";
const GHOST = "ghost";
const OF_THE_HOUSE = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Where something stands: `owner/name`, and whether everybody may read it. */
export type Repo = { name: string; visibility?: Incoming["visibility"] };

/** An Enterprise Server counts for itself: an id here begins with the host. */
export function hostOf({ server }: { server: string }): string {
  const { host } = new URL(server);
  return host === API ? SITE : host;
}
export const userId = (host: string, { id }: Pick<User, "id">): string => `${host}:u${id}`;

export const issueId = (host: string, { id }: Pick<Issue, "id">): string => `${host}:i${id}`;
export const commentId = (host: string, { id }: Pick<Comment, "id">): string => `${host}:c${id}`;

/** Written by a person who is not of the house. */
export function isFromOutside({ user, author_association: association }: Issue | Comment): boolean {
  return user?.type !== "Bot" && !OF_THE_HOUSE.has(association ?? "");
}

/** `owner/name` at the end of an API address of a repository, or in that of an issue. */
export const repoIn = (address: string | null | undefined): string | undefined =>
  /\/repos\/([^/]+\/[^/]+)/u.exec(address ?? "")?.[1];

/** The number of the issue that a comment stands under. */
export const issueNumberOf = ({ issue_url: address }: Comment): string | undefined =>
  /\/issues\/(\d+)$/u.exec(address ?? "")?.[1];

export function issueOf(host: string, repo: Repo, issue: Issue): Incoming {
  const { title, number } = issue;
  const nativeId = issueId(host, issue);
  return {
    ...common(host, nativeId, issue),
    kind: "post",
    ...(title && { title }),
    thread: threadOf(host, repo, String(number)),
    visibility: repo.visibility ?? "public",
    handle: { repo: repo.name, number: String(number) },
  };
}

export function commentOf(host: string, repo: Repo, number: string, comment: Comment): Incoming {
  const nativeId = commentId(host, comment);
  return {
    ...common(host, nativeId, comment),
    kind: "comment",
    thread: threadOf(host, repo, number),
    visibility: repo.visibility ?? "public",
    handle: { repo: repo.name, number },
  };
}

/** A comment says which issue it stands under by its number only: so the thread is named. */
const threadOf = (host: string, { name }: Repo, number: string) => `${host}:${name.toLowerCase()}#${number}`;

function common(host: string, nativeId: string, written: Issue | Comment) {
  const { user, body, html_url: url, created_at: created, updated_at: updated } = written;
  const named = user && user.login !== GHOST ? user : undefined;
  return {
    platform: PLATFORM,
    nativeId,
    author: {
      id: named ? userId(host, named) : unnamed(nativeId),
      name: user?.login ?? "",
      ...(named && { handle: named.login, ...(named.html_url && { url: named.html_url }) }),
    },
    text: markdownText(body ?? "", { html: true }),
    ...(url && { url }),
    ...(created && { createdAt: created }),
    // An issue's date moves with every comment and label, so it says nothing of an edit.
    ...(nativeId.includes(":c") && updated && updated !== created && { editedAt: updated }),
  };
}

export function receiptOf(host: string, { id, html_url: url }: Pick<Comment, "id" | "html_url">): Receipt {
  return { nativeId: commentId(host, { id }), visibility: "visible", ...(url && { url }) };
}

/** A comment of our own as an answer, in the words that were written. */
export function answerOf(host: string, comment: Comment, text: string): Answer {
  const { created_at: at } = comment;
  return { text, ...(at && { at }), receipt: receiptOf(host, comment) };
}

/** The number of a comment in its native id; undefined for an issue's. */
export const commentNumber = (nativeId: string): string | undefined => /:c(\d+)$/u.exec(nativeId)?.[1];
