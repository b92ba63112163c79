import type { AccessKeyView } from "@earshot/core/access-key/key-view";
import type { Approvals } from "@earshot/core/approval/approvals";
import type { LowRisk } from "@earshot/core/approval/list-low-risk";
import type { OneOfMany } from "@earshot/core/approval/approve-many";
import type { Classification } from "@earshot/core/classification/classifier";
import type { Verdict } from "@earshot/core/classification/correction";
import type { ConnectorView, ConversationView, Inbox, PlaybookView, SourceView, Unchanged } from "@earshot/api/views";
import type { Fingerprint } from "@earshot/core/approval/fingerprint";
import { whoIsAt, type AtWork, type Claim } from "@earshot/core/claim/claim";
import type { SnoozeTimes } from "@earshot/core/conversation/snooze-times";
import type { Colleague } from "@earshot/core/team/people";
import type { Brand, Muted, Vip } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import type { ReadView } from "@earshot/core/desk/conversation-since";
import type { View } from "@earshot/core/desk/view";
import type { Doctor } from "@earshot/core/doctor/doctor";
import type { Because, Objection } from "@earshot/core/draft/draft";
import type { Edit } from "@earshot/core/draft/edits";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { Compensation, Hit, Mark, Written } from "@earshot/core/draft/writer";
import type { Nested } from "@earshot/core/words/said";
import type { ProblemCode } from "@earshot/api/problem";
import type { Article } from "@earshot/core/knowledge/article";
import type { ArticleFormat } from "@earshot/core/knowledge/article-file";
import type { GapGroup } from "@earshot/core/knowledge/gaps";
import type { ImportedArticles } from "@earshot/core/knowledge/import-articles";
import type { Coverage } from "@earshot/core/ledger/coverage";
import type { FilePart } from "@earshot/core/import/file-parts";
import type { Import, ImportView, Treat } from "@earshot/core/import/import";
import type { Look } from "@earshot/core/import/together";
import type { NewImport } from "@earshot/core/import/start-import";
import type { Calendars } from "@earshot/core/hours/calendars";
import type { Parity } from "@earshot/core/hours/parity";
import type { Recounted } from "@earshot/core/hours/recount-deadlines";
import type { Mention } from "@earshot/core/mention/mention";
import type { DeadLetter } from "@earshot/core/queues";
import type { NewSource } from "@earshot/core/source/source";
import type { Translation } from "@earshot/core/translation/translation";
import type { Found } from "@earshot/core/search/search";
import type { Promised } from "@earshot/core/promise/promise";
import type { Task } from "@earshot/core/task/task";
import type { TriedTerms } from "@earshot/core/terms-tried/try-terms";
import type { ErasureView, Subject } from "@earshot/core/privacy/erasure";
import type { PersonExport } from "@earshot/core/privacy/export-person";
import type { NoContact } from "@earshot/core/wellbeing/no-contact";
import type { Person, Role } from "@earshot/core/team/person";

type CalendarList = Awaited<ReturnType<Calendars["list"]>>;

