import type { people as english } from "../en/people.ts";

export const people = {
  "refusal.own-role": "A saját szerepét nem változtathatja meg. Kérjen meg egy másik adminisztrátort.",
  "refusal.person-elsewhere": "Ezt csak minden márka adminisztrátora teheti meg vele: {name}.",
  "refusal.email-unusable": "email: ez a cím itt nem adható meg. Kérje meg minden márka adminisztrátorát.",
  "refusal.no-session": "Ez a munkamenet már véget ért.",
  "refusal.name-twice": "Többen viselik ezt a nevet: {name}. Válasszon azonosító szerint.",
  "refusal.no-group": "{email} egyik csoportja sem jelentkezhet be. Kérjen meg egy adminisztrátort.",
  "refusal.people-none": "A fájl senkit sem nevez meg.",
  "refusal.people-many": "Egy csapatnak legfeljebb {most} tagja lehet.",
  "refusal.people-large": "A fájl nagyobb 1 MB-nál. Ossza több részre.",
  "refusal.paused": "{name} szünetet tart eddig: {until, time}. Válasszon valaki mást.",
  "refusal.true-name": "Az ügyfelek {name} munkatársat {pseudonym} néven ismerik. A válaszban ezt a nevet használja.",
  "input.idle-long": "nem lehet hosszabb, mint az absoluteHours.",
  "input.groups-many": "legfeljebb 200 csoport lehet.",
  "input.brands-form":
    "írjon márka:szerep párt, többet pontosvesszővel elválasztva, például acme:approver; bolt:viewer.",
  "input.twice-in-file": "ez a személy már szerepel ebben a sorban: {line}. Az egyiket vegye ki.",
} satisfies Record<keyof typeof english, string>;
