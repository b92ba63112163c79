import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Remark } from "@earshot/core/source/remark";
import * as z from "zod";
import { type Answer, request, SIZE_LIMIT } from "../http.ts";
import { turnAfter } from "../searches/turn.ts";
import { decode } from "./bytes/decode.ts";
import { isShared, itemsIn, Memory, remembering } from "./identity/memory.ts";
import { recognise } from "./identity/recognise.ts";
import { type Found, mentionsOf } from "./mention.ts";
import type { Feed } from "./entry.ts";
import { readFeed } from "./read/read-feed.ts";
import { unpacked } from "./bytes/unpack.ts";
import { addressOf, searches, takesQuery } from "./searches.ts";
import type { FeedCall } from "./settings.ts";

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, */*;q=0.5";

const Cursor = z.object({
  /** What the server said of the feed that it sent last; asked with it, it sends the feed only if it changed. */
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** The items that it had. Earlier versions kept none. */
  memory: Memory.optional(),
  remarks: z.array(z.custom<Remark>()).optional(),
  /** Where an address takes a query and one is not enough: which is next, and whether each was asked once. */
  turn: z.number().int().nonnegative().optional(),
  round: z.boolean().optional(),
});
type Cursor = z.infer<typeof Cursor>;

/** The whole feed, unless it is the same as last time. What shows up late or is edited is in it too. */
export async function collect(call: FeedCall, stored: unknown): Promise<Collected> {
  const cursor: Cursor | undefined = Cursor.safeParse(stored).data;
  const { asked, next, more } = turnIn(call, cursor);
  if (asked === "nothing") return { items: [], cursor: stored };
  const url = addressOf(call.settings, asked);
  const rest = { ...(more && { more }), ...(next !== undefined && { reached: "end" as const }) };
  const answer = await read(call, url, cursor?.url === url ? cursor : undefined);
  if (answer.status === 304)
    return { items: [], cursor: { ...cursor, ...next }, ...rest, ...(cursor?.remarks && { remarks: cursor.remarks }) };

  const { bytes, ends } = await unpacked(answer.bytes);
  const document = readFeed(decode(bytes, answer.headers.get("content-type")), url);
  const found = mentionsOf(document, { url: call.settings.url, base: url });
  const { items, memory, renamed } = knownAgain(found, cursor);
  const remarks = remarksOn(document, answer.ends ?? ends, renamed);
  const isWhole = answer.ends === undefined && ends === undefined && document.isWhole;
  return {
    items,
    ...rest,
    cursor: {
      url,
      ...next,
      // What broke off is asked for again, though it did not change.
      ...(isWhole && marksOf(answer.headers)),
      memory,
      ...(remarks.length > 0 && { remarks }),
    },
    ...(remarks.length > 0 && { remarks }),
  };
}

/** What is asked for in this collection, and what the cursor says of the next; the first time each query follows on the other at once. */
function turnIn(call: FeedCall, cursor: Cursor | undefined) {
  const { queries } = searches(call.query, call.settings);
  if (queries.length === 0) return { asked: takesQuery(call.settings) ? ("nothing" as const) : undefined };
  if (queries.length === 1) return { asked: queries[0]!.text };
  const turn = (cursor?.turn ?? 0) % queries.length;
  const next = turnAfter({ turn, round: cursor?.round === true }, queries.length);
  return { asked: queries[turn]!.text, next, more: !next.round };
}

function marksOf(headers: Headers): Pick<Cursor, "etag" | "lastModified"> {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** Read whole though it says that it has not changed, with what is remembered of its items: without, they would have other ids. */
export function fromTop(stored: unknown): unknown {
  const { etag: _, lastModified: __, ...rest } = Cursor.safeParse(stored).data ?? {};
  return rest;
}

/** The mentions under the ids that they had before, each once; and how many came under new ids, where that is most. */
function knownAgain(found: Found[], cursor: Cursor | undefined) {
  const before = cursor?.memory ?? { items: [], shared: [] };
  const { ids, known, renamed, shared } = recognise(
    found.map(({ sighting }) => sighting),
    itemsIn(before),
    (id) => isShared(before, id),
    cursor !== undefined && cursor.memory === undefined,
  );
  const items = found.flatMap(({ mention }, at) => (ids[at] === undefined ? [] : [{ ...mention, nativeId: ids[at] }]));
  return { items, memory: remembering(before, known, shared), renamed: renamed * 2 >= found.length ? renamed : 0 };
}

function remarksOn({ count, entries, isWhole }: Feed, ends: Answer["ends"], renamed: number): Remark[] {
  return [
    ...(ends === "too-large" ? [{ code: "too-large" as const, megabytes: SIZE_LIMIT / 1024 / 1024 }] : []),
    ...(ends !== "too-large" && (ends === "cut-off" || !isWhole) ? [{ code: "cut-off" as const }] : []),
    ...(count > entries.length ? [{ code: "too-many" as const, items: count, read: entries.length }] : []),
    ...(renamed > 0 ? [{ code: "ids-change" as const, items: renamed }] : []),
  ];
}

async function read(call: FeedCall, url: string, cursor: Cursor | undefined): Promise<Answer> {
  const headers = {
    accept: ACCEPT,
    ...(cursor?.etag && { "if-none-match": cursor.etag }),
    ...(cursor?.lastModified && { "if-modified-since": cursor.lastModified }),
  };
  try {
    return await request(call, url, { effect: "read", headers, asFarAsItGoes: true });
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.trouble !== "gone") throw error;
    throw new ConnectorError("refused", `${new URL(url).host} has no feed at this address.`, { cause: error });
  }
}
