import type { keys as english } from "../en/keys.ts";

export const keys = {
  "key.next": "Kitas pokalbis",
  "key.previous": "Ankstesnis pokalbis",
  "key.approve": "Patvirtinti",
  "key.edit": "Redaguoti atsakymą",
  "key.decline": "Atmesti juodraštį",
  "key.dismiss": "Užverti pokalbį",
  "key.undo": "Anuliuoti patvirtinimą",
  "key.send": "Patvirtinti iš rengyklės",
  "key.leave": "Palikti rengyklę",
  "key.inbox": "Į gautuosius",
  "key.digests": "Į suvestines",
  "key.sources": "Į šaltinius",
  "key.health": "Į būklės puslapį",
  "key.help": "Rodyti sparčiuosius klavišus",
  keysHelp: "Klavišai vadinami pagal vietą JAV klaviatūroje ir veikia bet kokiu išdėstymu.",
  "key.coverage": "Aprėptis",
  "key.playbooks": "Į scenarijus",
  "key.proposal": "Įkelti pasiūlymą į rengyklę",
  "key.knowledge": "Į žinių bazę",
  "key.tasks": "Į užduotis",
} satisfies Record<keyof typeof english, string>;
