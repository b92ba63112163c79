import { expect, test } from "vitest";
import { alarmIn } from "./foreign-alarms.ts";

test.each([
  ["de", "Sie hören von meinem Anwalt", "legal"],
  ["de", "Meine Tochter liegt nach eurem Eis im Krankenhaus", "safety"],
  ["fr", "Je vais porter plainte contre vous", "legal"],
  ["es", "Mi hijo acabó en urgencias por su comida", "safety"],
  ["it", "Passerò alle vie legali", "legal"],
  ["pl", "Dziecko ma oparzenia po waszej herbacie", "safety"],
  ["ru", "Я подам в суд на вашу компанию", "legal"],
  ["uk", "Дитина в лікарні після вашого торта", "safety"],
  ["tr", "Avukatım sizinle görüşecek", "legal"],
  ["ja", "弁護士に相談します", "legal"],
  ["ko", "아이가 먹고 응급실에 갔어요", "safety"],
  ["ar", "ابنتي في المستشفى بسبب طعامكم", "safety"],
  ["vi", "Con tôi phải đi cấp cứu, bệnh viện nói ngộ độc", "safety"],
  ["sv", "Min advokat kommer att kontakta er", "legal"],
  ["und", "Rechtsanwalt!!!", "legal"],
] as const)("in %s, “%s” is an alarm", (language, text, what) => {
  const alarm = alarmIn(text, language);
  expect(alarm?.what).toBe(what);
  expect(alarm!.end).toBeGreaterThan(alarm!.start);
});

test.each([
  ["de", "Der Kaffee war leider kalt"],
  ["fr", "Le service est nul"],
  ["ca", "xqzt blorp vrell 12345678"],
  ["und", "ok, sud, dava"],
])("in %s, “%s” is none", (language, text) => expect(alarmIn(text, language)).toBeUndefined());
