import type { Unsaid, UnsaidWhy } from "../source/searches.ts";

const whys: Record<UnsaidWhy, string> = {
  exact: "it does not tell capital letters apart",
  start: "it knows no words by their start",
  near: "it does not know how far words are apart",
  excluded: "it does not leave this out",
  language: "it does not choose by this language as Earshot does",
  author: "it does not choose by this author's name",
  site: "nothing of this address is there, or all of it",
  long: "it is longer than a query may be",
  many: "there are more ways to write it than can be asked for",
  tag: "it makes no hashtag, and without a sign-in nothing else is looked through",
  "sign-in": "texts are looked through only for who is signed in; hashtags are read",
  "no-search": "this server looks through no texts, or the sign-in does not allow it: connect again; hashtags are read",
  unproven: "the server's search through texts has found nothing so far, and it may have none; hashtags are read",
  comments: "comments are not searched there; name subreddits, and theirs are read",
};

const insteads: Record<Unsaid["instead"], string> = {
  checked: "checked here",
  narrower: "some of it is not heard there",
  unheard: "not heard there",
};

/** What a platform cannot be asked, in a sentence. */
export function saidUnsaid({ term, why, instead }: Unsaid): string {
  return `${term ? `${term}: ` : ""}${whys[why]} (${insteads[instead]}).`;
}
