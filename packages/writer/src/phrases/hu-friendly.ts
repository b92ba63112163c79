import { huFormal } from "./hu-formal.ts";
import type { Phrases } from "./phrases.ts";

const { matters } = huFormal;

/** Says te to the customer. Dangers and roles stay formal. */
export const huFriendly: Phrases = {
  ...huFormal,
  hello: ["Szia {name}!", "Kedves {name}!", "Helló {name}!", "Üdv, {name}!"],
  changed: {
    text: [
      "Elolvastuk, amit módosítottál.",
      "Láttuk, hogy átírtad a szövegedet, és újra elolvastuk.",
      "Olvastuk az új soraidat, ez a válaszunk rájuk.",
    ],
    rating: ["Láttuk az új értékelésedet.", "Észrevettük, hogy az értékelésed megváltozott."],
  },
  takeUp: {
    complaint: [
      "{quote}: ennek nem így kellett volna történnie.",
      "Azt írod: {quote}. Teljesen érthető, hogy bosszant.",
      "{quote}: ennek a helyedben mi sem örülnénk.",
      "Elolvastuk, amit írtál: {quote}. Ez így nincs rendjén.",
      "{quote}: ennél joggal vártál többet tőlünk.",
      "{quote}: ezt rossz lehetett átélni.",
    ],
    praise: [
      "{quote}: de jó ezt olvasni, köszönjük!",
      "Köszi szépen! Mosolyogva olvastuk: {quote}.",
      "{quote}: köszönjük, hogy megírtad nekünk!",
      "{quote}: ezzel feldobtad a napunkat, köszi!",
      "Nagy öröm ezt olvasni: {quote}. Köszönjük!",
      "Hálásak vagyunk, hogy ezt leírtad: {quote}.",
    ],
    question: [
      "Azt kérdezed: {quote}",
      "Köszi a kérdést: {quote}",
      "Jó kérdés: {quote}",
      "Ezt szeretnéd tudni: {quote}",
    ],
    request: [
      "Ezt szeretnéd: {quote}",
      "Köszi a javaslatot: {quote}",
      "Felírtuk a kérésedet: {quote}",
      "Ezt kéred tőlünk: {quote}",
    ],
  },
  also: ["Azt is írod: {quote}.", "És mindehhez még: {quote}.", "Ráadásul: {quote}.", "Ezt is leírtad: {quote}."],
  noted: [
    "Ezeket írtuk fel: {list}.",
    "Az üzenetedből ezt visszük tovább: {list}.",
    "Felírtuk: {list}.",
    "Ezeket olvastuk ki az üzenetedből: {list}.",
  ],
  sorry: [
    "Sajnáljuk, ami történt.",
    "Elnézést kérünk érte.",
    "Őszintén sajnáljuk, hogy ez történt veled.",
    "Sajnáljuk, hogy csalódást okoztunk.",
    "Bocsánatot kérünk a kellemetlenségért.",
  ],
  glad: [
    "Nagyon örülünk neki.",
    "Jó tudni, hogy ez feltűnt neked.",
    "Az ilyen szavak sokat jelentenek azoknak, akik dolgoznak érte.",
    "Öröm ilyet olvasni.",
    "Igazán jólesik ezt hallani.",
  ],
  matters: {
    ...matters,
    waiting: {
      sorry: [
        "Sajnáljuk, hogy megvárakoztattunk.",
        "Elnézést kérünk a várakozásért és az elveszett időért.",
        "A te időd is drága, és sajnáljuk, hogy ennyit kellett várnod.",
      ],
      glad: ["Jó hallani, hogy nem kellett sokat várnod.", "Örülünk, hogy gyorsan ment."],
    },
    staff: {
      sorry: [
        "Sajnáljuk, hogy így bántak veled.",
        "Mindenkinek jár a figyelem és a tisztelet, és sajnáljuk, hogy ez most nem így volt.",
        "Elnézést kérünk a bánásmódért.",
      ],
      glad: [
        "Jó hallani, hogy ilyen figyelmesen bántak veled.",
        "Az ilyen figyelmesség a kollégák érdeme, és jó, hogy szóba került.",
        "Örülünk, hogy jó kezekben érezted magad.",
      ],
    },
    price: {
      sorry: [
        "Megértjük, hogy az ár érzékeny pont.",
        "Jogos megkérdezni, mit ad az ember a pénzéért.",
        "Értjük, hogy ezt az árat soknak találod.",
      ],
      glad: ["Örülünk, hogy megérte az árát.", "Jó hallani, hogy az árral is elégedett vagy."],
    },
    cleanliness: {
      sorry: [
        "Sajnáljuk, hogy nem volt tiszta.",
        "A tisztaságnak mindig rendben kell lennie, és sajnáljuk, hogy most nem így volt.",
        "Elnézést kérünk azért, amilyen állapotban találtad.",
      ],
      glad: ["Jó hallani, hogy tisztaságot és rendet találtál.", "Örülünk, hogy a tisztaság is feltűnt neked."],
    },
    charge: {
      sorry: [
        "Sajnáljuk a terhelés körüli kellemetlenséget.",
        "Egy számlának stimmelnie kell, és sajnáljuk, hogy ezzel gondod akadt.",
      ],
      glad: matters.charge.glad,
    },
    refund: {
      sorry: [
        "Sajnáljuk, hogy a saját pénzed után kell járnod.",
        "Értjük, hogy szeretnéd ezt lezárni, és sajnáljuk, hogy várnod kell.",
      ],
      glad: ["Örülünk, hogy a pénzed visszaérkezett.", "Jó hallani, hogy a visszatérítés rendben ment."],
    },
    app: {
      sorry: ["Sajnáljuk, hogy az app megnehezítette a dolgodat.", "Elnézést kérünk az appal járó bosszúságért."],
      glad: ["Örülünk, hogy az app jól működik nálad.", "Jó hallani, hogy az app segít."],
    },
    account: {
      sorry: [
        "Sajnáljuk a fiókoddal kapcsolatos kellemetlenséget.",
        "Sajnáljuk, hogy a fiókodat nem tudod úgy használni, ahogy szeretnéd.",
      ],
      glad: ["Örülünk, hogy a fiókod rendben működik.", "Jó hallani, hogy a belépés könnyen ment."],
    },
    booking: {
      sorry: matters.booking.sorry,
      glad: ["Örülünk, hogy a foglalás simán ment.", "Jó hallani, hogy mire megérkeztél, minden készen állt."],
    },
    hours: {
      sorry: [
        "Sajnáljuk, hogy a nyitvatartás miatt kellemetlenséged volt.",
        "Elnézést kérünk a nyitvatartás körüli zavarért.",
      ],
      glad: ["Örülünk, hogy megfelel neked a nyitvatartás.", "Jó hallani, hogy nyitva találtál minket."],
    },
    allergens: {
      sorry: [
        "Egyértelműnek kell lennie, mi van az ételben és az italban, és elnézést kérünk.",
        "Komolyan vesszük, amit az allergénekről írsz, és sajnáljuk, ami történt.",
      ],
      glad: ["Örülünk, hogy nyugodt szívvel ehettél.", "Jó hallani, hogy figyeltek arra, mit ehetsz."],
    },
    access: {
      sorry: matters.access.sorry,
      glad: ["Örülünk, hogy könnyen tudtál közlekedni.", "Jó hallani, hogy akadály nélkül bejutottál."],
    },
    parking: {
      sorry: ["Sajnáljuk a parkolással járó kellemetlenséget.", "Elnézést kérünk, hogy a parkolás elvette a kedvedet."],
      glad: ["Örülünk, hogy a parkolás könnyen ment.", "Jó hallani, hogy találtál parkolóhelyet."],
    },
    noise: {
      sorry: matters.noise.sorry,
      glad: ["Örülünk, hogy nyugalmat találtál.", "Jó hallani, hogy kellemes csend volt."],
    },
    seats: {
      sorry: matters.seats.sorry,
      glad: ["Örülünk, hogy jó helyed volt.", "Jó hallani, hogy kényelmesen ültél."],
    },
    stock: {
      sorry: ["Sajnáljuk, hogy nem volt belőle.", "Elnézést kérünk, hogy hiába kerested."],
      glad: ["Örülünk, hogy megtaláltad, amit kerestél.", "Jó hallani, hogy volt belőle."],
    },
    hygiene: {
      sorry: [
        "A higiéniának rendben kell lennie, és elnézést kérünk.",
        "Nagyon komolyan vesszük a higiéniát, és sajnáljuk, amit láttál.",
      ],
      glad: ["Örülünk, hogy a gondos higiénia is feltűnt neked.", "Jó hallani, hogy a higiéniát rendben találtad."],
    },
    safety: {
      sorry: ["Ezt nagyon komolyan vesszük, és sajnáljuk.", "A te biztonságod az első, és sajnáljuk, hogy ez történt."],
      glad: ["Örülünk, hogy biztonságban érezted magad.", "Jó hallani, hogy jó kezekben érezted magad."],
    },
    defect: {
      sorry: ["Sajnáljuk, hogy nem úgy működik, ahogy kellene.", "Elnézést kérünk, hogy csalódnod kellett benne."],
      glad: matters.defect.glad,
    },
    privacy: {
      sorry: [
        "Az adataidnak biztonságban kell lenniük nálunk, és sajnáljuk.",
        "Nagyon komolyan vesszük, ami az adataiddal történik, és sajnáljuk.",
      ],
      glad: ["Örülünk, hogy jó kezekben tudod az adataidat.", "Jó hallani, hogy az adataidat gondosan kezelték."],
    },
    information: {
      sorry: [
        "Sajnáljuk, hogy nem kaptál egyértelmű tájékoztatást.",
        "Világos válasz járt volna neked, és elnézést kérünk, hogy nem azt kaptad.",
      ],
      glad: matters.information.glad,
    },
  },
  tried: [
    "Nincs rendjén, hogy ezzel újra jelentkezned kell.",
    "Ezt nem volna szabad újra meg újra elmondanod.",
    "Hogy többször is hozzánk kellett fordulnod ezzel, az csak ront a helyzeten.",
    "Értjük, hogy elfogyott a türelmed, ha ezt már máskor is jelezted.",
  ],
  human: [
    "Van itt ember: az üzenetedet valaki közülünk elolvassa, és a választ is ő hagyja jóvá.",
    "Minden válaszunkat ember olvassa el, mielőtt kimegy.",
    "Nem maradsz egyedül egy géppel: az üzenetedet valaki a csapatból olvassa.",
    "Itt ember olvassa, amit írsz.",
  ],
  fixed: [
    "Köszi, hogy megírtad, mi lett a vége!",
    "Köszönjük, hogy visszajeleztél!",
    "Jó olvasni, hogy rendeződött.",
    "Megkönnyebbülés hallani, hogy megoldódott.",
  ],
  idea: [
    "A legjobb ötletek azoktól jönnek, akik használják.",
    "Köszönjük, hogy velünk gondolkodsz.",
    "Köszi, hogy ilyen érthetően leírtad.",
    "Jó, hogy szóba hoztad.",
  ],
  rated: {
    low: [
      "Az értékelésed azt mutatja, hogy valami nem volt rendben, és sajnáljuk.",
      "Sajnáljuk, hogy nem szolgáltunk rá jobb értékelésre.",
      "Látjuk, hogy csalódtál bennünk, és ezt sajnáljuk.",
    ],
    high: ["Köszi az értékelést!", "Köszönjük a csillagokat!", "Köszönjük szépen a jó értékelést!"],
  },
  unsure: [
    "Köszönjük, hogy írtál. Szeretnénk biztosan jól érteni, mire gondolsz.",
    "Köszi az üzenetedet. Mielőtt válaszolunk, szeretnénk pontosan megérteni.",
    "Elolvastuk az üzenetedet, és nem szeretnénk találgatni, mire gondolsz.",
    "Köszönjük, hogy írtál nekünk. Nem vagyunk biztosak benne, hogy jól értjük.",
  ],
  unknown: [
    "Találgatni nem szeretnénk.",
    "Erre nem szeretnénk rossz választ adni.",
    "Erre megbízható válasz jár neked, nem találgatás.",
    "Erre fejből nem mondanánk semmit, nehogy tévedjünk.",
  ],
  afterFact: [
    "Ha maradt kérdésed, írd meg nyugodtan.",
    "Van még valami, amit szeretnél tudni?",
    "Reméljük, ez segít.",
    "Ha valami nem világos, kérdezz nyugodtan.",
  ],
  close: {
    praise: ["Minden jót!", "Szép napot!", "További szép napot!", "Legyen szép napod!", "Szia, minden jót!"],
    complaint: [
      "Köszönjük, hogy megírtad.",
      "Köszönjük az őszinteségedet.",
      "Köszi, hogy szóltál.",
      "Köszönjük, hogy időt szántál rá, és leírtad.",
      "Köszönjük, hogy ilyen nyíltan írtál.",
    ],
  },
  questions: {
    ...huFormal.questions,
    product: "Melyik termékről van szó, és mikor vetted?",
    device: "Milyen eszközt használsz, és mit látsz a képernyőn?",
    area: "Melyik környéken tapasztalod, és mióta?",
  },
  items: {
    ...huFormal.items,
    account: "a fiókodhoz tartozó e-mail-címet",
    contract: "az ügyfél- vagy szerződésszámodat",
    phone: "a telefonszámodat",
  },
  ask: {
    contact: [
      "Ne nyilvánosan, hanem ide küldd el nekünk {items}: {contact}.",
      "Írj nekünk, és add meg {items}, itt: {contact}.",
      "Hogy utánanézhessünk, küldd el nekünk {items} ide: {contact}.",
    ],
    message: [
      "Küldd el nekünk {items} privát üzenetben.",
      "Hogy utánanézhessünk, írd meg {items} privát üzenetben.",
      "Dobd át nekünk {items} privát üzenetben, nyilvánosan ne írd le.",
    ],
    page: [
      "Küldd el nekünk {items} az oldalunkon található elérhetőségeken.",
      "Hogy utánanézhessünk, írd meg {items} az oldalunkon található elérhetőségek egyikén.",
    ],
    here: ["Küldd el nekünk {items} itt, ebben a beszélgetésben.", "Hogy utánanézhessünk, írd meg itt {items}."],
  },
  write: {
    contact: [
      "Itt érsz el minket: {contact}.",
      "Írj nekünk ide: {contact}.",
      "Közvetlenül itt írhatsz nekünk: {contact}.",
    ],
    message: [
      "Privát üzenetben elérsz minket.",
      "Írj nekünk privát üzenetben.",
      "Privát üzenetben nyugodtan írhatsz nekünk.",
    ],
    page: [
      "Az oldalunkon található elérhetőségeken elérsz minket.",
      "Írj nekünk az oldalunkon található elérhetőségeken.",
    ],
    here: ["Itt is nyugodtan megírhatod nekünk.", "Írd meg nekünk itt, ebben a beszélgetésben."],
  },
  tell: [
    "Az üzenetedet továbbadjuk {role}.",
    "Amit leírtál, azt átadjuk {role}.",
    "Ezt jelezzük {role}.",
    "Szólunk erről {role}.",
    "Az üzenetedet továbbítjuk {role}.",
  ],
  praised: [
    "A szavaidat továbbadjuk {person}.",
    "Átadjuk {person}, amit írtál.",
    "Szóról szóra továbbítjuk {person}, amit írtál.",
    "Megmutatjuk {person}, amit írtál.",
  ],
  praisedWords: ["Továbbadjuk a szavaidat: {quote}.", "Szóról szóra átadjuk, amit írtál: {quote}."],
};
