import type { Phrases } from "./phrases.ts";

export const ltFormal: Phrases = {
  quotes: ["„", "“"],
  list: [", ", " ir "],
  hello: ["Sveiki, {name}.", "Laba diena, {name}.", "{name}, sveiki.", "{name}, laba diena."],
  changed: {
    text: [
      "Perskaitėme, ką pakeitėte.",
      "Matome, kad pakeitėte savo žodžius, ir perskaitėme juos iš naujo.",
      "Perskaitėme naujus Jūsų žodžius, ir štai mūsų atsakymas į juos.",
    ],
    rating: ["Matome naują Jūsų įvertinimą.", "Pastebėjome, kad pakeitėte įvertinimą."],
  },
  takeUp: {
    complaint: [
      "{quote} – taip būti neturėjo.",
      "Rašote {quote} – suprantame, kaip tai nemalonu.",
      "Perskaitėme {quote} – ne to turėtumėte iš mūsų sulaukti.",
      "Jūsų žodžius {quote} priimame rimtai.",
      "{quote}: suprantame, kodėl apie tai rašote.",
      "{quote} – mums tai ne smulkmena.",
    ],
    praise: [
      "{quote} – kaip smagu tai skaityti, ačiū!",
      "Ačiū! Skaitėme {quote} ir šypsojomės.",
      "{quote}: ačiū, kad tuo pasidalijote!",
      "Perskaitėme {quote}, ir diena iškart pašviesėjo. Ačiū!",
      "Ačiū, kad radote laiko parašyti {quote}!",
      "Rašote {quote} – už tokius žodžius nuoširdžiai dėkojame!",
    ],
    question: [
      "Klausiate: {quote}",
      "Ačiū už klausimą: {quote}",
      "Jūsų klausimas: {quote}",
      "Geras klausimas: {quote}",
    ],
    request: [
      "Jūsų pageidavimas: {quote}",
      "Ačiū už mintį: {quote}",
      "Užsirašėme Jūsų pageidavimą: {quote}",
      "Norėtumėte štai ko: {quote}",
    ],
  },
  also: ["Dar rašote: {quote}.", "Ir dar: {quote}.", "Be to, rašote {quote}.", "Pastebėjome ir tai: {quote}."],
  noted: [
    "Užsirašėme: {list}.",
    "Štai ką išskaitėme iš Jūsų žinutės: {list}.",
    "Pasižymėjome: {list}.",
    "Iš Jūsų žodžių pasižymėjome: {list}.",
  ],
  sorry: [
    "Dėl to atsiprašome.",
    "Atsiprašome, kad taip nutiko.",
    "Atsiprašome, kad Jus nuvylėme.",
    "Atsiprašome dėl šių rūpesčių.",
    "Atsiprašome, kad tokia buvo Jūsų patirtis.",
  ],
  glad: [
    "Labai tuo džiaugiamės.",
    "Gera žinoti, kad tai pastebėjote.",
    "Tokie žodžiai daug reiškia tiems, kas už to stovi.",
    "Po tokių žodžių ir dirbti smagiau.",
    "Nuoširdžiai džiugu tai girdėti.",
  ],
  matters: {
    waiting: {
      sorry: [
        "Atsiprašome, kad teko tiek laukti.",
        "Atsiprašome už sugaištą laiką.",
        "Suprantame, kad Jūsų laikas brangus, ir atsiprašome dėl laukimo.",
      ],
      glad: ["Smagu, kad ilgai laukti nereikėjo.", "Džiaugiamės, kad viskas vyko greitai."],
    },
    staff: {
      sorry: [
        "Atsiprašome, kad su Jumis taip elgtasi.",
        "Kiekvieną turime sutikti pagarbiai ir dėmesingai, ir atsiprašome, kad buvo kitaip.",
        "Atsiprašome dėl tokio bendravimo.",
      ],
      glad: [
        "Toks dėmesys – žmonių nuopelnas, ir jiems bus malonu tai perskaityti.",
        "Smagu girdėti, kad Jumis taip gražiai pasirūpinta.",
      ],
    },
    taste: {
      sorry: ["Atsiprašome, kad skonis nuvylė.", "Gaila, kad buvo neskanu, ir dėl to atsiprašome."],
      glad: [
        "Labai džiaugiamės, kad buvo skanu.",
        "Smagu, kad patiko skonis.",
        "Gera girdėti, kad pataikėme į Jūsų skonį.",
      ],
    },
    temperature: {
      sorry: [
        "Atsiprašome, kad temperatūra buvo ne tokia, kokios reikia.",
        "Ar karšta, ar šalta – turi būti taip, kaip priklauso, ir dėl to atsiprašome.",
      ],
      glad: ["Smagu, kad temperatūra buvo kaip tik.", "Džiaugiamės, kad viskas buvo taip, kaip turi būti."],
    },
    price: {
      sorry: ["Suprantame, kad kaina – jautrus dalykas.", "Suprantame, kodėl klausiate, ar tai verta savo kainos."],
      glad: ["Džiaugiamės, kad tai verta savo kainos.", "Smagu girdėti, kad kaina pasiteisino."],
    },
    cleanliness: {
      sorry: ["Atsiprašome, kad buvo nešvaru.", "Švaru turi būti visada, ir atsiprašome, kad taip nebuvo."],
      glad: ["Smagu girdėti, kad buvo švaru ir tvarkinga.", "Džiaugiamės, kad švara krito į akį."],
    },
    delivery: {
      sorry: ["Atsiprašome, kad pristatymas nepavyko taip, kaip turėjo.", "Atsiprašome dėl rūpesčių su pristatymu."],
      glad: ["Džiaugiamės, kad pristatymas pavyko sklandžiai.", "Smagu, kad viskas atkeliavo taip, kaip priklauso."],
    },
    packaging: {
      sorry: ["Atsiprašome, kad pakuotė savo darbo neatliko.", "Atsiprašome dėl tokios pakuotės."],
      glad: ["Džiaugiamės, kad viskas buvo rūpestingai supakuota.", "Smagu, kad pakuotė pateisino lūkesčius."],
    },
    charge: {
      sorry: [
        "Atsiprašome dėl rūpesčių su nuskaityta suma.",
        "Kai kalbame apie pinigus, viskas turi sutapti, ir dėl to atsiprašome.",
      ],
      glad: ["Džiaugiamės, kad sąskaita sutapo.", "Smagu, kad su mokėjimu viskas tvarkoje."],
    },
    refund: {
      sorry: [
        "Atsiprašome, kad tenka vaikytis savo pinigų.",
        "Suprantame, kad norite tai užbaigti, ir atsiprašome dėl laukimo.",
      ],
      glad: ["Džiaugiamės, kad pinigai jau pas Jus.", "Smagu, kad pinigų grąžinimas pavyko sklandžiai."],
    },
    app: {
      sorry: ["Atsiprašome, kad programėlė trukdo, užuot padėjusi.", "Atsiprašome dėl rūpesčių su programėle."],
      glad: ["Džiaugiamės, kad programėlė veikia gerai.", "Smagu, kad programėlė praverčia."],
    },
    account: {
      sorry: [
        "Atsiprašome dėl rūpesčių su Jūsų paskyra.",
        "Atsiprašome, kad paskyra naudotis taip, kaip įprasta, nepavyksta.",
      ],
      glad: ["Džiaugiamės, kad paskyra veikia taip, kaip turi.", "Smagu, kad prisijungti buvo paprasta."],
    },
    booking: {
      sorry: ["Atsiprašome dėl rūpesčių su rezervacija.", "Rezervacija turi galioti, ir atsiprašome, kad buvo kitaip."],
      glad: ["Džiaugiamės, kad rezervacija pavyko sklandžiai.", "Smagu, kad viskas Jūsų jau laukė."],
    },
    hours: {
      sorry: ["Atsiprašome, kad laukė uždarytos durys.", "Atsiprašome dėl painiavos su darbo laiku."],
      glad: ["Džiaugiamės, kad darbo laikas patogus.", "Smagu, kad dirbome tada, kai Jums reikėjo."],
    },
    payment: {
      sorry: [
        "Atsiprašome dėl rūpesčių atsiskaitant.",
        "Sumokėti turi būti paprasta, ir atsiprašome, kad buvo kitaip.",
      ],
      glad: ["Džiaugiamės, kad atsiskaityti buvo paprasta.", "Smagu, kad mokėjimas pavyko."],
    },
    allergens: {
      sorry: [
        "Maisto sudėtis turi būti aiški, ir atsiprašome, kad taip nebuvo.",
        "Informaciją apie alergenus vertiname labai rimtai ir dėl to atsiprašome.",
      ],
      glad: ["Džiaugiamės, kad galėjote valgyti ramia širdimi.", "Smagu, kad į Jūsų mitybą atsižvelgta."],
    },
    access: {
      sorry: [
        "Patekti turi galėti kiekvienas, ir atsiprašome, kad taip nebuvo.",
        "Atsiprašome, kad vieta Jums nebuvo prieinama.",
      ],
      glad: ["Džiaugiamės, kad patekti buvo lengva.", "Smagu, kad judėti buvo patogu."],
    },
    parking: {
      sorry: [
        "Atsiprašome dėl rūpesčių su automobilio statymu.",
        "Atsiprašome, kad automobilio statymas sugadino įspūdį.",
      ],
      glad: ["Džiaugiamės, kad automobilį pastatyti buvo lengva.", "Smagu, kad vietos automobiliui atsirado."],
    },
    noise: {
      sorry: ["Atsiprašome, kad buvo taip triukšminga.", "Atsiprašome, kad triukšmas sugadino įspūdį."],
      glad: ["Džiaugiamės, kad buvo ramu ir jauku.", "Smagu, kad pavyko atsipūsti."],
    },
    seats: {
      sorry: ["Atsiprašome dėl rūpesčių su vietomis.", "Atsiprašome, kad patogios vietos neatsirado."],
      glad: ["Džiaugiamės, kad vieta buvo gera.", "Smagu, kad sėdėti buvo patogu."],
    },
    stock: {
      sorry: ["Atsiprašome, kad to, ko reikėjo, nebuvo.", "Atsiprašome, kad ieškoti teko veltui."],
      glad: ["Džiaugiamės, kad radote, ko ieškojote.", "Smagu, kad tai, ko reikėjo, buvo vietoje."],
    },
    hygiene: {
      sorry: [
        "Higiena turi būti be priekaištų, ir dėl to atsiprašome.",
        "Higieną vertiname labai rimtai ir dėl to, ką matėte, atsiprašome.",
      ],
      glad: ["Džiaugiamės, kad rūpestis higiena pastebimas.", "Smagu, kad higiena buvo be priekaištų."],
    },
    safety: {
      sorry: ["Tai vertiname labai rimtai ir atsiprašome.", "Jūsų saugumas svarbiausia, ir dėl to atsiprašome."],
      glad: ["Džiaugiamės, kad buvo saugu.", "Gera girdėti, kad pas mus jaučiatės saugiai."],
    },
    defect: {
      sorry: ["Atsiprašome, kad neveikia taip, kaip turi.", "Apmaudu, kai daiktas nuvilia, ir dėl to atsiprašome."],
      glad: ["Džiaugiamės, kad veikia taip gerai.", "Smagu, kad daiktas daro, ką turi."],
    },
    outage: {
      sorry: ["Atsiprašome dėl sutrikimo.", "Atsiprašome, kad neveikia kaip tik tada, kai reikia."],
      glad: ["Džiaugiamės, kad vėl veikia.", "Smagu, kad viskas veikia."],
    },
    cancellation: {
      sorry: [
        "Atsiprašome, kad iki to priėjo.",
        "Suprantame Jūsų sprendimą ir atsiprašome dėl to, kas prie jo privedė.",
      ],
      glad: ["Džiaugiamės, kad viskas susitvarkė be vargo.", "Smagu, kad atšaukti buvo paprasta."],
    },
    privacy: {
      sorry: [
        "Jūsų duomenys pas mus turi būti saugūs, ir dėl to atsiprašome.",
        "Tai vertiname labai rimtai ir atsiprašome.",
      ],
      glad: ["Džiaugiamės, kad dėl savo duomenų nerimauti neteko.", "Smagu, kad su duomenimis elgtasi tinkamai."],
    },
    information: {
      sorry: [
        "Atsiprašome, kad trūko aiškios informacijos.",
        "Aiškus atsakymas turi būti iš karto, ir atsiprašome, kad taip nebuvo.",
      ],
      glad: ["Džiaugiamės, kad informacija pravertė.", "Smagu, kad viskas buvo aišku."],
    },
  },
  tried: [
    "Jau kreipėtės anksčiau, ir klausti dar kartą Jums neturėjo reikėti.",
    "To paties kartoti Jums neturėtų reikėti.",
    "Kad teko kreiptis ne kartą, tik dar labiau apmaudu.",
    "Suprantame, kad kartoti tą patį vargina.",
  ],
  human: [
    "Čia žmogus: Jūsų žinutę skaito ir į ją atsako mūsų komandos narys.",
    "Čia kalbate ne su automatu: kiekvieną atsakymą prieš paskelbiant perskaito vienas iš mūsų.",
    "Jūsų žinutė pasiekė žmogų, ne robotą.",
  ],
  fixed: [
    "Ačiū, kad parašėte, kaip viskas baigėsi!",
    "Ačiū, kad sugrįžote tai pasakyti!",
    "Gera skaityti, kad viskas susitvarkė.",
    "Smagu, kad reikalas jau išspręstas.",
  ],
  idea: [
    "Geriausių minčių turi tie, kas tuo naudojasi.",
    "Ačiū, kad galvojate kartu su mumis.",
    "Ačiū, kad taip aiškiai pasakėte.",
    "Tokių minčių mums ir reikia.",
  ],
  rated: {
    low: [
      "Toks įvertinimas rodo, kad kažkas nepavyko, ir dėl to atsiprašome.",
      "Atsiprašome, kad geresnio įvertinimo nenusipelnėme.",
      "Iš įvertinimo matome, kad Jus nuvylėme, ir atsiprašome.",
    ],
    high: ["Ačiū už įvertinimą!", "Ačiū už žvaigždutes!", "Dėkojame už tokį gražų įvertinimą!"],
  },
  unsure: [
    "Ačiū, kad parašėte. Norime Jus suprasti teisingai.",
    "Ačiū už žinutę. Prieš atsakydami norėtume viską gerai suprasti.",
    "Jūsų žinutę perskaitėme ir nenorime spėlioti, ką turite omenyje.",
  ],
  unknown: [
    "Spėlioti nenorime.",
    "Nenorime pasakyti netiksliai.",
    "Čia reikia tikslaus atsakymo, ne spėjimo.",
    "Tikslaus atsakymo dabar neturime, o spėlioti nenorime.",
  ],
  afterFact: [
    "Jei liko neaiškumų, klauskite.",
    "Gal norėtumėte sužinoti dar ką nors?",
    "Tikimės, kad tai padės.",
    "Jei kils dar klausimų, rašykite.",
  ],
  close: {
    praise: ["Geros dienos!", "Viso ko geriausio!", "Iki pasimatymo!", "Linkime gražios dienos!", "Iki kito karto!"],
    complaint: [
      "Ačiū, kad tai pasakėte.",
      "Ačiū už atvirumą.",
      "Dėkojame, kad apie tai parašėte.",
      "Ačiū, kad radote laiko mums parašyti.",
    ],
  },
  questions: {
    where: "Kur tai buvo?",
    when: "Kada tai buvo?",
    "where-when": "Kur tai buvo ir kurią dieną?",
    product: "Kuri tai prekė ir kada ją pirkote?",
    device: "Kokį įrenginį naudojate ir ką matote ekrane?",
    area: "Kurioje vietoje taip yra ir nuo kada?",
    happened: "Kas tiksliai nutiko?",
  },
  items: {
    order: "užsakymo numerį",
    booking: "rezervacijos numerį",
    account: "savo paskyros el. pašto adresą",
    contract: "kliento arba sutarties numerį",
    phone: "savo telefono numerį",
  },
  ask: {
    contact: [
      "Atsiųskite mums {items} adresu {contact}, o ne viešai.",
      "Parašykite mums adresu {contact} ir nurodykite {items}.",
      "Kad rastume Jūsų atvejį, atsiųskite {items}, tik ne čia, o adresu {contact}.",
    ],
    message: [
      "Atsiųskite mums {items} asmenine žinute.",
      "Kad rastume Jūsų atvejį, parašykite mums {items} asmenine žinute.",
      "Asmeninėje žinutėje nurodykite {items}.",
    ],
    page: [
      "Atsiųskite mums {items} mūsų puslapyje nurodytais kontaktais.",
      "Kad rastume Jūsų atvejį, atsiųskite {items} mūsų puslapyje nurodytais kontaktais, o ne viešai.",
    ],
    here: [
      "Atsiųskite mums {items} čia pat.",
      "Kad rastume Jūsų atvejį, parašykite čia {items}.",
      "Čia nurodykite {items}.",
    ],
  },
  write: {
    contact: [
      "Mums galite parašyti adresu {contact}.",
      "Parašykite mums adresu {contact}.",
      "Tiesiogiai mus pasieksite čia: {contact}.",
    ],
    message: ["Galite mums parašyti asmenine žinute.", "Parašykite mums asmenine žinute."],
    page: [
      "Galite mums parašyti mūsų puslapyje nurodytais kontaktais.",
      "Parašykite mums mūsų puslapyje nurodytais kontaktais.",
    ],
    here: ["Galite mums parašyti čia pat.", "Parašykite mums čia, šiame pokalbyje."],
  },
  tell: [
    "Perduodame tai {role}.",
    "Jūsų žinutę perduodame {role}.",
    "Apie tai pranešame {role}.",
    "Tai, ką parašėte, perduodame {role}.",
    "Jūsų žodžius rodome {role}.",
  ],
  roles: {
    "food-safety": "už maisto saugą atsakingiems kolegoms",
    "product-safety": "už gaminių saugą atsakingiems kolegoms",
    legal: "už teisinius klausimus atsakingiems kolegoms",
    press: "mūsų komunikacijos komandai",
    "data-protection": "už duomenų apsaugą atsakingiems kolegoms",
    "account-security": "paskyrų saugumo komandai",
    conduct: "kolegoms, atsakingiems už pagarbų elgesį",
    safeguarding: "už žmonių saugumą atsakingam kolegai",
    billing: "mūsų mokėjimų komandai",
    delivery: "mūsų pristatymo komandai",
    technical: "mūsų technikams",
    branch: "tos vietos vadovams",
    product: "kolegoms, kurie apie tai sprendžia",
    knowledge: "tai išmanantiems kolegoms",
    crisis: "už skubius atvejus atsakingiems kolegoms",
  },
  praised: [
    "Jūsų žodžius perduodame {person}.",
    "Jūsų padėką nešame tiesiai {person}.",
    "Šiuos žodžius mielai perduodame {person}.",
    "{person} perduodame viską, ką parašėte.",
  ],
  praisedWords: [
    "Perduodame Jūsų žodžius: {quote}.",
    "Tiems, kam skirta, perduodame Jūsų žodžius: {quote}.",
    "Jūsų žodžius perduodame taip, kaip parašyta: {quote}.",
  ],
  dangers: {
    illness: {
      care: [
        "Mums labai gaila, kad taip pablogėjo sveikata, ir linkime greičiau pasveikti.",
        "Svarbiausia dabar – sveikata, ir mums labai gaila tai skaityti.",
      ],
      advice: [
        "Jei dar nesikreipėte, pasitarkite su gydytoju ir pasilikite, kas liko nesuvalgyta ar nesunaudota.",
        "Pasitarkite su gydytoju, o pakuotę ir likutį išsaugokite.",
      ],
    },
    injury: {
      care: [
        "Mums labai gaila, kad nukentėjo žmogus.",
        "Tikimės, kad dėl traumos jau padeda medikai, ir mums labai gaila.",
      ],
      advice: [
        "Jei traumos dar niekas neapžiūrėjo, kreipkitės į gydytoją.",
        "Jei reikia pagalbos, kreipkitės į medikus, o skubiu atveju skambinkite 112.",
      ],
    },
    allergy: {
      care: [
        "Alerginė reakcija – rimtas dalykas, ir mums labai gaila.",
        "Mums labai gaila, ir tikimės, kad reakcija jau praėjo.",
      ],
      advice: [
        "Jei simptomų yra ar jie grįžta, iškart skambinkite 112.",
        "Net jei palengvėjo, pasitarkite su gydytoju ir išsaugokite pakuotę.",
      ],
    },
    swallowed: {
      care: ["Tai kelia nerimą, ir mums labai gaila.", "Mums labai gaila, tai vertiname labai rimtai."],
      advice: [
        "Kuo greičiau pasitarkite su gydytoju arba skambinkite 112, o gaminį išsaugokite.",
        "Prašome dabar pat kreiptis į medikus ir išsaugoti, kas liko.",
      ],
    },
    hazard: {
      care: ["Tai pavojinga, ir tai vertiname labai rimtai.", "Svarbiausia dabar – saugumas."],
      advice: ["Jei pavojus gresia dabar, skambinkite 112."],
    },
    recall: {
      care: [
        "Ačiū, kad apie tai klausiate: saugumas svarbiausia.",
        "Kiekvieną klausimą apie prekės saugumą vertiname rimtai.",
      ],
      advice: [
        "Kol neaišku, dėl saugumo šios prekės nenaudokite ir nevalgykite.",
        "Kol kas padėkite prekę atokiau kartu su pakuote.",
      ],
    },
    "self-harm": {
      care: [
        "Mums neramu dėl Jūsų, ir gerai, kad parašėte.",
        "Mums rūpi, kaip laikotės, ir vienumoje to kęsti nereikia.",
      ],
      advice: [
        "Prašome dabar su kuo nors pasikalbėti: {helpline}. Jei pavojus gresia šią akimirką, skambinkite 112.",
        "Yra kas išklauso: {helpline}. Jei pavojus čia pat, skambinkite 112.",
      ],
    },
    violence: {
      care: ["Niekam neturi tekti bijoti dėl savo saugumo.", "Grasinimus ir smurtą vertiname labai rimtai."],
      advice: ["Jei kam nors gresia pavojus, skambinkite 112.", "Kilus pavojui pirmiausia skambinkite 112."],
    },
    harassment: {
      care: [
        "Taip elgtis negalima su niekuo, ir mums labai gaila.",
        "To, ką aprašote, būti negali, ir mums labai gaila.",
      ],
    },
    discrimination: {
      care: [
        "Taip elgtis negalima su niekuo, ir mums labai gaila.",
        "Kiekvienas turi sulaukti vienodos pagarbos, ir labai atsiprašome, kad buvo kitaip.",
      ],
    },
    minors: {
      care: ["Vaikų saugumas svarbiau už viską.", "Tai susiję su vaiku, ir tai vertiname labai rimtai."],
      advice: ["Jei vaikui pavojus gresia dabar, skambinkite 112."],
    },
    legal: {
      care: ["Jūsų žinutę perskaitėme ir vertiname rimtai.", "Gerbiame Jūsų sprendimą imtis šio žingsnio."],
    },
    press: {
      care: ["Ačiū, kad kreipiatės į mus.", "Dėkojame už Jūsų užklausą."],
    },
    leak: {
      care: [
        "Jūsų duomenys pas mus turi būti saugūs, tai vertiname labai rimtai.",
        "Tai, ką rašote apie asmens duomenis, vertiname labai rimtai.",
      ],
      advice: ["Prašome čia nerašyti jokių asmens duomenų.", "Prašome asmens duomenų viešose žinutėse neskelbti."],
    },
    takeover: {
      care: ["Tai kelia nerimą, ir tai vertiname labai rimtai.", "Suprantame, kaip dėl to neramu."],
      advice: [
        "Jei dar galite prisijungti, pasikeiskite slaptažodį ir niekam nesakykite kodų.",
        "Niekam neduokite kodų ir slaptažodžių, o jei ten įrašyta banko kortelė, paprašykite banko ją užblokuoti.",
      ],
    },
  },
};
