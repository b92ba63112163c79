import { starters } from "./cases.ts";

export const huFormal = starters(
  "hu",
  1,
  {
    praise: [
      "Kedves {name}! Nagyon köszönjük a kedves szavakat! Örömmel olvastuk, amit {matter} írt.",
      "Köszönjük, ezt igazán jó volt olvasni! Amit {matter} írt, az egész csapatunknak sokat jelent. Örülünk, hogy minket választott!",
      "Kedves {name}! Köszönjük, hogy időt szánt ránk. Nagy öröm számunkra, amit {matter} írt. Az egész csapat nevében köszönjük!",
    ],
    "praise-rated": [
      "Kedves {name}! Köszönjük a kiváló értékelést. Amit {matter} írt, az egész csapatunkat boldoggá teszi.",
      "Köszönjük a szép értékelést! Nagyon örülünk annak, amit {matter} írt. Jó tudni, hogy jó úton járunk.",
      "Kedves {name}! Köszönjük az értékelést. Az ilyen visszajelzésekért érdemes dolgozni. Amit {matter} írt, azt örömmel megosztjuk a csapattal.",
    ],
    complaint: [
      "Kedves {name}! Megértjük, hogy ez bosszantó, és elnézést kérünk. Sajnálattal olvastuk, amit {matter} írt. Kérjük, írjon nekünk ide: {contact}. Szeretnénk pontosan megérteni, mi történt.",
      "Teljesen érthető a csalódottsága. Jobb bánásmódot érdemelt volna, ezért elnézést kérünk. Szeretnénk többet tudni arról, amit {matter} írt. Kérjük, keressen meg minket itt: {contact}. Egy kollégánk végigkíséri az ügyét.",
      "Kedves {name}! Sajnáljuk, hogy ez történt, és elnézést kérünk érte. Komolyan vesszük, amit {matter} írt, de a kivizsgálásához még néhány részletre van szükségünk. Kérjük, küldje el őket ide: {contact}.",
    ],
    "complaint-low-rating": [
      "Kedves {name}! Ez az értékelés jól mutatja, mekkorát csalódott, és elnézést kérünk. Alaposan meg szeretnénk nézni, amit {matter} írt. Kérjük, írjon nekünk ide: {contact}. Így kideríthetjük, mi romlott el.",
      "Köszönjük az őszinteségét, és sajnáljuk, hogy csalódást okoztunk. Komolyan vesszük, amit {matter} írt. Kérjük, írja meg a részleteket ide: {contact}. Egy kollégánk elolvassa, és utánajár.",
      "Megértjük a csalódottságát, és elnézést kérünk. Fontos számunkra, amit {matter} gondol. A következő lépés: kérjük, keressen meg minket itt: {contact}, és közösen átnézzük a történteket.",
    ],
    mixed: [
      "Kedves {name}! Köszönjük, hogy azt is megírta, ami tetszett, és azt is, ami nem. Ami nem sikerült jól, azért elnézést kérünk. Szívesen hallanánk többet arról, amit {matter} írt. Kérjük, írjon nekünk ide: {contact}.",
      "Örülünk, hogy részben jó élménye volt, a többi miatt pedig elnézést kérünk. Köszönjük az őszinte véleményt. Szeretnénk megérteni, min javítsunk, ezért fontos, amit {matter} írt. Kérjük, írjon nekünk ide: {contact}.",
      "Köszönjük a dicséretet is, a kritikát is. Megértjük, hogy a történtek beárnyékolják a jót, és sajnáljuk. Fontos számunkra, amit {matter} írt. Kérjük, írja meg a részleteket ide: {contact}. Így a megfelelő kollégához jut el.",
    ],
    question: [
      "Kedves {name}! Köszönjük a kérdését. Már pontosítjuk, amit {matter} kérdezett. Kérjük, írja meg ide, ami az Ön esetében fontos: {contact}. Így a válasz valóban Önnek szól majd.",
      "Örülünk, hogy hozzánk fordult! Szeretne többet tudni {matter}. Azok segítenek szívesen, akik a legjobban értenek hozzá: kérjük, írjon nekünk ide: {contact}. Így találgatás helyett pontos választ kap.",
      "Köszönjük a kérdést! Szeretnénk pontosan válaszolni arra, amit {matter} kérdezett, ezért utánajárunk. Itt is elér minket: {contact}. Így nem Önnek kell keresgélnie.",
    ],
    request: [
      "Kedves {name}! Köszönjük a javaslatát. Feljegyeztük, amit {matter} írt. Kérjük, írja meg ide, mire használná: {contact}. Minél jobban értjük, annál jobban tudunk tervezni.",
      "Köszönjük, hogy megírta, mire van szüksége. Egy kollégánk megnézi, amit {matter} kért. Kérjük, a részleteket küldje el ide: {contact}. Így csak egyszer kell elmagyaráznia.",
      "Hasznos ötlet, köszönjük! Továbbadjuk az illetékeseknek, amit {matter} írt. Ha bármit hozzátenne, kérjük, írjon nekünk ide: {contact}. A legjobb ötletek azoktól jönnek, akik nap mint nap használják.",
    ],
    refund: [
      "Kedves {name}! Kellemetlen a pénzére várni, ezért elnézést kérünk. A visszatérítés ellenőrzéséhez a rendelésszámra van szükségünk. Kérjük, ne nyilvánosan, hanem ide küldje el: {contact}. Megnézzük, hol tart.",
      "Megértjük, hogy szeretné rendezni a visszatérítést, és sajnáljuk, hogy kérnie kell. Kérjük, írja meg a rendelésszámot ide: {contact}. Egy kollégánk elejétől a végéig végignézi Önnel.",
      "Elnézést kérünk a visszatérítés körüli kellemetlenségért. Senki sem szeret a saját pénze után járni. A következő lépés: kérjük, küldje el a rendelésszámot ide: {contact}, és egy kollégánk utánanéz.",
    ],
    cancellation: [
      "Kedves {name}! Megértettük, hogy le szeretné mondani, és sajnáljuk, hogy idáig jutottunk. Kérjük, írja meg a rendelés- vagy ügyfélszámot ide: {contact}. Így a lemondás a megfelelő kollégához kerül.",
      "Sajnáljuk, hogy távozni szeretne, és elnézést kérünk azért, ami idáig vezetett. Hogy a lemondás rendben menjen, kérjük, írjon nekünk ide: {contact}. Azt is megírhatja, mit kellett volna jobban csinálnunk.",
    ],
    delivery: [
      "Kedves {name}! Bosszantó, ha egy csomag nem úgy érkezik, ahogy kellene, ezért elnézést kérünk. Kérjük, küldje el a rendelésszámot ide: {contact}. Így kideríthetjük, hol tart a csomag.",
      "Megértjük, mennyire kellemetlen ez a szállítás, és elnézést kérünk. Kérjük, írja meg a rendelésszámot ide: {contact}. Egy kollégánk egyeztet a futárszolgálattal.",
      "Kedves {name}! Számított erre a szállításra, és nem jól sikerült. Sajnáljuk. A nyomon követéshez a rendelésszámra van szükségünk. Kérjük, ne nyilvánosan, hanem ide küldje el: {contact}.",
    ],
    defect: [
      "Kedves {name}! Nagy csalódás, ha egy termék nem úgy működik, ahogy kellene, ezért elnézést kérünk. Kérjük, írja meg ide, melyik termékről van szó, és mi történik: {contact}. Így magát a hibát vizsgálhatjuk meg.",
      "Sajnáljuk, hogy a termék csalódást okozott. Kérjük, írja meg ide, mikor vásárolta, és mi a hiba, ha lehet, fényképpel: {contact}. Egy kollégánk Önnel együtt megnézi.",
      "Megértjük a bosszúságát: kellemetlen, ha egy termék elromlik, ezért elnézést kérünk. A következő lépés a hiba alapos vizsgálata. Kérjük, küldje el a részleteket ide: {contact}.",
    ],
    outage: [
      "Kedves {name}! Nagyon bosszantó, ha éppen akkor nem működik, amikor szükség van rá, ezért elnézést kérünk. A kollégáink vizsgálják a leállást. Kérjük, írja meg ide, mióta és milyen eszközön tapasztalja: {contact}.",
      "Sajnáljuk, hogy Önnél nem működik. Köszönjük, hogy jelezte a leállást: minden jelzés segít megtalálni az okát. Kérjük, írja meg ide, mit lát a képernyőn: {contact}.",
    ],
    "inquiry-order": [
      "Kedves {name}! Szívesen utánanézünk. Mi a rendelésszám, és melyik e-mail-címmel rendelt? Kérjük, mindkettőt ide küldje el, ne nyilvánosan: {contact}.",
      "Köszönjük az üzenetét. A rendelés ellenőrzéséhez két adatra van szükségünk: a számára és a megrendelő nevére. Kérjük, küldje el őket ide: {contact}. Ott csak mi látjuk.",
      "Kedves {name}! Köszönjük az üzenetét. Hogy pontosan válaszolhassunk arra, amit {matter} kérdezett, szükségünk van a rendelésszámra. Kérjük, inkább ide küldje el: {contact}. Nyilvános helyre nem való.",
    ],
    "inquiry-device": [
      "Kedves {name}! Köszönjük, hogy jelezte, hogy nem működik. Milyen eszközt használ, és pontosan mi történik? Kérjük, írjon nekünk ide: {contact}. Így az Ön esetét vizsgálhatjuk meg.",
      "Kedves {name}! Szeretnénk kideríteni, miért nem működik úgy, ahogy kellene. Melyik termékről vagy verzióról van szó, és mióta? Kérjük, írja meg ide: {contact}.",
    ],
    inquiry: [
      "Kedves {name}! Köszönjük az üzenetét. Szeretnénk jól érteni, amit {matter} írt. Mi történt, és mikor? Kérjük, írjon róla kicsit többet ide: {contact}.",
      "Köszönjük, hogy megkeresett minket! Elolvastuk, amit {matter} írt. Hogy a megfelelő kolléga segíthessen: melyik üzletről vagy termékről van szó? Kérjük, írja meg ide: {contact}.",
      "Kedves {name}! Szívesen segítünk. Olvastuk, amit {matter} írt. Elárulna kicsit többet arról, mire van szüksége? Kérjük, írjon nekünk ide, ahol a bizalmas részleteket is megoszthatja: {contact}.",
    ],
    "holding-safety": [
      "Kedves {name}! Köszönjük, hogy szólt. Aggasztó, amit leírt, és nagyon komolyan vesszük. Egy kollégánk ebben a pillanatban is foglalkozik vele. Kérjük, írjon nekünk ide, hogy közvetlenül beszélhessünk: {contact}.",
      "Reméljük, hogy jól van. Elolvastuk, amit írt, és egy kollégánk már foglalkozik vele. Kérjük, mielőbb keressen meg minket itt: {contact}. Azt is írja meg, hogyan érhetjük el.",
      "Nagyon komolyan vesszük, amit írt. Az Ön biztonsága az első: kérjük, egyelőre ne használja a terméket. Egy kollégánk már vizsgálja az esetet. Itt közvetlenül elér minket: {contact}.",
    ],
    "holding-self-harm": [
      "Kedves {name}! Köszönjük, hogy megírta nekünk. Ön fontos, és nem kell egyedül megbirkóznia ezzel. Kérjük, beszéljen most valakivel: {helpline}. Közvetlen veszélyben hívja a 112-t. Nekünk itt is írhat: {contact}.",
      "Aggódunk Önért, miután elolvastuk, amit írt. Vannak, akik éjjel-nappal meghallgatják: {helpline}. Vészhelyzetben kérjük, azonnal hívjon segítséget. Itt közvetlenül elér minket: {contact}.",
    ],
    "holding-misconduct": [
      "Kedves {name}! Köszönjük, hogy szólt. Senkivel sem szabad így bánni, és nagyon komolyan vesszük. Kérjük, írja meg ide, mikor és hol történt, hogy utánajárhassunk: {contact}. Nevek nem tartoznak a nyilvánosságra.",
      "Amit leírt, annak nem szabad megtörténnie, és sajnáljuk, hogy átélte. Szeretnénk közvetlenül Öntől hallani. Kérjük, keressen meg minket itt, és írja meg, hogyan érhetjük el: {contact}.",
    ],
    "holding-privacy": [
      "Kedves {name}! Köszönjük, hogy szólt. Nagyon komolyan vesszük, amit az adatairól írt. Kérjük, személyes adatot itt ne tegyen közzé. Írjon nekünk ide, hogy Önnel együtt utánajárhassunk: {contact}.",
      "Elolvastuk, amit a fiókjáról és az adatairól írt, és nagyon komolyan vesszük. Ha még be tud lépni, kérjük, változtassa meg a jelszavát. Itt közvetlenül elér minket: {contact}.",
    ],
    "holding-legal": [
      "Köszönjük a megkeresését. Az üzenete az ilyen ügyekért felelős kollégánkhoz került, aki most olvassa. Kérjük, írjon ide, hogy közvetlenül hozzá jusson el: {contact}.",
      "Elolvastuk az üzenetét, és megértjük, hogy ez fontos Önnek. Egy kollégánk most foglalkozik vele. Kérjük, a továbbiakban ide írjon: {contact}. Ez nem nyilvános beszélgetésbe való.",
    ],
    "holding-unscored": [
      "Kedves {name}! Köszönjük, hogy írt nekünk. Egy kollégánk most olvassa az üzenetét. Amit nem szeretne nyilvánosan megírni, azt kérjük, ide küldje el: {contact}.",
      "Köszönjük az üzenetét. Szeretnénk érdemben válaszolni, ezért egy kollégánk most olvassa. Itt is elér minket: {contact}.",
    ],
    holding: [
      "Kedves {name}! Köszönjük, hogy ezt jelezte. Megértjük, mennyire fontos, és egy kollégánk most is foglalkozik vele. Kérjük, írjon nekünk ide, hogy közvetlenül beszélhessünk: {contact}.",
      "Elolvastuk az üzenetét, és komolyan vesszük. Egy kollégánk ebben a pillanatban is utánajár. Közvetlenül és bizalmasan itt ér el minket: {contact}.",
    ],
  },
  "formal",
);
