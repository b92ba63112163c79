/** Vocabularies by what their namespaces have in common, whoever wrote them down and how. */
const VOCABULARIES: [namespace: RegExp, name: string][] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns/iu, "atom"],
  [/rss\/1\.0\/modules\/content/iu, "content"],
  [/purl\.org\/dc\/elements/iu, "dc"],
  [/purl\.org\/dc\/terms/iu, "dcterms"],
  [/search\.yahoo\.com\/mrss/iu, "media"],
  [/itunes\.com\/dtds/iu, "itunes"],
  [/rssnamespace\.org\/feedburner/iu, "feedburner"],
  [/w3\.org\/1999\/xhtml/iu, "xhtml"],
  [/22-rdf-syntax-ns/iu, "rdf"],
  [/purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|userland\.com|harvard\.edu\/tech\/rss/iu, ""],
];

/** The namespaces that hold at one place of a document, by prefix. */
export type Scope = ReadonlyMap<string, string>;
/** How the document's own vocabulary is told from others': it is that of its root, whatever its namespace. */
export type Home = { prefix: string; namespace: string | undefined };

export function scopeWithin(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  const own = [...attributes].filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (own.length === 0) return scope;
  return new Map([
    ...scope,
    ...own.map(([name, value]): [string, string] => [name.slice("xmlns:".length), value.trim()]),
  ]);
}

/** `title` for the feed's own words, `dc:creator` for those of other vocabularies, in small letters, by whatever prefix they are written. */
export function nameIn(scope: Scope, home: Home | undefined, written: string): string {
  const [prefix, local] = partsOf(written);
  const namespace = scope.get(prefix);
  if (home !== undefined && namespace !== undefined && namespace === home.namespace) return local;
  const vocabulary = namespace && VOCABULARIES.find(([pattern]) => pattern.test(namespace))?.[1];
  const space = typeof vocabulary === "string" ? vocabulary : prefix === home?.prefix ? "" : prefix;
  return space === "" ? local : `${space}:${local}`;
}

export function homeOf(scope: Scope, root: string): Home {
  const [prefix] = partsOf(root);
  return { prefix, namespace: scope.get(prefix) };
}

export function partsOf(written: string): [prefix: string, local: string] {
  const name = written.toLowerCase();
  const at = name.indexOf(":");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}
