import type { Classification, Lane } from "@earshot/core/classification/classifier";
import type { Verdict } from "@earshot/core/classification/correction";
import type { ConnectorView, ConversationView, Inbox, PlaybookView, SourceView } from "@earshot/api/views";
import type { Fingerprint } from "@earshot/core/approval/fingerprint";
import type { Brand, Muted } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import type { Doctor } from "@earshot/core/doctor/doctor";
import type { Because, Objection } from "@earshot/core/draft/draft";
import type { Edit } from "@earshot/core/draft/edits";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { Compensation, Hit, Mark, Written } from "@earshot/core/draft/writer";
import type { RefusalCode } from "@earshot/core/errors";
import type { Article } from "@earshot/core/knowledge/article";
import type { ArticleFormat } from "@earshot/core/knowledge/article-file";
import type { GapGroup } from "@earshot/core/knowledge/gaps";
import type { ImportedArticles } from "@earshot/core/knowledge/import-articles";
import type { Coverage } from "@earshot/core/ledger/coverage";
import type { FilePart } from "@earshot/core/import/file-parts";
import type { Import, ImportView, Treat } from "@earshot/core/import/import";
import type { Look } from "@earshot/core/import/together";
import type { NewImport } from "@earshot/core/import/start-import";
import type { Mention } from "@earshot/core/mention/mention";
import type { DeadLetter } from "@earshot/core/queues";
import type { NewSource } from "@earshot/core/source/source";
import type { Task } from "@earshot/core/task/task";
import type { TriedTerms } from "@earshot/core/terms-tried/try-terms";
import type { Person, Role } from "@earshot/core/team/person";

export type Me = { person: Person; brands: Brand[]; stopped: boolean };
export type Heard = { day: string; items: Mention[]; next?: string };
export type Review = { objections: Objection[]; length: number; rubric: Mark[] };
export type DateOrder = "day-first" | "month-first";
/** A piece of a file, with what is said of all of it. */
export type PartToImport = FilePart & { contentType: string; treat?: Treat; dates?: DateOrder | undefined };
export type ToTry = { text: string; kind: Mention["kind"]; rating?: number; author: string };
export type ArticleName = Pick<Article, "language" | "id">;
export type ArticleToSave = Omit<Article, "changedAt" | "changedBy">;
export type ArticleFile = { text: string; format: ArticleFormat; dryRun: boolean };
export type Tried = { classification: Classification; draft: Written };
export type SourceChange = Partial<Pick<SourceView, "paused" | "name" | "interval" | "settings">> & {
  secret?: Record<string, string>;
};

/** What the server refused, or could not do; `offline` when no answer came: then nobody knows whether it was done. */
export class ApiProblem extends Error {
  override name = "ApiProblem";
  readonly status: number;
  readonly code: RefusalCode | "fault" | "offline";
  readonly details: Record<string, unknown>;

