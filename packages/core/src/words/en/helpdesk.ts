/** The helpdesk that conversations are handed over to: what is wrong with it, and what it is told of them. */
export const helpdesk = {
  "refusal.no-helpdesk": "{brand} has no helpdesk. An admin connects one under Settings, Helpdesk.",
  "refusal.helpdesk-needs": "Missing for this helpdesk: {what}.",
  "refusal.at-helpdesk": "It is at {at} already: #{number}.",
  "helpdesk.problem-token":
    "{at} does not accept the access token (401). An admin of {at} has to make a new one; then enter it under Settings, Helpdesk.",
  "helpdesk.problem-rights":
    "The access token may not do this at {at} (403). An admin of {at} has to give its user the right to create and read tickets.",
  "helpdesk.problem-no-inbox":
    "Chatwoot has no such account or inbox (404). Check the address, the account number and the inbox number under Settings, Helpdesk; the user of the token must be a member of the inbox.",
  "helpdesk.problem-no-group":
    "Zammad does not answer at this address (404). Check the address under Settings, Helpdesk.",
  "helpdesk.problem-address":
    "This address may not be asked: it is not on the public Internet. Change it under Settings, Helpdesk.",
  "helpdesk.problem-wait": "{at} asks for a pause (429). It is tried again by itself.",
  "helpdesk.problem-refused":
    "{at} refused it: {words} Check the settings under Settings, Helpdesk, or ask an admin of {at}.",
  "helpdesk.problem-down": "{at} does not answer just now. It is tried again by itself; nothing is lost.",
  "helpdesk.problem-gone":
    "{at} is no longer connected. An admin connects a helpdesk under Settings, Helpdesk; then hand the conversation over again.",
  "helpdesk.translated": "Machine translation:",
  "helpdesk.about":
    "Handed over from Earshot. Answer with a public reply: Earshot turns it into a draft, and it is posted once somebody there approved it. Private notes stay here.",
  "helpdesk.platform": "Platform: {platform}",
  "helpdesk.author": "Author: {name}",
  "helpdesk.due": "Reply due: {due, date} {due, time}",
  "helpdesk.note": "Note by {name}:",
} as const;
