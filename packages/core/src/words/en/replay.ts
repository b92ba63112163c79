/** What is wrong with a change that is tried on what was heard. */
export const replay = {
  "refusal.no-replay": "There is no try-out {id} in {brand}. Try-outs are kept for 30 days.",
  "refusal.replay-nothing": "Say what would be changed: the change is empty.",
  "refusal.replay-list": "{field} must be a list of 1 to {most} entries, each with its fields.",
  "refusal.replay-days": "The first day, {from}, is after the last, {to}.",
  "refusal.replay-long": "Try at most {days} days at once.",
  "refusal.no-playbook": "{brand} has no playbook of its own with the id {id}.",
  "refusal.replay-not-done":
    "It can be saved once it has been tried on all days. Wait until it is done, or try it again.",
  "refusal.replay-saved": "It was saved already.",
  "refusal.replay-stale":
    "The settings were changed since this was tried, so what it shows may no longer be right. Try it again, then save.",
  "replay.settings-changed": "The settings were changed while it was being tried. Try it again.",
  "replay.no-model": "No language model is set, so there is nothing to compare with.",
  "replay.broke": "Something went wrong on our side, three times; it is logged. Try it again.",
} as const;
