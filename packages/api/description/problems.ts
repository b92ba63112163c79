import type { ProblemCode } from "@earshot/api/problem";

/** What each code means, and what to do about it: in the reference, under #<code>. */
export const problemsTold: Record<ProblemCode, string> = {
  "bad-input":
    "The body, the query or the address is not as it must be. `details.fields` names each field with what is wrong with it, also fields that there are not. Correct them and ask again.",
  "not-signed-in": "There is no session, or it is over. Sign in and ask again.",
  "not-allowed":
    "Whoever asks lacks the right, or a request that changes something came without the header `x-earshot: 1`. `detail` names the least role that has the right.",
  "not-found":
    "There is no such address, brand or thing; or it is in a brand that whoever asks may not know of: the answer is the same.",
  taken: "Somebody else was faster; `details.by` says who. Read it again before doing anything.",
  stale:
    "What was seen is not what there is now; `details.changed` says what has changed. Read it again and decide anew.",
  "too-late": "The time in which it could be done is over, or the day's allowance is used up.",
  "too-large": "The body is larger than this address takes, or the answer would be. `detail` says the limit.",
  "wrong-media": "The body's content type is another than the address takes. `detail` names those that it takes.",
  "slow-down":
    "A key made more requests than it may in a minute, or too many wrong attempts came from this network. Wait as many seconds as the header `retry-after` says.",
  fault: "Something went wrong on our side. It is logged, nothing is known of what was done. Reads may be asked again.",
};
