import { ltFormal } from "./lt-formal.ts";
import type { Phrases } from "./phrases.ts";

const { matters } = ltFormal;

export const ltFriendly: Phrases = {
  ...ltFormal,
  hello: ["Labas, {name}.", "Sveiki, {name}.", "{name}, labas.", "{name}, sveiki."],
  changed: {
    text: [
      "Perskaitėme, ką pakeitei.",
      "Matome, kad pakeitei savo žodžius, ir perskaitėme juos iš naujo.",
      "Perskaitėme naujus tavo žodžius, ir štai mūsų atsakymas į juos.",
    ],
    rating: ["Matome naują tavo įvertinimą.", "Pastebėjome, kad pakeitei įvertinimą."],
  },
  takeUp: {
    complaint: [
      "{quote} – taip būti neturėjo.",
      "Rašai {quote} – suprantame, kaip tai nemalonu.",
      "Perskaitėme {quote} – tikrai ne to iš mūsų reikėjo.",
      "Tavo žodžius {quote} priimame rimtai.",
      "{quote}: suprantame, kodėl apie tai rašai.",
      "{quote} – mums tai ne smulkmena.",
    ],
    praise: [
      "{quote} – kaip smagu tai skaityti, ačiū!",
      "Ačiū! Skaitėme {quote} ir šypsojomės iki ausų.",
      "{quote}: ačiū, kad tuo pasidalijai!",
      "Perskaitėme {quote}, ir diena iškart pašviesėjo. Ačiū!",
      "Ačiū, kad radai laiko parašyti {quote}!",
      "Rašai {quote} – dėkui už tokius žodžius!",
    ],
    question: ["Klausi: {quote}", "Ačiū už klausimą: {quote}", "Tavo klausimas: {quote}", "Geras klausimas: {quote}"],
    request: [
      "Tavo pageidavimas: {quote}",
      "Ačiū už mintį: {quote}",
      "Užsirašėme tavo norą: {quote}",
      "Norėtum štai ko: {quote}",
    ],
  },
  also: ["Dar rašai: {quote}.", "Ir dar: {quote}.", "Be to, rašai {quote}.", "Pastebėjome ir tai: {quote}."],
  noted: [
    "Užsirašėme: {list}.",
    "Štai ką išskaitėme iš tavo žinutės: {list}.",
    "Pasižymėjome: {list}.",
    "Iš tavo žodžių pasižymėjome: {list}.",
  ],
  sorry: [
    "Dėl to atsiprašome.",
    "Atsiprašome, kad taip nutiko.",
    "Atsiprašome, kad tave nuvylėme.",
    "Atsiprašome dėl šių rūpesčių.",
    "Atsiprašome, kad tokia buvo tavo patirtis.",
  ],
  glad: [
    "Labai tuo džiaugiamės.",
    "Gera žinoti, kad tai pastebėjai.",
    "Tokie žodžiai daug reiškia tiems, kas už to stovi.",
    "Po tokių žodžių ir dirbti smagiau.",
    "Nuoširdžiai džiugu tai girdėti.",
  ],
  matters: {
    ...matters,
    waiting: {
      ...matters.waiting,
      sorry: [
        "Atsiprašome, kad teko tiek laukti.",
        "Atsiprašome už sugaištą laiką.",
        "Suprantame, kad tavo laikas brangus, ir atsiprašome dėl laukimo.",
      ],
    },
    staff: {
      sorry: [
        "Atsiprašome, kad su tavimi taip elgtasi.",
        "Kiekvieną turime sutikti pagarbiai ir dėmesingai, ir atsiprašome, kad buvo kitaip.",
        "Atsiprašome dėl tokio bendravimo.",
      ],
      glad: [
        "Toks dėmesys – žmonių nuopelnas, ir jiems bus malonu tai perskaityti.",
        "Smagu girdėti, kad tavimi taip gražiai pasirūpinta.",
      ],
    },
    taste: {
      ...matters.taste,
      glad: [
        "Labai džiaugiamės, kad buvo skanu.",
        "Smagu, kad patiko skonis.",
        "Gera girdėti, kad pataikėme į tavo skonį.",
      ],
    },
    price: {
      ...matters.price,
      sorry: ["Suprantame, kad kaina – jautrus dalykas.", "Suprantame, kodėl klausi, ar tai verta savo kainos."],
    },
    refund: {
      sorry: [
        "Atsiprašome, kad tenka vaikytis savo pinigų.",
        "Suprantame, kad nori tai užbaigti, ir atsiprašome dėl laukimo.",
      ],
      glad: ["Džiaugiamės, kad pinigai jau pas tave.", "Smagu, kad pinigų grąžinimas pavyko sklandžiai."],
    },
    account: {
      ...matters.account,
      sorry: [
        "Atsiprašome dėl rūpesčių su tavo paskyra.",
        "Atsiprašome, kad paskyra naudotis taip, kaip įprasta, nepavyksta.",
      ],
    },
    booking: {
      ...matters.booking,
      glad: ["Džiaugiamės, kad rezervacija pavyko sklandžiai.", "Smagu, kad viskas tavęs jau laukė."],
    },
    hours: {
      ...matters.hours,
      glad: ["Džiaugiamės, kad darbo laikas patogus.", "Smagu, kad dirbome tada, kai tau reikėjo."],
    },
    allergens: {
      ...matters.allergens,
      glad: ["Džiaugiamės, kad galėjai valgyti ramia širdimi.", "Smagu, kad į tavo mitybą atsižvelgta."],
    },
    access: {
      ...matters.access,
      sorry: [
        "Patekti turi galėti kiekvienas, ir atsiprašome, kad taip nebuvo.",
        "Atsiprašome, kad vieta tau nebuvo prieinama.",
      ],
    },
    stock: {
      ...matters.stock,
      glad: ["Džiaugiamės, kad radai, ko ieškojai.", "Smagu, kad tai, ko reikėjo, buvo vietoje."],
    },
    hygiene: {
      ...matters.hygiene,
      sorry: [
        "Higiena turi būti be priekaištų, ir dėl to atsiprašome.",
        "Higieną vertiname labai rimtai ir dėl to, ką matei, atsiprašome.",
      ],
    },
    safety: {
      sorry: ["Tai vertiname labai rimtai ir atsiprašome.", "Tavo saugumas svarbiausia, ir dėl to atsiprašome."],
      glad: ["Džiaugiamės, kad buvo saugu.", "Gera girdėti, kad pas mus jautiesi saugiai."],
    },
    cancellation: {
      ...matters.cancellation,
      sorry: [
        "Atsiprašome, kad iki to priėjo.",
        "Suprantame tavo sprendimą ir atsiprašome dėl to, kas prie jo privedė.",
      ],
    },
    privacy: {
      ...matters.privacy,
      sorry: [
        "Tavo duomenys pas mus turi būti saugūs, ir dėl to atsiprašome.",
        "Tai vertiname labai rimtai ir atsiprašome.",
      ],
    },
  },
  tried: [
    "Kreipiesi jau ne pirmą kartą, o klausti dar kartą tau neturėjo reikėti.",
    "To paties kartoti tau neturėtų reikėti.",
    "Kad teko kreiptis ne kartą, tik dar labiau apmaudu.",
    "Suprantame, kad kartoti tą patį vargina.",
  ],
  human: [
    "Čia žmogus: tavo žinutę skaito ir į ją atsako mūsų komandos narys.",
    "Čia kalbi ne su automatu: kiekvieną atsakymą prieš paskelbiant perskaito vienas iš mūsų.",
    "Tavo žinutė pasiekė žmogų, ne robotą.",
  ],
  fixed: [
    "Ačiū, kad parašei, kaip viskas baigėsi!",
    "Ačiū, kad sugrįžai tai pasakyti!",
    "Gera skaityti, kad viskas susitvarkė.",
    "Smagu, kad reikalas jau išspręstas.",
  ],
  idea: [
    "Geriausių minčių turi tie, kas tuo naudojasi.",
    "Ačiū, kad galvoji kartu su mumis.",
    "Ačiū, kad taip aiškiai pasakei.",
    "Tokių minčių mums ir reikia.",
  ],
  rated: {
    ...ltFormal.rated,
    low: [
      "Toks įvertinimas rodo, kad kažkas nepavyko, ir dėl to atsiprašome.",
      "Atsiprašome, kad geresnio įvertinimo nenusipelnėme.",
      "Iš įvertinimo matome, kad tave nuvylėme, ir atsiprašome.",
    ],
  },
  unsure: [
    "Ačiū, kad parašei. Norime tave suprasti teisingai.",
    "Ačiū už žinutę. Prieš atsakydami norėtume viską gerai suprasti.",
    "Tavo žinutę perskaitėme ir nenorime spėlioti, ką turi omenyje.",
  ],
  afterFact: [
    "Jei liko neaiškumų, klausk.",
    "Gal norėtum sužinoti dar ką nors?",
    "Tikimės, kad tai padės.",
    "Jei kils dar klausimų, rašyk.",
  ],
  close: {
    praise: ["Geros dienos!", "Viso ko geriausio!", "Iki pasimatymo!", "Gražios tau dienos!", "Iki kito karto!"],
    complaint: [
      "Ačiū, kad tai pasakei.",
      "Ačiū už atvirumą.",
      "Ačiū, kad apie tai parašei.",
      "Ačiū, kad radai laiko mums parašyti.",
    ],
  },
  questions: {
    ...ltFormal.questions,
    product: "Kuri tai prekė ir kada ją pirkai?",
    device: "Kokį įrenginį naudoji ir ką matai ekrane?",
  },
  ask: {
    contact: [
      "Atsiųsk mums {items} adresu {contact}, o ne viešai.",
      "Parašyk mums adresu {contact} ir nurodyk {items}.",
      "Kad rastume tavo atvejį, atsiųsk {items}, tik ne čia, o adresu {contact}.",
    ],
    message: [
      "Atsiųsk mums {items} asmenine žinute.",
      "Kad rastume tavo atvejį, parašyk mums {items} asmenine žinute.",
      "Asmeninėje žinutėje nurodyk {items}.",
    ],
    page: [
      "Atsiųsk mums {items} mūsų puslapyje nurodytais kontaktais.",
      "Kad rastume tavo atvejį, atsiųsk {items} mūsų puslapyje nurodytais kontaktais, o ne viešai.",
    ],
    here: ["Atsiųsk mums {items} čia pat.", "Kad rastume tavo atvejį, parašyk čia {items}.", "Čia nurodyk {items}."],
  },
  write: {
    contact: [
      "Mums gali parašyti adresu {contact}.",
      "Parašyk mums adresu {contact}.",
      "Tiesiogiai mus pasieksi čia: {contact}.",
    ],
    message: ["Gali mums parašyti asmenine žinute.", "Parašyk mums asmenine žinute."],
    page: [
      "Gali mums parašyti mūsų puslapyje nurodytais kontaktais.",
      "Parašyk mums mūsų puslapyje nurodytais kontaktais.",
    ],
    here: ["Gali mums parašyti čia pat.", "Parašyk mums čia, šiame pokalbyje."],
  },
  tell: [
    "Perduodame tai {role}.",
    "Tavo žinutę perduodame {role}.",
    "Apie tai pranešame {role}.",
    "Tai, ką parašei, perduodame {role}.",
    "Tavo žodžius rodome {role}.",
  ],
  praised: [
    "Tavo žodžius perduodame {person}.",
    "Tavo padėką nešame tiesiai {person}.",
    "Šiuos žodžius mielai perduodame {person}.",
    "{person} perduodame viską, ką parašei.",
  ],
  praisedWords: [
    "Perduodame tavo žodžius: {quote}.",
    "Tiems, kam skirta, perduodame tavo žodžius: {quote}.",
    "Tavo žodžius perduodame taip, kaip parašyta: {quote}.",
  ],
};
