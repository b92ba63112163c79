import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";

/** A session's token names its person, so that all of theirs lie together: `<person>.<what nobody guesses>`. */
export const sessionToken = (person: string, secret: string): string => `${person}.${secret}`;

const TOKEN = /^([a-z0-9]{1,40})\.([\w-]{1,100})$/u;

/** Where the session of a token is kept; undefined when it cannot be one. */
export function sessionBehind(token: string) {
  const person = TOKEN.exec(token)?.[1];
  return person === undefined ? undefined : { person, hash: hashOf(token), key: keys.session(person, hashOf(token)) };
}
