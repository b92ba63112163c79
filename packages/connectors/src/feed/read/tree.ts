import { Tokenizer } from "htmlparser2";
import { type Home, homeOf, nameIn, partsOf, type Scope, scopeWithin } from "./names.ts";

/** Deeper than any feed goes; what is deeper is text. */
const MOST_DEEP = 100;
/** Entries at the beginning and as many at the end of a document are kept, whichever end its newest are at. */
export const MOST_AT_AN_END = 2500;
const ENTRY = new Set(["item", "entry"]);

export type Element = {
  /** `title`, `dc:creator`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  /** What stands directly in it. */
  text: string;
  /** Where what is in it begins and ends in the source. */
  from: number;
  to: number;
  /** What its links start from (xml:base), and its language (xml:lang). */
  base: string;
  language: string | undefined;
};

export type Tree = {
  root: Element | undefined;
  /** In the order of the document. */
  entries: Element[];
  /** Of which so many are kept. */
  count: number;
  /** Whether it goes on to its end. */
  isWhole: boolean;
};

/** Reads a feed in XML, well formed or not, in linear time; elements that are not closed end where the next item begins. */
export function treeOf(source: string, base: string): Tree {
  const growing = new Growing(source, base);
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (from, to) => growing.tag(source.slice(from, to)),
      onattribname: (from, to) => growing.attribute(source.slice(from, to)),
      onattribdata: (from, to) => growing.value(source.slice(from, to)),
      onattribentity: (code) => growing.value(String.fromCodePoint(code)),
      onattribend: () => growing.attributeEnd(),
      onopentagend: (at) => growing.open(at + 1),
      onselfclosingtag: (at) => growing.open(at + 1, true),
      onclosetag: (from, to) => growing.close(source.slice(from, to), from - 2),
      ontext: (from, to) => growing.text(source.slice(from, to)),
      ontextentity: (code) => growing.text(String.fromCodePoint(code)),
      oncdata: (from, to, offset) => growing.text(source.slice(from, to - offset)),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return growing.finished();
}

type Open = { element: Element; scope: Scope; written: string };

class Growing {
  readonly #source: string;
  readonly #outside: { base: string; language: undefined; scope: Scope };
  readonly #stack: Open[] = [];
  readonly #first: Element[] = [];
  /** The last ones, written over in turn. */
  readonly #last: Element[] = [];
  #count = 0;
  #root: Element | undefined;
  #home: Home | undefined;
  #isWhole = false;
  #tooDeep = 0;
  #tag = "";
  #attributes = new Map<string, string>();
  #attribute = "";
  #value = "";

  constructor(source: string, base: string) {
    this.#source = source;
    this.#outside = { base, language: undefined, scope: new Map() };
  }

  tag(name: string): void {
    this.#tag = name;
    this.#attributes = new Map();
  }

  attribute(name: string): void {
    this.#attribute = name.toLowerCase();
    this.#value = "";
  }

  value(piece: string): void {
    this.#value += piece;
  }

  attributeEnd(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  open(at: number, isClosed = false): void {
    if (this.#isWhole) return;
    if (this.#stack.length >= MOST_DEEP) {
      if (!isClosed) this.#tooDeep += 1;
      return;
    }
    const outer = this.#stack.at(-1);
    const scope = scopeWithin(outer?.scope ?? this.#outside.scope, this.#attributes);
    this.#home ??= homeOf(scope, this.#tag);
    const name = nameIn(scope, this.#home, this.#tag);
    if (ENTRY.has(name)) this.#endEntry(at - this.#tag.length - 2);
    this.#push(name, scope, at);
    if (isClosed) this.#pop(at);
  }

  #push(name: string, scope: Scope, from: number): void {
    const outer = this.#stack.at(-1)?.element;
    const attributes = this.#attributes;
    const base = attributes.get("xml:base");
    const inherited = outer?.base ?? this.#outside.base;
    const element: Element = {
      name,
      attributes,
      children: [],
      text: "",
      from,
      to: this.#source.length,
      base:
        base !== undefined && URL.canParse(base.trim(), inherited) ? new URL(base.trim(), inherited).href : inherited,
      language: attributes.get("xml:lang")?.trim() || outer?.language,
    };
    this.#root ??= element;
    if (ENTRY.has(name)) this.#keep(element);
    else if (outer) outer.children.push(element);
    this.#stack.push({ element, scope, written: this.#tag });
  }

  #keep(entry: Element): void {
    if (this.#first.length < MOST_AT_AN_END) this.#first.push(entry);
    else this.#last[(this.#count - MOST_AT_AN_END) % MOST_AT_AN_END] = entry;
    this.#count += 1;
  }

  /** An entry in an entry: the first was not closed. */
  #endEntry(at: number): void {
    const open = this.#stack.findLastIndex(({ element }) => ENTRY.has(element.name));
    if (open < 0) return;
    while (this.#stack.length > open) this.#pop(at);
    this.#tooDeep = 0;
  }

  close(name: string, at: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const written = name.toLowerCase();
    const open = this.#stack.findLastIndex((each) => each.written.toLowerCase() === written);
    if (open < 0) return;
    while (this.#stack.length > open) this.#pop(at);
    if (open === 0) this.#isWhole = true;
  }

  #pop(at: number): void {
    this.#stack.pop()!.element.to = Math.max(at, 0);
  }

  text(piece: string): void {
    const inner = this.#stack.at(-1)?.element;
    if (inner && !this.#isWhole) inner.text += piece;
  }

  finished(): Tree {
    const turn = this.#count > 2 * MOST_AT_AN_END ? this.#count % MOST_AT_AN_END : 0;
    const last = [...this.#last.slice(turn), ...this.#last.slice(0, turn)];
    return { root: this.#root, entries: [...this.#first, ...last], count: this.#count, isWhole: this.#isWhole };
  }
}

/** What is directly in an element under any of these names, in the order of the names. */
export function allOf(element: Element | undefined, ...names: string[]): Element[] {
  if (!element) return [];
  return names.flatMap((name) => element.children.filter((child) => child.name === name));
}

/** The text of the first that has any. */
export function textOf(element: Element | undefined, ...names: string[]): string | undefined {
  for (const { text } of allOf(element, ...names)) if (text.trim() !== "") return text.trim();
  return undefined;
}

export function isFeedRoot(written: string): boolean {
  return /^(?:rss|feed|rdf|channel)$/u.test(partsOf(written)[1]);
}

function ignore(): void {}
