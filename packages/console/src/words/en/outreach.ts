/** What could be said before anybody asks. */
export const outreach = {
  "outreach.help":
    "What could be said before many ask: of an open incident, of a matter that several people at risk complain of, of days on which you are closed. Nothing is posted by itself: copy the post, or save the notice as an article for drafts to cite.",
  "outreach.none": "Nothing is proposed",
  "outreach.noneHelp":
    "Incidents, matters that several people at risk complain of, and holidays stand here as they come up.",
  "outreach.incident": "Incident",
  "outreach.atRisk":
    "{n, plural, one {One person at risk complains} other {# people at risk complain}} of this: {matter}",
  "outreach.closed": "Closed: {days}",
  "outreach.showIncident": "Show the incident",
  "outreach.post": "Post to copy",
  "outreach.title": "Title of the notice",
  "outreach.article": "Notice for the knowledge",
  "outreach.saveArticle": "Save as an article",
  "outreach.saved": "It is saved as an article.",
  "outreach.use": "We have said it",
  "outreach.reason": "Why not",
  "outreach.dismiss": "Dismiss",
  "outreach.used": "Said",
  "outreach.dismissed": "Dismissed",
} as const;
