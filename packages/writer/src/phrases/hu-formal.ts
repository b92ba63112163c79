import type { Phrases } from "./phrases.ts";

/** Addresses the customer as Ön. Roles and people stand in the dative, items in the accusative and with the definite article. */
export const huFormal: Phrases = {
  quotes: ["„", "”"],
  list: [", ", " és "],
  hello: [
    "Kedves {name}!",
    "Tisztelt {name}!",
    "Jó napot, {name}!",
    "Jó napot kívánunk, {name}!",
    "Kedves {name}, jó napot kívánunk!",
  ],
  changed: {
    text: [
      "Elolvastuk, amit módosított.",
      "Láttuk, hogy átírta a szövegét, és újra elolvastuk.",
      "Olvastuk az új sorait, ez a válaszunk rájuk.",
    ],
    rating: ["Láttuk az új értékelését.", "Észrevettük, hogy az értékelése megváltozott."],
  },
  takeUp: {
    complaint: [
      "{quote}: ennek nem így kellett volna történnie.",
      "Azt írja: {quote}. Teljesen érthető, hogy ez bosszantja.",
      "{quote}: ennek mi sem örülnénk az Ön helyében.",
      "Elolvastuk, amit írt: {quote}. Ez így nincs rendjén.",
      "{quote}: ennél joggal várt többet tőlünk.",
      "Ön azt írja: {quote}. Ez nem az, amit nálunk tapasztalnia kellene.",
    ],
    praise: [
      "{quote}: köszönjük, ezt igazán jó volt olvasni!",
      "Köszönjük szépen! Mosolyogva olvastuk: {quote}.",
      "{quote}: köszönjük, hogy ezt megírta nekünk!",
      "Nagy öröm ezt olvasni: {quote}. Köszönjük!",
      "{quote}: ezzel szebbé tette a napunkat, köszönjük!",
      "Hálásak vagyunk, hogy ezt leírta: {quote}.",
    ],
    question: [
      "Azt kérdezi: {quote}",
      "Köszönjük a kérdését: {quote}",
      "Jó kérdés: {quote}",
      "Ezt szeretné tudni: {quote}",
    ],
    request: [
      "Ezt szeretné: {quote}",
      "Köszönjük a javaslatát: {quote}",
      "Feljegyeztük a kérését: {quote}",
      "Ezt kéri tőlünk: {quote}",
    ],
  },
  also: ["Azt is írja: {quote}.", "És mindehhez még: {quote}.", "Ráadásul: {quote}.", "Ezt is leírta: {quote}."],
  noted: [
    "Ezeket jegyeztük fel: {list}.",
    "Az üzenetéből ezt visszük tovább: {list}.",
    "Felírtuk: {list}.",
    "Ezeket olvastuk ki az üzenetéből: {list}.",
  ],
  sorry: [
    "Sajnáljuk, ami történt.",
    "Elnézést kérünk érte.",
    "Őszintén sajnáljuk, hogy ez érte Önt.",
    "Sajnáljuk, hogy csalódást okoztunk.",
    "Elnézést kérünk a kellemetlenségért.",
  ],
  glad: [
    "Nagyon örülünk neki.",
    "Jó tudni, hogy ez nem maradt észrevétlen.",
    "Az ilyen szavak sokat jelentenek azoknak, akik dolgoznak érte.",
    "Öröm ilyet olvasni.",
    "Igazán jólesik ezt hallani.",
  ],
  matters: {
    waiting: {
      sorry: [
        "Sajnáljuk, hogy megvárakoztattuk.",
        "Elnézést kérünk a várakozásért és az elveszett időért.",
        "Az Ön ideje is drága, és sajnáljuk, hogy ennyit kellett várnia.",
      ],
      glad: ["Jó hallani, hogy nem kellett sokat várnia.", "Örülünk, hogy gyorsan ment."],
    },
    staff: {
      sorry: [
        "Sajnáljuk, hogy így bántak Önnel.",
        "Mindenkinek jár a figyelem és a tisztelet, és sajnáljuk, hogy ez most nem így volt.",
        "Elnézést kérünk a bánásmódért.",
      ],
      glad: [
        "Jó hallani, hogy ilyen figyelmesen bántak Önnel.",
        "Az ilyen figyelmesség a kollégák érdeme, és jó, hogy szóba került.",
        "Örülünk, hogy jó kezekben érezte magát.",
      ],
    },
    taste: {
      sorry: [
        "Sajnáljuk, hogy nem ízlett.",
        "Elnézést kérünk, hogy az íze csalódást okozott.",
        "Sajnáljuk, hogy nem olyan volt, amilyennek lennie kell.",
      ],
      glad: ["Nagyon örülünk, hogy ízlett.", "Jó hallani, hogy ennyire finom volt.", "Örülünk, hogy jólesett."],
    },
    temperature: {
      sorry: [
        "Sajnáljuk, hogy a hőmérséklet nem volt megfelelő.",
        "Akár meleg, akár hideg, jónak kell lennie, és elnézést kérünk.",
      ],
      glad: [
        "Örülünk, hogy éppen olyan volt, amilyennek lennie kell.",
        "Jó hallani, hogy a hőmérséklet is rendben volt.",
      ],
    },
    price: {
      sorry: [
        "Megértjük, hogy az ár érzékeny pont.",
        "Jogos megkérdezni, mit ad az ember a pénzéért.",
        "Értjük, hogy ezt az árat soknak találja.",
      ],
      glad: ["Örülünk, hogy megérte az árát.", "Jó hallani, hogy az árral is elégedett."],
    },
    cleanliness: {
      sorry: [
        "Sajnáljuk, hogy nem volt tiszta.",
        "A tisztaságnak mindig rendben kell lennie, és sajnáljuk, hogy most nem így volt.",
        "Elnézést kérünk azért, amilyen állapotban találta.",
      ],
      glad: ["Jó hallani, hogy tisztaságot és rendet talált.", "Örülünk, hogy a tisztaság is feltűnt Önnek."],
    },
    delivery: {
      sorry: [
        "Sajnáljuk, hogy a kiszállítás nem úgy ment, ahogy kellett volna.",
        "Elnézést kérünk a kiszállítással járó bosszúságért.",
      ],
      glad: ["Örülünk, hogy a kiszállítás jól ment.", "Jó hallani, hogy rendben megérkezett."],
    },
    packaging: {
      sorry: ["Sajnáljuk, hogy a csomagolás nem védte meg rendesen.", "Elnézést kérünk a csomagolás állapotáért."],
      glad: ["Örülünk, hogy gondosan volt becsomagolva.", "Jó hallani, hogy a csomagolás is rendben volt."],
    },
    charge: {
      sorry: [
        "Sajnáljuk a terhelés körüli kellemetlenséget.",
        "Egy számlának stimmelnie kell, és sajnáljuk, hogy ezzel gondja akadt.",
      ],
      glad: ["Örülünk, hogy a számla rendben volt.", "Jó hallani, hogy az összeg is stimmelt."],
    },
    refund: {
      sorry: [
        "Sajnáljuk, hogy a saját pénze után kell járnia.",
        "Értjük, hogy szeretné ezt lezárni, és sajnáljuk, hogy várnia kell.",
      ],
      glad: ["Örülünk, hogy a pénze visszaérkezett.", "Jó hallani, hogy a visszatérítés rendben ment."],
    },
    app: {
      sorry: [
        "Sajnáljuk, hogy az alkalmazás megnehezítette a dolgát.",
        "Elnézést kérünk az alkalmazással járó bosszúságért.",
      ],
      glad: ["Örülünk, hogy az alkalmazás jól működik Önnél.", "Jó hallani, hogy az alkalmazás segít."],
    },
    account: {
      sorry: [
        "Sajnáljuk a fiókjával kapcsolatos kellemetlenséget.",
        "Sajnáljuk, hogy a fiókját nem tudja úgy használni, ahogy szeretné.",
      ],
      glad: ["Örülünk, hogy a fiókja rendben működik.", "Jó hallani, hogy a belépés könnyen ment."],
    },
    booking: {
      sorry: [
        "Sajnáljuk a foglalással kapcsolatos kellemetlenséget.",
        "Egy foglalásban meg kell tudni bízni, és sajnáljuk, hogy ez most nem így volt.",
      ],
      glad: ["Örülünk, hogy a foglalás simán ment.", "Jó hallani, hogy mire megérkezett, minden készen állt."],
    },
    hours: {
      sorry: [
        "Sajnáljuk, hogy a nyitvatartás miatt kellemetlensége volt.",
        "Elnézést kérünk a nyitvatartás körüli zavarért.",
      ],
      glad: ["Örülünk, hogy megfelel Önnek a nyitvatartás.", "Jó hallani, hogy nyitva talált minket."],
    },
    payment: {
      sorry: [
        "Sajnáljuk, hogy gond volt a fizetéssel.",
        "A fizetésnek kellene a legegyszerűbbnek lennie, és elnézést kérünk.",
      ],
      glad: ["Örülünk, hogy a fizetés könnyen ment.", "Jó hallani, hogy a fizetéssel minden rendben volt."],
    },
    allergens: {
      sorry: [
        "Egyértelműnek kell lennie, mi van az ételben és az italban, és elnézést kérünk.",
        "Komolyan vesszük, amit az allergénekről ír, és sajnáljuk, ami történt.",
      ],
      glad: ["Örülünk, hogy nyugodt szívvel ehetett.", "Jó hallani, hogy figyeltek arra, mit ehet."],
    },
    access: {
      sorry: [
        "Mindenkinek be kell tudnia jutni, és sajnáljuk, hogy ez nem ment gond nélkül.",
        "Sajnáljuk, hogy nem volt akadálymentes.",
      ],
      glad: ["Örülünk, hogy könnyen tudott közlekedni.", "Jó hallani, hogy akadály nélkül bejutott."],
    },
    parking: {
      sorry: ["Sajnáljuk a parkolással járó kellemetlenséget.", "Elnézést kérünk, hogy a parkolás elvette a kedvét."],
      glad: ["Örülünk, hogy a parkolás könnyen ment.", "Jó hallani, hogy talált parkolóhelyet."],
    },
    noise: {
      sorry: ["Sajnáljuk, hogy ekkora volt a zaj.", "Elnézést kérünk, hogy a zaj elrontotta az élményt."],
      glad: ["Örülünk, hogy nyugalmat talált.", "Jó hallani, hogy kellemes csend volt."],
    },
    seats: {
      sorry: ["Sajnáljuk a helyek körüli kellemetlenséget.", "Elnézést kérünk, hogy nem jutott megfelelő hely."],
      glad: ["Örülünk, hogy jó helye volt.", "Jó hallani, hogy kényelmesen ült."],
    },
    stock: {
      sorry: ["Sajnáljuk, hogy nem volt belőle.", "Elnézést kérünk, hogy hiába kereste."],
      glad: ["Örülünk, hogy megtalálta, amit keresett.", "Jó hallani, hogy volt belőle."],
    },
    hygiene: {
      sorry: [
        "A higiéniának rendben kell lennie, és elnézést kérünk.",
        "Nagyon komolyan vesszük a higiéniát, és sajnáljuk, amit látott.",
      ],
      glad: ["Örülünk, hogy a gondos higiénia is feltűnt Önnek.", "Jó hallani, hogy a higiéniát rendben találta."],
    },
    safety: {
      sorry: ["Ezt nagyon komolyan vesszük, és sajnáljuk.", "Az Ön biztonsága az első, és sajnáljuk, hogy ez történt."],
      glad: ["Örülünk, hogy biztonságban érezte magát.", "Jó hallani, hogy jó kezekben érezte magát."],
    },
    defect: {
      sorry: ["Sajnáljuk, hogy nem úgy működik, ahogy kellene.", "Elnézést kérünk, hogy csalódnia kellett benne."],
      glad: ["Örülünk, hogy ilyen jól működik.", "Jó hallani, hogy beválik."],
    },
    outage: {
      sorry: ["Sajnáljuk a kiesést.", "Elnézést kérünk a kiesésért és a vele járó bosszúságért."],
      glad: ["Örülünk, hogy ismét működik.", "Jó hallani, hogy rendben megy."],
    },
    cancellation: {
      sorry: ["Sajnáljuk, hogy idáig jutott a dolog.", "Sajnáljuk, ami a lemondásig vezetett."],
      glad: ["Örülünk, hogy ez egyszerűen elintéződött.", "Jó hallani, hogy a lemondás gond nélkül ment."],
    },
    privacy: {
      sorry: [
        "Az adatainak biztonságban kell lenniük nálunk, és sajnáljuk.",
        "Nagyon komolyan vesszük, ami az adataival történik, és sajnáljuk.",
      ],
      glad: ["Örülünk, hogy jó kezekben tudja az adatait.", "Jó hallani, hogy az adatait gondosan kezelték."],
    },
    information: {
      sorry: [
        "Sajnáljuk, hogy nem kapott egyértelmű tájékoztatást.",
        "Világos válasz járt volna Önnek, és elnézést kérünk, hogy nem azt kapta.",
      ],
      glad: ["Örülünk, hogy hasznos volt a tájékoztatás.", "Jó hallani, hogy minden világos volt."],
    },
  },
  tried: [
    "Nincs rendjén, hogy ezzel újra jelentkeznie kell.",
    "Ezt nem volna szabad újra meg újra elmondania.",
    "Hogy többször is hozzánk kellett fordulnia ezzel, az csak ront a helyzeten.",
    "Értjük, hogy elfogyott a türelme, ha ezt már máskor is jelezte.",
  ],
  human: [
    "Van itt ember: az üzenetét valaki közülünk elolvassa, és a választ is ő hagyja jóvá.",
    "Minden válaszunkat ember olvassa el, mielőtt kimegy.",
    "Nem marad egyedül egy géppel: az üzenetét valaki a csapatunkból olvassa.",
    "Itt ember olvassa, amit ír.",
  ],
  fixed: [
    "Köszönjük, hogy megírta, mi lett a vége!",
    "Köszönjük, hogy visszajelzett!",
    "Jó olvasni, hogy rendeződött.",
    "Megkönnyebbülés hallani, hogy megoldódott.",
  ],
  idea: [
    "A legjobb ötletek azoktól jönnek, akik használják.",
    "Köszönjük, hogy velünk gondolkodik.",
    "Köszönjük, hogy ilyen érthetően leírta.",
    "Jó, hogy szóba hozta.",
  ],
  rated: {
    low: [
      "Az értékelése azt mutatja, hogy valami nem volt rendben, és sajnáljuk.",
      "Sajnáljuk, hogy nem szolgáltunk rá jobb értékelésre.",
      "Látjuk, hogy csalódott bennünk, és ezt sajnáljuk.",
    ],
    high: ["Köszönjük az értékelést!", "Köszönjük a csillagokat!", "Köszönjük szépen a jó értékelést!"],
  },
  unsure: [
    "Köszönjük, hogy írt. Szeretnénk biztosan jól érteni, mire gondol.",
    "Köszönjük az üzenetét. Mielőtt válaszolunk, szeretnénk pontosan megérteni.",
    "Elolvastuk az üzenetét, és nem szeretnénk találgatni, mire gondol.",
    "Köszönjük, hogy írt nekünk. Nem vagyunk biztosak benne, hogy jól értjük.",
  ],
  unknown: [
    "Találgatni nem szeretnénk.",
    "Erre nem szeretnénk rossz választ adni.",
    "Erre megbízható válasz jár Önnek, nem találgatás.",
    "Erre fejből nem mondanánk semmit, nehogy tévedjünk.",
  ],
  afterFact: [
    "Ha maradt kérdése, írja meg nyugodtan.",
    "Van még valami, amit szeretne tudni?",
    "Reméljük, ez segít.",
    "Ha valami nem világos, kérdezzen nyugodtan.",
  ],
  close: {
    praise: ["Minden jót!", "Szép napot kívánunk!", "További szép napot!", "Minden jót kívánunk!", "A viszontlátásra!"],
    complaint: [
      "Köszönjük, hogy megírta.",
      "Köszönjük az őszinteségét.",
      "Köszönjük, hogy jelezte.",
      "Köszönjük, hogy időt szánt rá, és leírta.",
      "Köszönjük, hogy ilyen nyíltan írt.",
    ],
  },
  questions: {
    where: "Hol történt?",
    when: "Mikor történt?",
    "where-when": "Hol történt, és melyik napon?",
    product: "Melyik termékről van szó, és mikor vásárolta?",
    device: "Milyen eszközt használ, és mit lát a képernyőn?",
    area: "Melyik környéken tapasztalja, és mióta?",
    happened: "Mi történt pontosan?",
  },
  items: {
    order: "a rendelésszámot",
    booking: "a foglalási számot",
    account: "a fiókjához tartozó e-mail-címet",
    contract: "az ügyfél- vagy szerződésszámát",
    phone: "a telefonszámát",
  },
  ask: {
    contact: [
      "Kérjük, ne nyilvánosan, hanem ide küldje el nekünk {items}: {contact}.",
      "Kérjük, írjon nekünk, és adja meg {items}, itt: {contact}.",
      "Hogy utánanézhessünk, kérjük, küldje el {items} ide: {contact}.",
    ],
    message: [
      "Kérjük, küldje el nekünk {items} privát üzenetben.",
      "Hogy utánanézhessünk, kérjük, írja meg {items} privát üzenetben.",
      "Privát üzenetben kérjük {items}, nyilvánosan ne írja le.",
    ],
    page: [
      "Kérjük, küldje el nekünk {items} az oldalunkon található elérhetőségeken.",
      "Hogy utánanézhessünk, kérjük, írja meg {items} az oldalunkon található elérhetőségek egyikén.",
    ],
    here: [
      "Kérjük, küldje el nekünk {items} itt, ebben a beszélgetésben.",
      "Hogy utánanézhessünk, kérjük, írja meg itt {items}.",
    ],
  },
  write: {
    contact: [
      "Itt ér el minket: {contact}.",
      "Kérjük, írjon nekünk ide: {contact}.",
      "Közvetlenül itt írhat nekünk: {contact}.",
    ],
    message: [
      "Privát üzenetben elér minket.",
      "Kérjük, írjon nekünk privát üzenetben.",
      "Privát üzenetben nyugodtan írhat nekünk.",
    ],
    page: [
      "Az oldalunkon található elérhetőségeken elér minket.",
      "Kérjük, írjon nekünk az oldalunkon található elérhetőségeken.",
    ],
    here: ["Itt is nyugodtan megírhatja nekünk.", "Kérjük, írja meg nekünk itt, ebben a beszélgetésben."],
  },
  tell: [
    "Az üzenetét továbbadjuk {role}.",
    "Amit leírt, azt átadjuk {role}.",
    "Ezt jelezzük {role}.",
    "Szólunk erről {role}.",
    "Az üzenetét továbbítjuk {role}.",
  ],
  roles: {
    "food-safety": "az élelmiszer-biztonsági csapatunknak",
    "product-safety": "a termékbiztonsági csapatunknak",
    legal: "a jogi ügyekért felelős kollégáinknak",
    press: "a sajtós kollégáinknak",
    "data-protection": "az adatvédelmi csapatunknak",
    "account-security": "a fiókok biztonságáért felelős csapatunknak",
    conduct: "az ilyen esetekért felelős kollégáinknak",
    safeguarding: "a gyermekvédelemért felelős kollégánknak",
    billing: "a számlázási csapatunknak",
    delivery: "a kiszállításért felelős csapatunknak",
    technical: "a műszaki csapatunknak",
    branch: "az ottani vezetőnek",
    product: "azoknak, akik dönthetnek benne",
    knowledge: "egy kollégánknak, aki ismeri a témát",
    crisis: "a vészhelyzetekért felelős kollégáinknak",
  },
  praised: [
    "A szavait továbbadjuk {person}.",
    "Átadjuk {person}, amit írt.",
    "Szóról szóra továbbítjuk {person}, amit írt.",
    "Megmutatjuk {person}, amit írt.",
  ],
  praisedWords: ["Továbbadjuk a szavait: {quote}.", "Szóról szóra átadjuk, amit írt: {quote}."],
  dangers: {
    illness: {
      care: [
        "Nagyon sajnáljuk, és mielőbbi gyógyulást kívánunk.",
        "Most az egészség az első, és nagyon sajnáljuk, hogy ezt olvassuk.",
        "Nagyon sajnáljuk, ez ijesztő és kimerítő lehet.",
      ],
      advice: [
        "Ha még nem tette meg, kérjük, forduljon orvoshoz, és a maradékot őrizze meg.",
        "Kérjük, kérdezzen meg egy orvost, a csomagolást és ami megmaradt belőle, ne dobja ki.",
      ],
    },
    injury: {
      care: ["Nagyon sajnáljuk, hogy sérülés történt.", "Reméljük, hogy a sérülést már ellátták, és nagyon sajnáljuk."],
      advice: [
        "Ha orvos még nem látta, kérjük, mutassák meg orvosnak.",
        "Ha szükség van rá, kérjük, kérjen orvosi segítséget; ha súlyos, hívja a 112-t.",
      ],
    },
    allergy: {
      care: [
        "Az allergiás reakció komoly dolog, és nagyon sajnáljuk.",
        "Nagyon sajnáljuk, és reméljük, hogy a reakció már elmúlt.",
      ],
      advice: [
        "Ha bármilyen tünet jelentkezik, kérjük, azonnal kérjen orvosi segítséget; nehéz légzésnél hívja a 112-t.",
        "Kérjük, akkor is forduljon orvoshoz, ha javul, és a csomagolást őrizze meg.",
      ],
    },
    swallowed: {
      care: ["Ez ijesztő, és nagyon sajnáljuk.", "Nagyon sajnáljuk, és nagyon komolyan vesszük."],
      advice: [
        "Kérjük, azonnal kérdezzen meg egy orvost vagy a toxikológiai tájékoztató szolgálatot, és a terméket őrizze meg.",
        "Kérjük, most kérjen orvosi tanácsot, és ami megmaradt belőle, ne dobja ki.",
      ],
    },
    hazard: {
      care: [
        "Ez veszélyes, és nagyon komolyan vesszük.",
        "Az Ön biztonsága az első.",
        "Amit leírt, az ijesztő, és nagyon komolyan vesszük.",
      ],
      advice: ["Ha most is veszély áll fenn, kérjük, hívják a 112-t."],
    },
    recall: {
      care: [
        "Jól teszi, hogy rákérdez: a biztonság az első.",
        "A termékek biztonságáról szóló kérdéseket nagyon komolyan vesszük.",
      ],
      advice: [
        "A biztonság kedvéért kérjük, egyelőre ne használja és ne fogyassza.",
        "Kérjük, egyelőre tegye félre a csomagolásával együtt.",
      ],
    },
    "self-harm": {
      care: [
        "Aggódunk Önért, és jó, hogy írt.",
        "Nem mindegy, mi lesz Önnel, és nem kell ezzel egyedül maradnia.",
        "Megálltunk annál, amit írt, és aggódunk Önért.",
      ],
      advice: [
        "Kérjük, beszéljen most valakivel: {helpline}. Ha ebben a pillanatban veszélyben van, hívja a 112-t.",
        "Van, aki most is meghallgatja: {helpline}. Ha közvetlen veszélyben van, kérjük, hívja a 112-t.",
      ],
    },
    violence: {
      care: ["Senkinek sem szabad a biztonságáért félnie.", "A fenyegetést és az erőszakot nagyon komolyan vesszük."],
      advice: [
        "Ha bárki veszélyben van, kérjük, hívja a rendőrséget a 112-n.",
        "Veszély esetén kérjük, először a 112-t hívja.",
      ],
    },
    harassment: {
      care: [
        "Senkivel sem szabad így bánni, és nagyon sajnáljuk.",
        "Amit leírt, annak nem szabad megtörténnie, és nagyon sajnáljuk.",
      ],
    },
    discrimination: {
      care: [
        "Senkivel sem szabad így bánni, és nagyon sajnáljuk.",
        "Mindenkinek ugyanaz a tisztelet jár, és nagyon sajnáljuk, hogy ez nem így volt.",
        "Ez megalázó lehetett, és nagyon sajnáljuk.",
      ],
    },
    minors: {
      care: ["A gyermekek biztonsága mindennél előbbre való.", "Gyermekről van szó, ezért nagyon komolyan vesszük."],
      advice: ["Ha a gyermek most veszélyben van, kérjük, hívja a 112-t."],
    },
    legal: {
      care: ["Elolvastuk az üzenetét, és komolyan vesszük.", "Tiszteletben tartjuk, hogy ezt a lépést választja."],
    },
    press: {
      care: ["Köszönjük, hogy hozzánk fordult.", "Köszönjük a megkeresését."],
    },
    leak: {
      care: [
        "Az adatainak biztonságban kell lenniük nálunk, és ezt nagyon komolyan vesszük.",
        "Nagyon komolyan vesszük, amit a személyes adatokról írt.",
      ],
      advice: [
        "Kérjük, személyes adatot itt ne tegyen közzé.",
        "Kérjük, nyilvános üzenetben személyes adatot ne adjon meg.",
      ],
    },
    takeover: {
      care: ["Ez ijesztő, és nagyon komolyan vesszük.", "Megértjük, mennyire aggasztó ez."],
      advice: [
        "Ha még be tud lépni, kérjük, változtassa meg a jelszavát, kódot pedig senkinek ne adjon meg.",
        "Kérjük, se kódot, se jelszót ne adjon meg senkinek, és ha kártya is tartozik a fiókhoz, tiltassa le a bankjánál.",
      ],
    },
  },
};
