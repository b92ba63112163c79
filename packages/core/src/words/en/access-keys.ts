/** Why an access key is not taken, or not made. */
export const accessKeys = {
  "refusal.key-mistyped":
    "This is no access key of Earshot: it is mistyped or cut off. A key is ek_, its id and 36 characters.",
  "refusal.key-unknown": "There is no such access key, or it was revoked. Ask an admin for another.",
  "refusal.key-ended": "This access key has ended. Ask an admin for another.",
  "refusal.key-maker": "Whoever made this access key may no longer do what it is for. Ask an admin for another.",
  "refusal.key-and-cookie": "Send an access key or the cookie of a session, not both.",
  "refusal.no-key": "There is no access key {id}.",
  "refusal.key-name": "Another access key is called {name}. Choose another name, so that one can tell who did what.",
  "refusal.key-makes-key":
    "An access key makes no keys. Make it in the console, or on the command line with --stage or --state.",
  "refusal.role-somewhere": "This takes the role {least} in at least one brand. Ask an admin.",
  "refusal.key-allowance":
    "This key's {requests} requests for a minute are used up. Wait {seconds, duration}, then go on.",
  "refusal.idempotency-key":
    "An idempotency-key is 16 to 255 letters, digits or signs, such as a UUID, and goes with what changes something.",
  "refusal.idempotency-other":
    "This idempotency-key was sent with another request. Make a new key for each thing that is to be done.",
  "refusal.idempotency-begun":
    "The request with this idempotency-key is being done since {at}, or broke off. Look whether it was done before you ask with a new key.",
  "refusal.idempotency-answer":
    "The request with this idempotency-key was done before, but its answer can no longer be shown. Look it up.",
  "refusal.version": "There is no version {asked} of this API. Ask for version {spoken}, or leave the header out.",
} as const;
