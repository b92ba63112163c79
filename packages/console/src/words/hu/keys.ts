import type { keys as english } from "../en/keys.ts";

export const keys = {
  "key.next": "Következő beszélgetés",
  "key.previous": "Előző beszélgetés",
  "key.approve": "Jóváhagyás",
  "key.edit": "A válasz szerkesztése",
  "key.decline": "A piszkozat elutasítása",
  "key.dismiss": "A beszélgetés lezárása",
  "key.undo": "A jóváhagyás visszavonása",
  "key.send": "Jóváhagyás a szerkesztőből",
  "key.leave": "A szerkesztő elhagyása",
  "key.inbox": "A beérkezettekhez",
  "key.digests": "Az összefoglalókhoz",
  "key.sources": "A forrásokhoz",
  "key.health": "Az állapothoz",
  "key.help": "A billentyűparancsok",
  keysHelp: "A billentyűk neve az amerikai kiosztás szerinti helyük; minden kiosztásban működnek.",
  "key.coverage": "Lefedettség",
  "key.playbooks": "A forgatókönyvekhez",
  "key.proposal": "Javaslat betétele a szerkesztőbe",
  "key.knowledge": "A tudástárhoz",
  "key.tasks": "A teendőkhöz",
} satisfies Record<keyof typeof english, string>;