export type Me = { person: Person; brands: Brand[]; stopped: boolean };
/** Who works here, and who did: old records name them. */
export type TeamRead = { people: Person[]; former: Named[]; keys: Named[] };
type Named = Pick<Person, "id" | "name">;
/** Whether there is a single sign-on, and the one origin where passkeys hold. */
export type SignInWays = { singleSignOn: boolean; passkeys: string | null };
export type Heard = { day: string; items: Mention[]; next?: string };
export type Review = {
  objections: Objection[];
  length: number;
  rubric: Mark[];
  promises: Promised[];
  written?: string;
};
export type NewView = Pick<View, "name" | "filter"> & Partial<Pick<View, "sharedWith">>;
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
  readonly code: ProblemCode | "offline";
  readonly details: Record<string, unknown>;

  /** The message by code, for the reader's language; absent where the API did not say it. */
  readonly says: Nested | string | undefined;

  constructor(
    status: number,
    code: ApiProblem["code"],
    message: string,
    details: Record<string, unknown> = {},
    says?: Nested | string,
  ) {
    super(message);
    this.says = says;
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

export async function ask<T>(
  method: Method,
  path: string,
  body?: unknown,
  contentType = "application/json",
  keepalive = false,
): Promise<T> {
  const headers: Record<string, string> = { "x-earshot": "1" };
  if (body !== undefined) headers["content-type"] = contentType;
  const request: RequestInit = { method, headers, keepalive };
  if (body !== undefined) request.body = typeof body === "string" ? body : JSON.stringify(body);
  const noAnswer = (cause: unknown) => {
    throw new ApiProblem(0, "offline", cause instanceof Error ? cause.message : "No answer", { method });
  };
  request.signal = AbortSignal.timeout(method === "GET" ? LONGEST_MS.read : LONGEST_MS.change);
  // Signing in is outside of the API.
  const address = path.startsWith("/sign-in/") ? path : `/api${path}`;
  const answer = await fetch(address, request).catch(noAnswer);
  readClock(answer.headers.get("date"));
  if (answer.status === 204) return undefined as T;
  const read: any = await answer.json().catch((cause: unknown) => {
    if (answer.ok) noAnswer(cause); // it broke off
  });
  if (answer.ok && read !== undefined) return read as T;
  throw new ApiProblem(
    answer.status,
    read?.code ?? "fault",
    read?.detail ?? answer.statusText,
    read?.details ?? {},
    read?.says,
  );
}

export const get = <T>(path: string) => ask<T>("GET", path);
export const post = <T>(path: string, body: unknown = {}) => ask<T>("POST", path, body);
const name = encodeURIComponent;
const query = (values: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();

/** Every item of a list that comes in pages. */
async function everyPage<T>(what: string, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await get<Record<string, unknown>>(`${path}?${query({ after, limit: "500" })}`);
    items.push(...(page[what] as T[]));
    after = page["next"] as string | undefined;
  }
  return items;
}

const sendPart = <T>(path: string, { text, row, contentType, treat, dates }: PartToImport) =>
  ask<T>("POST", `${path}?${query({ row: row?.toString(), treat, dates })}`, text, contentType);

/** Verbs on a conversation, with what each takes; every one answers with the conversation as it then stands. */
export type ConversationVerbs = {
  approve: { fingerprint: Fingerprint; text: string; alone?: string };
  "take-back": Record<string, never>;
  undo: { reply: string };
  edit: { text: string; draft: number };
  decline: { reason: string; draft: number; because?: Because[] };
  redraft: { wishes: Because[]; draft: number };
  compensate: Pick<Compensation, "kind" | "amount"> & { value: number };
  dismiss: { reason: string };
  resolve: { reason: string };
  reopen: { reason: string };
  assign: { owner: string | null };
  transfer: { to: string; reason: string };
  snooze: { until: string } | { for: "answer" } | { wake: true };
  "hand-over": { note?: string };
  handoff: { where: string } | { back: string };
  "keep-open": { reason: string };
  merge: { with: string };
  split: { mention: string } | { part: string };
  "undo-act": { version: number };
  note: { text: string };
  retry: { reply: string };
  checked: { reply: string; found: boolean; url?: string };
  posted: { text: string; url?: string };
  retract: { reply: string; reason: string };
  correct: Verdict & { mention: string };
};

/** For so many days from now, 0 to hear the author again; or back to what it was before, if it is still `from` (null: not muted). */
export type Muting = { days: number } | { back: { from: string | null; to: string | null } };

export type ContactChange = Pick<NoContact, "platform" | "author"> &
  ({ contact: false; name: string; conversation?: string } | { contact: true; reason: string });

export const api = {
  me: () => get<Me>("/me"),
  chooseLanguage: (language: string) => ask<{ person: Me["person"] }>("PUT", "/me/language", { language }),
  chooseHostile: (hidden: boolean) => ask<{ person: Me["person"] }>("PUT", "/me/hostile", { hidden }),
  noContact: async (brand: string) => ({
    authors: await everyPage<NoContact>("authors", `/brands/${name(brand)}/no-contact`),
  }),
  erasures: async (brand: string) => ({
    erasures: await everyPage<ErasureView>("erasures", `/brands/${name(brand)}/privacy/erasures`),
  }),
  erasePerson: (brand: string, who: Subject) => post<ErasureView>(`/brands/${name(brand)}/privacy/erase`, who),
  /** All pages of what is held about somebody. */
  async exportPerson(brand: string, who: Subject): Promise<PersonExport[]> {
    const pages: PersonExport[] = [];
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await post<PersonExport>(`/brands/${name(brand)}/privacy/export`, {
        ...who,
        ...(after && { after }),
      });
      pages.push(page);
      after = page.next;
    }
    return pages;
  },
  setContact: (brand: string, change: ContactChange) => post<NoContact>(`/brands/${name(brand)}/contact`, change),
  signInWays: async () => (await fetch("/sign-in/ways")).json() as Promise<SignInWays>,
  signOut: () => post<void>("/sign-out"),
  connectors: () => get<{ connectors: ConnectorView[] }>("/connectors"),
  stop: (stopped: boolean) => ask<{ stopped: boolean }>("PUT", "/stop", { stopped }),

  addBrand: (brand: Partial<Brand>) => post<Brand>("/brands", brand),
  changeBrand: (brand: string, change: Partial<Brand>) => ask<Brand>("PATCH", `/brands/${name(brand)}`, change),

  /** Terms before they are saved; `days` looks through what was heard in them. */
  tryTerms: (brand: string, asked: { terms: string; text?: string; days?: number }) =>
    post<TriedTerms>(`/brands/${name(brand)}/terms/try`, asked),

  setApprovals: (brand: string, approvals: Pick<Approvals, "rules" | "automatic">) =>
    ask<Brand>("PUT", `/brands/${name(brand)}/approvals`, approvals),
  lowRisk: (brand: string) => get<{ items: LowRisk[] }>(`/brands/${name(brand)}/low-risk`),
  approveMany: (brand: string, items: Pick<LowRisk, "id" | "fingerprint" | "text">[]) =>
    post<{ results: OneOfMany[] }>(`/brands/${name(brand)}/approve-many`, { items }),
  undoMany: (brand: string, items: { id: string; reply: string }[]) =>
    post<{ results: OneOfMany[] }>(`/brands/${name(brand)}/undo-many`, { items }),

  setVip: (brand: string, who: Vip & { vip: boolean }) => post<Brand>(`/brands/${name(brand)}/vips`, who),
  parity: (brand: string, days: number) => get<Parity>(`/brands/${name(brand)}/parity?days=${days}`),
  recountDeadlines: (brand: string, after: string | undefined) =>
    post<Recounted>(`/brands/${name(brand)}/deadlines/recount`, { after }),
  calendars: () => get<{ calendars: CalendarList }>("/calendars"),
  mute: (brand: string, who: Pick<Muted, "platform" | "author" | "name">, how: Muting) =>
    post<Brand>(`/brands/${name(brand)}/mute`, { ...who, ...how }),

  /** `asked` as it stands in an address; see core's desk/filter.ts. */
  inbox: (brand: string, asked: Record<string, string>, page: { after: string }) =>
    get<Inbox>(`/brands/${name(brand)}/inbox?${query({ ...asked, ...page })}`),
  /** `limit` rows of the order after `skip`, unless the order is as it was `seen` (its `version`). */
  look: (
    brand: string,
    asked: Record<string, string>,
    { skip, limit, seen }: { skip?: number; limit?: number; seen?: string | undefined },
  ) =>
    get<Inbox | Unchanged>(
      `/brands/${name(brand)}/inbox?${query({ ...asked, skip: skip?.toString(), limit: limit?.toString(), seen })}`,
    ),
  views: (brand: string) => get<{ views: View[] }>(`/brands/${name(brand)}/views`),
  addView: (brand: string, view: NewView) => post<View>(`/brands/${name(brand)}/views`, view),
  changeView: (brand: string, id: string, change: Partial<NewView> & { mails?: "weekly" | null }) =>
    ask<View>("PATCH", `/brands/${name(brand)}/views/${name(id)}`, change),
  removeView: (brand: string, id: string) => ask<void>("DELETE", `/brands/${name(brand)}/views/${name(id)}`),
  search: (brand: string, q: string, asked: Record<string, string | undefined>, after?: string) =>
    get<Found>(`/brands/${name(brand)}/search?${query({ q, ...asked, after })}`),
  translate: (brand: string, conversation: string, asked: ({ mention: string } | { draft: number }) & { to: string }) =>
    post<Translation>(`/brands/${name(brand)}/conversations/${name(conversation)}/translate`, asked),
  heard: (brand: string, asked: Record<string, string | undefined>, after?: string) =>
    get<Heard>(`/brands/${name(brand)}/heard?${query({ ...asked, after })}`),
  author: (brand: string, platform: string, id: string) =>
    get<{ items: Mention[] }>(`/brands/${name(brand)}/author?${query({ platform, id })}`),
  conversation: (brand: string, id: string) => get<ReadView>(`/brands/${name(brand)}/conversations/${name(id)}`),
  /** The same, unless it is as `shown`. */
  conversationSince: (
    brand: string,
    id: string,
    { conversation, readAt, atWork }: Pick<ReadView, "conversation" | "readAt" | "atWork">,
  ) =>
    get<ReadView | { unchanged: true }>(
      `/brands/${name(brand)}/conversations/${name(id)}?${query({ seen: String(conversation.version), readAt, atWork: whoIsAt(atWork) })}`,
    ),
  act: <V extends keyof ConversationVerbs>(brand: string, id: string, verb: V, body: ConversationVerbs[V]) =>
    post<ConversationView>(`/brands/${name(brand)}/conversations/${name(id)}/${verb}`, body),
  claim: (brand: string, id: string, takeOver: boolean) =>
    post<Claim>(`/brands/${name(brand)}/conversations/${name(id)}/claim`, { takeOver }),
  lookAt: (brand: string, id: string) => post<AtWork>(`/brands/${name(brand)}/conversations/${name(id)}/look`),
  /** Outlives the page that is left. */
  leave: (brand: string, id: string, stay = false) =>
    ask<void>("POST", `/brands/${name(brand)}/conversations/${name(id)}/leave`, { stay }, "application/json", true),
  snoozeTimes: (brand: string) => get<SnoozeTimes>(`/brands/${name(brand)}/snooze-times`),
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

  imports: async (brand: string) => ({
    imports: await everyPage<ImportView>("imports", `/brands/${name(brand)}/imports`),
  }),
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

  articles: async (brand: string) => ({
    articles: await everyPage<Article>("articles", `/brands/${name(brand)}/knowledge`),
  }),
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

  tasks: async (brand: string) => ({ tasks: await everyPage<Task>("tasks", `/brands/${name(brand)}/tasks`) }),
  postponePromise: (brand: string, id: string, dueAt: string) =>
    post<Task>(`/brands/${name(brand)}/tasks/${name(id)}/postpone`, { dueAt }),
  dropPromise: (brand: string, id: string) => post<Task>(`/brands/${name(brand)}/tasks/${name(id)}/drop`),
  closePublicly: (brand: string, id: string, is: "solved" | "not-yet" | "no-need") =>
    post<Task>(`/brands/${name(brand)}/tasks/${name(id)}/private`, { is }),
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

  people: (brand: string) => get<{ people: Colleague[] }>(`/brands/${name(brand)}/people`),
  team: () => get<TeamRead>("/team"),
  accessKeys: () => get<{ keys: AccessKeyView[] }>("/keys"),
  makeKey: (key: { name: string; role?: Role; brands?: Record<string, Role>; days: number | null }) =>
    post<{ key: AccessKeyView; token: string }>("/keys", key),
  renameKey: (id: string, called: string) => ask<AccessKeyView>("PATCH", `/keys/${name(id)}`, { name: called }),
  revokeKey: (id: string) => ask<void>("DELETE", `/keys/${name(id)}`),
  setAway: (id: string, until: string | null) => ask<{ person: Person }>("PUT", `/team/${name(id)}/away`, { until }),
};