  constructor(status: number, code: ApiProblem["code"], message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

let ahead = 0;

/** The present by the server's clock, which the undo window goes by. */
export function serverNow(): number {
  return Date.now() + ahead;
}

function readClock(date: string | null) {
  const offset = date ? Date.parse(date) - Date.now() : 0;
  // The header counts whole seconds: small differences are its rounding.
  ahead = Math.abs(offset) > 3000 ? offset : 0;
}

/** How long an answer may take; a file that is sent takes longer. */
const LONGEST_MS = { read: 30_000, change: 120_000 };

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

async function ask<T>(method: Method, path: string, body?: unknown, contentType = "application/json"): Promise<T> {
  const headers: Record<string, string> = { "x-earshot": "1" };
  if (body !== undefined) headers["content-type"] = contentType;
  const request: RequestInit = { method, headers };
  if (body !== undefined) request.body = typeof body === "string" ? body : JSON.stringify(body);
  const noAnswer = (cause: unknown) => {
    throw new ApiProblem(0, "offline", cause instanceof Error ? cause.message : "No answer", { method });
  };
  request.signal = AbortSignal.timeout(method === "GET" ? LONGEST_MS.read : LONGEST_MS.change);
  const answer = await fetch(`/api${path}`, request).catch(noAnswer);
  readClock(answer.headers.get("date"));
  if (answer.status === 204) return undefined as T;
  const read: any = await answer.json().catch((cause: unknown) => {
    if (answer.ok) noAnswer(cause); // it broke off
  });
  if (answer.ok && read !== undefined) return read as T;
  throw new ApiProblem(answer.status, read?.code ?? "fault", read?.message ?? answer.statusText, read?.details ?? {});
}

const get = <T>(path: string) => ask<T>("GET", path);
const post = <T>(path: string, body: unknown = {}) => ask<T>("POST", path, body);
const name = encodeURIComponent;
const query = (values: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();

const sendPart = <T>(path: string, { text, row, contentType, treat, dates }: PartToImport) =>
  ask<T>("POST", `${path}?${query({ row: row?.toString(), treat, dates })}`, text, contentType);

/** Verbs on a conversation, with what each takes; every one answers with the conversation as it then stands. */
export type ConversationVerbs = {
  approve: { fingerprint: Fingerprint; text: string };
  undo: { reply: string };
  edit: { text: string; draft: number };
  decline: { reason: string; draft: number; because?: Because[] };
  redraft: { wishes: Because[]; draft: number };
  compensate: Pick<Compensation, "kind" | "amount"> & { value: number };
  dismiss: { reason: string };
  resolve: { reason: string };
  reopen: { reason: string };
  assign: { owner: string | null };
  note: { text: string };
  retry: { reply: string };
  checked: { reply: string; found: boolean; url?: string };
  posted: { text: string; url?: string };
  retract: { reply: string; reason: string };
  correct: Verdict & { mention: string };
};

export const api = {
  me: () => get<Me>("/me"),
  signInWays: async () => (await fetch("/sign-in/ways")).json() as Promise<{ singleSignOn: boolean }>,
  signOut: () => post<void>("/sign-out"),
  connectors: () => get<{ connectors: ConnectorView[] }>("/connectors"),
  stop: (stopped: boolean) => ask<{ stopped: boolean }>("PUT", "/stop", { stopped }),

  addBrand: (brand: Partial<Brand>) => post<Brand>("/brands", brand),
  changeBrand: (brand: string, change: Partial<Brand>) => ask<Brand>("PATCH", `/brands/${name(brand)}`, change),

  /** Terms before they are saved; `days` looks through what was heard in them. */
  tryTerms: (brand: string, asked: { terms: string; text?: string; days?: number }) =>
    post<TriedTerms>(`/brands/${name(brand)}/terms/try`, asked),

  /** Days from now; 0 lets the author be heard again. */
  mute: (brand: string, who: Pick<Muted, "platform" | "author" | "name">, days: number) =>
    post<Brand>(`/brands/${name(brand)}/mute`, { ...who, days }),

  inbox: (brand: string, status: string, lane?: Lane, after?: string) =>
    get<Inbox>(`/brands/${name(brand)}/inbox?${query({ status, lane, after })}`),
  heard: (brand: string, day?: string, after?: string) =>
    get<Heard>(`/brands/${name(brand)}/heard?${query({ day, after })}`),
  author: (brand: string, platform: string, id: string) =>
    get<{ items: Mention[] }>(`/brands/${name(brand)}/author?${query({ platform, id })}`),
  conversation: (brand: string, id: string) =>
    get<ConversationView>(`/brands/${name(brand)}/conversations/${name(id)}`),
  act: <V extends keyof ConversationVerbs>(brand: string, id: string, verb: V, body: ConversationVerbs[V]) =>
    post<ConversationView>(`/brands/${name(brand)}/conversations/${name(id)}/${verb}`, body),
  review: (brand: string, id: string, text: string) =>
    post<Review>(`/brands/${name(brand)}/conversations/${name(id)}/review`, { text }),

  sources: (brand: string) => get<{ sources: SourceView[] }>(`/brands/${name(brand)}/sources`),
  addSource: (brand: string, source: NewSource) => post<SourceView>(`/brands/${name(brand)}/sources`, source),
  changeSource: (brand: string, id: string, change: SourceChange) =>
    ask<SourceView>("PATCH", `/brands/${name(brand)}/sources/${name(id)}`, change),
  removeSource: (brand: string, id: string) => ask<void>("DELETE", `/brands/${name(brand)}/sources/${name(id)}`),
  consent: (brand: string, id: string) =>
    post<{ address: string }>(`/brands/${name(brand)}/sources/${name(id)}/consent`),
  collect: (brand: string, id: string) => post<SourceView>(`/brands/${name(brand)}/sources/${name(id)}/collect`),

  imports: (brand: string) => get<{ imports: ImportView[] }>(`/brands/${name(brand)}/imports`),
  import: (brand: string, id: string) => get<ImportView>(`/brands/${name(brand)}/imports/${name(id)}`),
  lookAtFile: (brand: string, part: PartToImport) => sendPart<Look>(`/brands/${name(brand)}/imports/look`, part),
  startImport: (brand: string, file: NewImport) => post<Import>(`/brands/${name(brand)}/imports`, file),
  sendRows: (brand: string, id: string, part: PartToImport) =>
    sendPart<{ sent: number; refused: number }>(`/brands/${name(brand)}/imports/${name(id)}/rows`, part),
  cancelImport: (brand: string, id: string) => post<ImportView>(`/brands/${name(brand)}/imports/${name(id)}/cancel`),
  undoImport: (brand: string, id: string) => post<ImportView>(`/brands/${name(brand)}/imports/${name(id)}/undo`),

  playbooks: (brand: string) => get<{ playbooks: PlaybookView[] }>(`/brands/${name(brand)}/playbooks`),
  savePlaybook: (brand: string, playbook: Playbook) =>
    ask<Playbook>("PUT", `/brands/${name(brand)}/playbooks/${name(playbook.id)}`, playbook),
  removePlaybook: (brand: string, id: string) => ask<void>("DELETE", `/brands/${name(brand)}/playbooks/${name(id)}`),
  edits: (brand: string) => get<{ edits: Edit[] }>(`/brands/${name(brand)}/edits`),
  settleEdit: (brand: string, id: string, decision: "accept" | "dismiss") =>
    post<void>(`/brands/${name(brand)}/edits/${name(id)}/${decision}`),
  tryText: (brand: string, text: ToTry) => post<Tried>(`/brands/${name(brand)}/try`, text),

  articles: (brand: string) => get<{ articles: Article[] }>(`/brands/${name(brand)}/knowledge`),
  /** With the version that it was loaded at, 0 for a new one; refused as stale when somebody changed it since. */
  saveArticle: (brand: string, { language, id, ...article }: ArticleToSave) =>
    ask<Article>("PUT", `/brands/${name(brand)}/knowledge/${name(language)}/${name(id)}`, article),
  removeArticle: (brand: string, { language, id }: ArticleName) =>
    ask<void>("DELETE", `/brands/${name(brand)}/knowledge/${name(language)}/${name(id)}`),
  articleVersions: (brand: string, { language, id }: ArticleName) =>
    get<{ versions: Article[] }>(`/brands/${name(brand)}/knowledge/${name(language)}/${name(id)}/versions`),
  importArticles: (brand: string, file: ArticleFile) =>
    post<ImportedArticles>(`/brands/${name(brand)}/knowledge/import`, file),
  knowledgeFile: (brand: string, format: ArticleFormat) =>
    `/api/brands/${name(brand)}/knowledge/export?${query({ format })}`,
  gaps: (brand: string) => get<{ gaps: GapGroup[] }>(`/brands/${name(brand)}/knowledge/gaps`),
  askKnowledge: (brand: string, question: string, language: Article["language"]) =>
    post<{ hits: Hit[] }>(`/brands/${name(brand)}/knowledge/ask`, { question, language }),

  tasks: (brand: string) => get<{ tasks: Task[] }>(`/brands/${name(brand)}/tasks`),
  finishTask: (brand: string, id: string) => post<Task>(`/brands/${name(brand)}/tasks/${name(id)}/done`),

  digests: (brand: string, kind?: string) =>
    get<{ digests: Digest[] }>(`/brands/${name(brand)}/digests?${query({ kind })}`),
  digest: (brand: string, id: string) => get<Digest>(`/brands/${name(brand)}/digests/${name(id)}`),
  preview: (brand: string, kind: string) => get<Digest>(`/brands/${name(brand)}/digests/preview?${query({ kind })}`),
  mailDigest: (brand: string, id: string) => post<void>(`/brands/${name(brand)}/digests/${name(id)}/mail`),
  digestFile: (brand: string, id: string, format: "csv" | "json") =>
    `/api/brands/${name(brand)}/digests/${name(id)}.${format}`,

  coverage: (brand: string) => get<Coverage>(`/brands/${name(brand)}/coverage`),
  doctor: () => get<Doctor>("/doctor"),
  deadLetters: () => get<{ letters: DeadLetter[] }>("/dead-letters"),
  sendAgain: (queue: string, id: string) => post<void>(`/dead-letters/${name(queue)}/${name(id)}/send-again`),
  discard: (queue: string, id: string) => ask<void>("DELETE", `/dead-letters/${name(queue)}/${name(id)}`),

  team: () => get<{ people: Person[] }>("/team"),
  invite: (person: { name: string; role: Role; email?: string }) =>
    post<{ person: Person; link: string }>("/team", person),
  removePerson: (id: string) => ask<void>("DELETE", `/team/${name(id)}`),
};
