import type { notices as english } from "../en/notices.ts";

export const notices = {
  "notice.sign-in-dead": "Az Earshot már nem tud megszólalni itt: {name}",
  "notice.sign-in-ends": "Hamarosan lejár az Earshot bejelentkezése itt: {name}",
  "notice.failing": "Az Earshot nem tudja figyelni ezt: {name}",
  "notice.silent": "Az Earshot semmi újat nem hall itt: {name}",
  "notice.deaf": "Az Earshot lemaradhat arról, amit itt mondanak: {name}",
  "notice.where": "Márka: {brand}, platform: {platform}.",
  "notice.note-subject": "{brand}: {name} megemlítette Önt egy jegyzetben",
  "notice.note": "{name} megemlítette Önt a(z) {id} beszélgetés egyik jegyzetében ({brand}).",
  "notice.note-where": "Az Earshotban a sajátjai között találja.",
  "notice.told-subject": "{brand}: az ügyfélnek azt mondtuk, hogy Ön tud róla",
  "notice.told": "Egy válasz ({platform}) szerint ezt továbbítottuk Önnek.",
  "notice.told-of": "Egy válasz ({platform}) szerint ezt továbbítottuk Önnek ({name}).",
  "notice.told-where": "Az Earshotban a(z) {id} beszélgetés ({brand}); a feladat akkor kész, ha valaki ott megjelöli.",
  "notice.key-ends": "Hamarosan lejár a(z) {name} hozzáférési kulcs",
  "notice.key-ends-at":
    "A(z) {name} hozzáférési kulcs ekkor jár le: {at, date}, {at, time}. Ami használja, akkor leáll.",
  "notice.key-todo":
    "Hozzon létre egy másikat az Earshot konzolján a Beállításoknál, adja meg annak, ami ezt használja, és vonja vissza ezt.",
  "notice.open": "Nyissa meg az Earshot konzolját, ott láthatja és intézheti.",
  "notice.endpoint-off": "{brand}: az Earshot már nem küld eseményeket egy végpontra",
  "notice.channel-refuses": "{brand}: Az Earshot üzeneteit nem fogadja: {where}",
  "notice.endpoint-gone": "{host} jelezte, hogy nem kér több eseményt (410).",
  "notice.endpoint-failing": "{host} öt napja egyetlen eseményt sem fogadott.",
  "notice.endpoint-kept":
    "Az eseményeket 30 napig őrizzük: a Beállítások, Webhookok alatt kapcsolja be újra a végpontot, és küldesse el, amiről lemaradt.",
  "ladder.mail-subject":
    "{n, plural, one {# beszélgetés vár rád} other {# beszélgetés vár rád}}: közeleg vagy lejárt a határidő",
  "ladder.mail-reminded": "{brand}: határidő {due, time}. Közeleg a határidő ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: határidő {due, time}. Hozzád került ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: a határidő {due, time} volt, és senki sem válaszolt ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {És még #.} other {És még #.}}",
  "ladder.mail-where":
    "Az Earshot beérkezett üzenetei között találod őket. Ilyen levél legfeljebb 5 percenként egy megy.",
  "notice.view-subject": "{brand}: {name} ({n})",
  "notice.view":
    "{brand}: {n, plural, =0 {most semmi sincs ebben a nézetben} one {most # beszélgetés van ebben a nézetben} other {most # beszélgetés van ebben a nézetben}}.",
  "notice.view-row": "{name} ({platform}): {words}",
  "notice.view-due": "{name} ({platform}), határidő {at, time}: {words}",
  "notice.view-late": "{name} ({platform}), lejárt {at, time}: {words}",
  "notice.view-more": "{n, plural, one {És még #.} other {És még #.}}",
} satisfies Record<keyof typeof english, string>;
