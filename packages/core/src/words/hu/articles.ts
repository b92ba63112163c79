import type { articles as english } from "../en/articles.ts";

export const articles = {
  "article.days":
    "Előbb érne véget ({until}), mint ahogy kezdődik ({from}). Javítsa a validFrom vagy a validUntil értékét.",
  "article.date": "A dátumot így írja: 2027-01-31.",
  "article.missing": "Hiányzik: {field}. {rule}",
  "article.long": "A(z) {field} {n} karakterből áll. {rule}",
  "article.unfit": "A(z) {field} nem használható: {value}. {rule}",
  "article.rule-id": "1–80 kisbetűt, számjegyet és kötőjelet írjon, például opening-hours.",
  "article.rule-language": "Ezek egyikét írja: en, he, fa, hu, zh-Hant, lt.",
  "article.rule-title": "1–200 karaktert írjon.",
  "article.rule-text": "1–8000 karaktert írjon; ami hosszabb, legyen két cikk.",
  "article.rule-questions": "Legfeljebb 50 kérdés listáját írja, mindegyik 1–300 karakter.",
  "article.rule-countries": "Legfeljebb 50 ország listáját írja, mindegyiket két nagybetűvel, például LT.",
  "article.rule-branches": "Legfeljebb 100 üzlet listáját írja, mindegyik 1–80 karakter.",
  "article.rule-owner": "Legfeljebb 120 karaktert írjon.",
  "article.twice": "A(z) {id} ({language}) már szerepel a(z) {line}. sorban. Vegye ki az egyiket.",
  "article.no-heading": "Az első sorban az oszlopneveknek kell állniuk, de így kezdődik: {name}. {known}",
  "article.no-column": "Nincs {name} oszlop. {known}",
  "article.column-twice": "A(z) {field} oszlop kétszer szerepel. Vegye ki az egyiket. {known}",
  "article.column-missing": "Hiányzik a(z) {field} oszlop. {known}",
  "article.columns": "Az oszlopok: {all}; kötelező: {needed}.",
  "article.cells":
    "Ebben a sorban {n} cella van, az első sor {named} oszlopot nevez meg. Hiányzik egy vessző vagy idézőjel, vagy eggyel több van?",
  "article.fields-long": "Ezek a mezők több mint {n} karakterből állnak. Hiányzik alóluk egy --- sor?",
  "article.not-yaml": 'Ez nem olvasható YAML: {why}. A : vagy # jelet tartalmazó értéket tegye "idézőjelbe".',
  "article.no-fields": "A --- sorok között nincsenek mezők. Soronként egyet írjon, például id: opening-hours",
  "article.no-field": "Nincs {name} mező. A mezők: {all}. A szöveg a második --- alatt áll.",
  "article.plain-yaml": "Ezek a mezők nem olvasható YAML-ok: írja őket horgonyok nélkül, és ne egymásba ágyazva.",
  "article.before-first": "Az első cikk előtt nem állhat semmi. Kezdje ---, majd az id, language és title mezőkkel.",
  "article.no-end": "Az itt kezdődő mezőknek nincs végük. Írjon --- sort az utolsó alá.",
  "article.line": "{line}. sor: {problem}",
  "article.more": "… és még {n}.",
  "refusal.export-large": "Nagyobb, mint 5 MB: npm run earshot -- knowledge export --brand {brand}",
  "refusal.articles-large": "A fájl nagyobb, mint 5 MB. Ossza fel többre.",
  "refusal.articles-none": "A fájlban nincs cikk.",
  "refusal.articles-wrong": "Semmi sem lett importálva. Hibák a fájlban ({n}):\n{problems}",
  "refusal.articles-not-csv":
    "Semmi sem lett importálva: ez nem olvasható CSV-fájl. Mentse újra a táblázatot CSV-ként (UTF-8).",
  "refusal.articles-not-csv-line":
    "Semmi sem lett importálva: ez nem olvasható CSV-fájl. A(z) {line}. sorban vagy előtte nyíló idézőjel sosem záródik be. Mentse újra a táblázatot CSV-ként (UTF-8).",
  "refusal.articles-many":
    "Egy márkának legfeljebb {most} cikke lehet. Most {kept} van, és ez még {more} lenne. Előbb töröljön néhányat, vagy vonjon össze többet.",
  "refusal.no-article": "Nincs {id} cikk ({language}) itt: {brand}.",
  "refusal.never-article": "Sosem volt {id} cikk ({language}) itt: {brand}.",
  "refusal.article-removed": "Ezt a cikket időközben eltávolították. Mentse újként, ha vissza szeretné kapni.",
  "refusal.article-exists":
    "Már van {id} cikk ezen a nyelven: {language}. Nyissa meg azt, vagy válasszon másik azonosítót.",
  "refusal.article-changed": "Időközben valaki módosította ezt a cikket. Töltse be újra, és ott módosítson.",
  "input.article-id": "1–80 kisbetűt, számjegyet és kötőjelet használjon, például opening-hours.",
} satisfies Record<keyof typeof english, string>;
