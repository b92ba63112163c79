import type { Call } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { sorted } from "@earshot/core/source/relevant";
import { MOST_TURNS, turnOf, turnsOf, type Searches } from "@earshot/core/source/searches";
import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { ago, type Bench } from "./bench.ts";

/** Terms as brands have them: in every language of ours, joined, excluded, filtered, with signs, many, and longer than any platform takes. */
const terms = [
  "brewly",
  "brewly, zenith beans, T-Systems",
  "brewly AND grinder",
  "telekom, maxima, אקמה, دیجی کالا, 台積電",
  'brewly -pizza -"brewly corporation"',
  'h&m, 7-eleven, McDonald\'s, "OR" AND brewly, C++ AND brewly',
  '“brewly beans” AND "not brewly" AND "near brewly"',
  'telekom*, =Brewly, "brewly beans", brewly near/5 late',
  "brewly lang:hu, brewly author:mia, brewly lang:he author:@mia.example -site:news.example -author:joe",
  "(brewly OR zenith) AND (late OR cold -steam)",
  Array.from({ length: 60 }, (_, n) => `brand name number ${n}`).join(", "),
  `brewly, ${Array.from({ length: 12 }, (_, n) => `-excluded${n}`).join(" ")}`,
  "longer ".repeat(20).trim(),
  `${"x".repeat(200)} AND ${"y".repeat(200)} AND ${"z".repeat(200)}`,
];

/** What people write, and by which terms it must be heard there. */
const heard: [string, string][] = [
  ["brewly", "my #Brewly broke"],
  ["brewly", "BREWLY's lid cracked"],
  ["telekom", "a Telekomnál voltam #brewly"],
  ["maxima", "buvau maximoje vakar #brewly"],
  ["brewly beans", "those #BrewlyBeans are stale"],
  ["brewly AND grinder", "the grinder of my #brewly jams"],
  ["台積電", "臺積電 #brewly 好"],
  ["brewly -pizza", "#brewly is late"],
  ['zenith, brewly -pizza -"brewly corporation"', "#brewly is late"],
];

/** For platforms that search: what is asked is what the platform understands, and it finds what our own check takes. */
export function asks(bench: Bench): void {
  const { connector } = bench;
  const searchesFor = (text: string): Searches =>
    connector.searches!(parseTerms(text), bench.call.settings, bench.call.secret !== undefined);

  test("a query is asked for every clause, and where it is not, that is said", () => {
    for (const text of terms) {
      const { queries, most, unsaid } = searchesFor(text);
      const asked = new Set(queries.flatMap(({ clauses }) => clauses));
      const missing = parseTerms(text).any.filter((_, at) => !asked.has(at));
      expect([text, missing.length > 0 && unsaid.length === 0]).toEqual([text, false]);
      expect(new Set(queries.map((query) => JSON.stringify([query.text, query.beside]))).size).toBe(queries.length);
      expect(most).toBeGreaterThan(0);
    }
    expect(searchesFor("").queries).toEqual([]);
  });

  test("what does not fit into one collection takes turns, and each turn comes soon", () => {
    for (const text of terms) {
      const searches = searchesFor(text);
      const turns = turnsOf(searches);
      expect(turns).toBeLessThanOrEqual(MOST_TURNS);
      const asked = Array.from({ length: turns }, (_, turn) => turnOf(searches, turn));
      for (const turn of asked) expect(turn.length).toBeLessThanOrEqual(searches.most);
      expect(new Set(asked.flat())).toEqual(new Set(searches.queries));
    }
  });

  /** Until everything was asked once. */
  async function collectAll(call: Call): Promise<Incoming[]> {
    const items: Incoming[] = [];
    let cursor: unknown;
    for (let more: boolean | undefined = true; more;) {
      const collected = await connector.collect(call, cursor);
      items.push(...collected.items.filter(({ addressed }) => !addressed));
      cursor = JSON.parse(JSON.stringify(collected.cursor));
      ({ more } = collected);
    }
    return items;
  }

  test("the platform takes every query, and finds nothing where nothing is", async () => {
    await bench.it.post({ text: "#Unrelated and far away", at: ago(5) });
    for (const text of terms) {
      const call = { ...bench.call, query: parseTerms(text) };
      expect([text, await collectAll(call)]).toEqual([text, []]);
    }
  }, 60_000);

  test.each(heard)("by %s it hears %j", async (text, said) => {
    const id = await bench.it.post({ text: said, at: ago(5) });
    const call = { ...bench.call, query: parseTerms(text) };
    const items = await collectAll(call);
    expect(items.map(({ nativeId }) => nativeId)).toContain(id);
  });

  test.each(["pizza", '"brewly corporation"'])("what is not meant, %s, is left out there or here", async (not) => {
    const unwanted = await bench.it.post({ text: `#Brewly ${not.replaceAll('"', "")}`, at: ago(5) });
    const wanted = await bench.it.post({ text: "#Brewly steam", at: ago(6) });
    const text = `brewly -${not}`;
    const call = { ...bench.call, query: parseTerms(text) };
    const items = await collectAll(call);
    const ids = (list: Incoming[]) => new Set(list.map(({ nativeId }) => nativeId));
    expect(ids(sorted(connector, call, items, undefined).ours)).toEqual(new Set([wanted]));
    const here = searchesFor(text).unsaid.some(({ why, instead }) => why === "excluded" && instead === "checked");
    expect(ids(items).has(unwanted)).toBe(here);
  });
}
