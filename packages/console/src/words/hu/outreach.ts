import type { outreach as english } from "../en/outreach.ts";

export const outreach: Record<keyof typeof english, string> = {
  "outreach.help":
    "Amit el lehet mondani, mielőtt sokan kérdeznék: egy nyitott eseményről, egy dologról, amelyre több elvesztéssel fenyegető ügyfél panaszkodik, vagy napokról, amikor zárva tartanak. Semmi nem jelenik meg magától: másolja ki a bejegyzést, vagy mentse a közleményt cikként, hogy a vázlatok idézhessék.",
  "outreach.none": "Nincs javaslat",
  "outreach.noneHelp":
    "Az események, a több ügyfelet is zavaró dolgok és az ünnepek itt jelennek meg, amikor esedékesek.",
  "outreach.incident": "Esemény",
  "outreach.atRisk":
    "{n, plural, one {Egy elvesztéssel fenyegető ügyfél panaszkodik} other {# elvesztéssel fenyegető ügyfél panaszkodik}} erre: {matter}",
  "outreach.closed": "Zárva: {days}",
  "outreach.showIncident": "Az esemény megnyitása",
  "outreach.post": "Kimásolható bejegyzés",
  "outreach.title": "A közlemény címe",
  "outreach.article": "Közlemény a tudástárba",
  "outreach.saveArticle": "Mentés cikként",
  "outreach.saved": "Cikként elmentve.",
  "outreach.use": "Elmondtuk",
  "outreach.reason": "Miért nem",
  "outreach.dismiss": "Elvetés",
  "outreach.used": "Elmondva",
  "outreach.dismissed": "Elvetve",
};
