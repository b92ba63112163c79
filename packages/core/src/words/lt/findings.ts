import type { findings as english } from "../en/findings.ts";

export const findings = {
  "unsaid.exact": "neskiria didžiųjų raidžių",
  "unsaid.start": "neieško pagal žodžio pradžią",
  "unsaid.near": "nežino, kaip toli žodžiai vienas nuo kito",
  "unsaid.excluded": "negali to praleisti",
  "unsaid.language": "pagal kalbą atrenka ne taip, kaip „Earshot“",
  "unsaid.author": "neatrenka pagal autoriaus vardą",
  "unsaid.site": "ten niekas neturi šio adreso arba jį turi viskas",
  "unsaid.long": "ilgiau, nei gali būti užklausa",
  "unsaid.many": "rašymo būdų daugiau, nei galima paklausti",
  "unsaid.tag": "iš to neišeina grotažymė, o neprisijungus skaitomos tik grotažymės",
  "unsaid.sign-in": "tekstuose ieškoti gali tik prisijungusieji; grotažymės skaitomos",
  "unsaid.no-search":
    "šis serveris tekstuose neieško arba prisijungimas to neleidžia (prijunkite iš naujo); grotažymės skaitomos",
  "unsaid.unproven": "šio serverio teksto paieška dar nieko nerado, gal jos ir nėra; grotažymės skaitomos",
  "unsaid.comments": "komentaruose neieškoma; šaltinyje nurodykite subredditus, ir jų komentarai bus skaitomi",
  "instead.checked": "tikrinama čia",
  "instead.narrower": "dalis ten neišgirstama",
  "instead.unheard": "ten neišgirstama",
  "gap.nobody": "Niekas nerinko (kompiuteris buvo išjungtas arba miego būsenos)",
  "gap.failing": "Rinkti nepavyko",
  "gap.allowance": "Platformos limitas buvo išnaudotas",
  "gap.paused": "Buvo pristabdyta",
  "notReread.cost": "platforma ima mokestį už kiekvieną perskaitytą įrašą",
  "notReread.allowance": "likęs limitas per mažas",
  "notReread.failed": "perskaityti dar kartą nepavyko",
  "finding.deaf-term":
    "Jau {days, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}} ar ilgiau nerasta nė vieno, kas rašytų {terms}, nors platforma atsako.",
  "finding.deaf-term.todo":
    "Patikrinkite, ar parašyta taip, kaip rašo žmonės; pataisykite arba pašalinkite nustatymuose.",
  "finding.nothing-here":
    "Nė vieno prekės ženklo žodžio čia nerasta per {days, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}}, nors platforma atsako.",
  "finding.nothing-here.todo":
    "Paieškokite platformoje patys; jei ten apie prekės ženklą nekalbama, pašalinkite šaltinį.",
  "finding.dead-search":
    "Paieška neranda net to, kas tikrai ten yra ({asked}); kartų iš eilės: {n}. Nerastų ir to, kas sakoma apie prekės ženklą.",
  "finding.dead-search.todo": "Patikrinkite platformos būklę ir ar paskyra dar gali ieškoti.",
  "finding.endless":
    "Užuot pateikusi likusį sąrašą, platforma vis kartoja tą patį puslapį; girdima tik tai, kas naujausia.",
  "finding.endless.todo": "Patikrinkite platformos būklę; jei tai nesiliauja, praneškite „Earshot“ prižiūrėtojui.",
  "finding.gap-open": "{reason} nuo {from, time}.",
  "finding.gap-open.todo": "Pažiūrėkite į šaltinį būklės puslapyje.",
  "finding.gap-lost":
    "{reason}: {length, duration} iki {to, time}, ir platforma jau neberodė visko, kas tuo metu pasakyta.",
  "finding.gap-lost.todo": "Paieškokite platformoje patys už tą laiką.",
  "finding.gap-covered":
    "{reason}: {length, duration} iki {to, time}; viskas, kas tuo metu pasakyta, perskaityta vėliau.",
  "finding.hole":
    "Nuo {from, time} iki {to, time} pasakyta daugiau, negu platforma parodo vienu kartu: kažko gali trūkti.",
  "finding.hole.todo": "Sutrumpinkite šaltinio intervalą ir paieškokite platformoje patys už tą laiką.",
  "finding.late-items": "Pakartotinai perskaityta įrašų: {n}. Iš jų anksčiau neišgirsta: {late}; dabar jie išgirsti.",
  "finding.late-items.todo": "Platforma juos paskelbė vėlai. Jei taip nutinka dažnai, sutrumpinkite intervalą.",
  "finding.unreadable": "Platformos parodyta įrašų, kurių neįmanoma perskaityti: {n}. Nė vienas iš jų neišgirstas.",
  "finding.unreadable.todo": "Praneškite „Earshot“ prižiūrėtojui: galbūt platforma pakeitė tai, ką siunčia.",
  "finding.not-reread": "Neskaitoma dar kartą įrodyti, kad nieko nepraleista: {reason}.",
  "finding.not-asked": "{terms}: {reason}; {instead}.",
} satisfies Record<keyof typeof english, string>;
