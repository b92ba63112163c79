import type { files as english } from "../en/files.ts";

export const files = {
  "refusal.file-empty": "Failas tuščias.",
  "refusal.file-not-table": "Tai ne tekstinis failas. Pirmiausia išsaugokite lentelę kaip CSV (UTF-8).",
  "refusal.file-not-text": "Tai ne tekstinis failas. Pirmiausia išsaugokite jį kaip tekstą (UTF-8).",
  "refusal.file-no-mentions": "Šiame faile nėra paminėjimų.",
  "refusal.file-no-text-column":
    "Pirmoje eilutėje nėra stulpelio „text“ nei tokio, kuris vadintųsi atsiliepimu, komentaru ar žinute. Stulpeliai: {columns}.",
  "refusal.file-no-text-field":
    "Šie objektai neturi lauko „text“ nei tokio, kuris vadintųsi atsiliepimu, komentaru ar žinute. Laukai: {columns}.",
  "refusal.dates-two-ways":
    "Šio failo datas galima suprasti dvejopai: 03/04/2026 yra balandžio 3 d. arba kovo 4 d., ir nė viena eilutė to neišsprendžia. Nurodykite, kas teisinga: --dates day-first arba --dates month-first.",
  "refusal.dates-contradict":
    "Šio failo datos prieštarauja viena kitai: vienose pirma eina diena, kitose – mėnuo. Gal skaičiuoklė kai kurias apvertė: eksportuokite failą iš naujo ir importuokite neatvėrę skaičiuoklėje. Arba nurodykite, kas teisinga: --dates day-first arba --dates month-first.",
  "refusal.file-not-csv": "Tai ne skaitomas CSV failas.",
  "refusal.file-not-csv-line":
    "Tai ne skaitomas CSV failas. Pažiūrėkite {line} eilutę: ten atverta kabutė galbūt niekur neužverta.",
  "refusal.file-not-array": "Tai ne skaitomas JSON masyvas. Galbūt jis nukirstas.",
  "refusal.file-not-json": "Tai nei JSON masyvas, nei po vieną JSON objektą eilutėje.",
  "refusal.rows-many": "Faile eilučių: {rows}, o vienu kartu telpa {most}. Padalykite jį.",
  "refusal.import-none": "Prekės ženklas {brand} neturi importo {id}.",
  "refusal.import-cancelled": "Šis importas nutrauktas. Norėdami pradėti iš naujo, importuokite failą dar kartą.",
  "refusal.import-worked-on": "Kažkas dirba su tuo, ką atnešė šis importas. Netrukus bandykite atšaukti dar kartą.",
} satisfies Record<keyof typeof english, string>;
