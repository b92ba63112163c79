// What people typed and have not sent, in this browser: it outlives a reload, an ended session, another tab and a server that is gone.

const PREFIX = "earshot.kept.";
const DAYS = 14;
/** A browser gives a site some five million characters. */
const MOST = 200;

type Stored = { at: number; value: unknown };

const known = new Map<string, Stored>();
const listeners = new Set<() => void>();

readAll();
// Another tab wrote: this one shows it too.
window.addEventListener("storage", ({ key, newValue }) => {
  if (key === null) known.clear();
  else if (key.startsWith(PREFIX)) take(key.slice(PREFIX.length), newValue);
  for (const tell of listeners) tell();
});

/** What is kept of a person at a place, for example a conversation's reply. */
export function keptAt(person: string, place: string): unknown {
  return known.get(`${person} ${place}`)?.value;
}

/** Keeps it; undefined forgets it. */
export function keep(person: string, place: string, value: unknown): void {
  const name = `${person} ${place}`;
  if (value === undefined) known.delete(name);
  else known.set(name, { at: Date.now(), value });
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(known.get(name)));
  } catch {
    // The browser stores nothing (more): it is kept as long as this page is open.
  }
  for (const tell of listeners) tell();
}

/** How many texts of this person are kept. */
export function countKept(person: string): number {
  return namesOf(person).length;
}

/** Whether anybody's text is kept in this browser. */
export function isAnythingKept(): boolean {
  return known.size > 0;
}

/** Who signs out of a browser leaves nothing in it. */
export function forgetKept(person: string): void {
  for (const name of namesOf(person)) keep(person, name.slice(person.length + 1), undefined);
}

export function onKept(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const namesOf = (person: string) => [...known.keys()].filter((name) => name.startsWith(`${person} `));

function readAll(): void {
  try {
    const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of names) take(key.slice(PREFIX.length), localStorage.getItem(key));
    const oldest = [...known].sort(([, a], [, b]) => b.at - a.at);
    const tooOld = Date.now() - DAYS * 86_400_000;
    for (const [n, [name, { at }]] of oldest.entries()) {
      if (n < MOST && at > tooOld) continue;
      known.delete(name);
      localStorage.removeItem(PREFIX + name);
    }
  } catch {
    // A browser that lets nothing be stored.
  }
}

function take(name: string, written: string | null): void {
  const stored = written === null ? undefined : parsed(written);
  if (stored) known.set(name, stored);
  else known.delete(name);
}

function parsed(written: string): Stored | undefined {
  try {
    const stored = JSON.parse(written) as Partial<Stored> | null;
    return typeof stored?.at === "number" && stored.value !== undefined ? (stored as Stored) : undefined;
  } catch {
    return undefined;
  }
}
