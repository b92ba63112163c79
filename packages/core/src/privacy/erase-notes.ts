import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Found } from "../store.ts";
import { noteWithout } from "./note-without.ts";
import type { Running, Step } from "./erasure.ts";

const AT_ONCE = 200;
const MOST_KEYS = 100;

/** Takes a person's names out of the team's notes, wherever they stand: also beside what others said. */
export async function eraseNotes(ctx: Context, { brand, names, after }: Running): Promise<Step> {
  if (names.length === 0) return { looked: 0, removed: {} };
  const page = await ctx.store.list<ConversationEvent>("heard", `${brand}/STORED`, { limit: AT_ONCE, after });
  const notes = page.items.filter(({ value }) => value.what === "noted");
  const owners = await ownersOf(ctx, brand, notes);
  let changed = 0;
  for (const note of notes) {
    const owner = owners.get(conversationIn(note));
    const changes = owner ? noteWithout(ctx, owner, note, names) : [];
    if (changes.length === 0) continue;
    await ctx.store.commit(changes);
    changed++;
  }
  return { looked: notes.length, removed: changed > 0 ? { notes: changed } : {}, after: page.next };
}

const conversationIn = ({ key }: Found) => key.pk.slice(key.pk.indexOf("#") + 1);

async function ownersOf(ctx: Context, brand: string, notes: readonly Found[]): Promise<Map<string, Conversation>> {
  const ids = [...new Set(notes.map(conversationIn))];
  const owners = new Map<string, Conversation>();
  for (let from = 0; from < ids.length; from += MOST_KEYS) {
    const some = ids.slice(from, from + MOST_KEYS);
    for (const each of await ctx.store.getMany(some.map((id) => keys.conversation(brand, id))))
      if (each) owners.set(each.id, each);
  }
  return owners;
}
