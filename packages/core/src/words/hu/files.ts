import type { files as english } from "../en/files.ts";

export const files = {
  "refusal.file-empty": "A fájl üres.",
  "refusal.file-not-table": "Ez nem szövegfájl. Mentse előbb a táblázatot CSV-ként (UTF-8).",
  "refusal.file-not-text": "Ez nem szövegfájl. Mentse előbb szövegként (UTF-8).",
  "refusal.file-no-mentions": "Ebben a fájlban nincs említés.",
  "refusal.file-no-text-column":
    'Az első sorban nincs "text" oszlop, sem olyan, amelyik vélemény, hozzászólás vagy üzenet nevű. Az oszlopai: {columns}.',
  "refusal.file-no-text-field":
    'Ezekben az objektumokban nincs "text" mező, sem olyan, amelyik vélemény, hozzászólás vagy üzenet nevű. A mezők: {columns}.',
  "refusal.dates-two-ways":
    "A fájl dátumai kétféleképpen olvashatók: a 03/04/2026 április 3. vagy március 4., és egyetlen sor sem dönti el. Mondja meg, melyik a helyes: --dates day-first vagy --dates month-first.",
  "refusal.dates-contradict":
    "A fájl dátumai ellentmondanak egymásnak: némelyikben a nap áll elöl, másokban a hónap. Talán egy táblázatkezelő fordított meg néhányat: exportálja újra, és importálja anélkül, hogy táblázatkezelőben megnyitná. Vagy mondja meg, melyik a helyes: --dates day-first vagy --dates month-first.",
  "refusal.file-not-csv": "Ez nem olvasható CSV-fájl.",
  "refusal.file-not-csv-line":
    "Ez nem olvasható CSV-fájl. Nézze meg a(z) {line}. sort: talán egy ott nyíló idézőjel sosem záródik be.",
  "refusal.file-not-array": "Ez nem olvasható JSON-tömb. Talán csonka.",
  "refusal.file-not-json": "Ez se nem JSON-tömb, se nem soronként egy JSON-objektum.",
  "refusal.rows-many": "A fájlban {rows} sor van, egyszerre {most} fér be. Ossza fel.",
  "refusal.import-none": "Nincs {id} importálás itt: {brand}.",
  "refusal.import-cancelled": "Ezt az importálást megszakították. Importálja újra a fájlt az újrakezdéshez.",
  "refusal.import-worked-on":
    "Valaki épp dolgozik azon, amit ez az importálás hozott. Próbálja visszavonni kicsit később.",
} satisfies Record<keyof typeof english, string>;
