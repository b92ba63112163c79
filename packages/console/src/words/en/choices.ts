/** Words of the settings’ parts and of a person’s own choices. */
export const choices = {
  onThisPage: "On this page",
  "alerts.title": "Alerts",
  "alerts.help": "This browser tells you at once, also when Earshot is in another tab. It is kept in this browser.",
  "alerts.cannot": "This browser cannot show alerts.",
  "alerts.kind.critical": "Something critical comes in",
  "alerts.kind.late": "A deadline has passed",
  "alerts.kind.mentioned": "Somebody names you in a note",
  "times.exact": "Exact times",
  "times.relative": "Times as “2 hours ago”",
} as const;
