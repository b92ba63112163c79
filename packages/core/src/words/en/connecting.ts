/** What stands against connecting a source. */
export const connecting = {
  "refusal.no-platform": "There is no platform {platform}. There are: {platforms}.",
  "refusal.source-taken": "This very source is connected already.",
  "refusal.no-consent": "The platform gave no consent: {why}.",
  "refusal.no-consent-code": "The platform gave no consent: it sent no code.",
  "refusal.way-back-old": "This way back is used or too old: begin again on the Sources page.",
  "refusal.no-consent-way": "{platform} has no consent to walk through: enter its secrets instead.",
  "refusal.platform-says": "{words}",
  "refusal.interval-long":
    "interval: {name} lists only {back, duration} back; {longest} seconds is the longest in which nothing is lost.",
  "refusal.no-push": "No source {id} of {brand} takes pushes.",
  "refusal.no-secret": "{platform} takes no secret.",
  "input.no-state": "The platform sent no state back: begin again on the Sources page.",
} as const;
