import { type Entry, type Feed, html, plain } from "../entry.ts";
import { newest } from "./newest.ts";

type Json = Record<string, unknown>;

/** Reads a JSON Feed of any version, or of none, whole or broken off; undefined when it is none. */
export function feedInJson(text: string): Feed | undefined {
  const whole = parsed(text);
  const feed = whole ?? brokenOff(text);
  const items = feed?.["items"];
  if (!feed || !Array.isArray(items) || !isFeed(feed, items)) return undefined;
  const entries = items.filter(isObject);
  const kept = newest(entries, (item) => textOf(item["date_published"]) ?? textOf(item["date_modified"]));
  return {
    title: textOf(feed["title"]),
    language: textOf(feed["language"]),
    entries: kept.map((item) => entryOf(item, feed)),
    count: entries.length,
    isWhole: whole !== undefined,
  };
}

function isFeed({ version, title }: Json, items: unknown[]): boolean {
  if (/jsonfeed|^1(?:\.|$)/iu.test(textOf(version) ?? "")) return true;
  const isItem = (item: unknown) =>
    isObject(item) && ["content_html", "content_text", "url", "title"].some((name) => name in item);
  return textOf(title) !== undefined && items.every(isItem) && items.length > 0;
}

function entryOf(item: Json, feed: Json): Entry {
  const author = [item["authors"], item["author"], feed["authors"], feed["author"]].flat().find(isObject);
  return {
    id: textOf(item["id"]),
    link: textOf(item["url"]) ?? textOf(item["external_url"]),
    titles: [plain(textOf(item["title"]))].flatMap((words) => words ?? []),
    texts: [
      html(textOf(item["content_html"])),
      plain(textOf(item["content_text"])),
      plain(textOf(item["summary"])),
    ].flatMap((words) => words ?? []),
    author: author && { name: textOf(author["name"]), url: textOf(author["url"]) },
    published: textOf(item["date_published"]),
    edited: textOf(item["date_modified"]),
    language: textOf(item["language"]),
  };
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What can be read of JSON that ends too early: what is before its items, and those that are whole. */
function brokenOff(text: string): Json | undefined {
  const start = /"items"\s*:\s*\[/u.exec(text);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const items: unknown[] = [];
  for (const item of objectsFrom(text, from)) items.push(parsed(item));
  return { ...parsed(`${text.slice(0, start.index).replace(/[,\s]*$/u, "")}}`), items };
}

/** The objects of a list, one after the other, for as long as they are closed. */
function* objectsFrom(text: string, from: number): Generator<string> {
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "{" || character === "[") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth < 0) return;
      if (depth === 0) yield text.slice(start, at + 1);
    }
  }
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

/** Ids and dates are numbers in many. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
