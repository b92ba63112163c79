import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "Nincs {id} végpont itt: {brand}.",
  "refusal.no-erasure": "Nincs ilyen törlés: {id}.",
  "refusal.no-delivery": "Nincs {id} kézbesítés: az eseményeket 30 napig őrizzük.",
  "refusal.endpoints-many":
    "Ennek a márkának ({brand}) már {n} végpontja van, több nem lehet. Előbb távolítson el egyet.",
  "refusal.endpoint-asleep": "Szünetel vagy ki van kapcsolva, ezért semmi sem menne ki. Előbb kapcsolja be újra.",
  "refusal.outward-url": "Ez nem cím. Írjon ilyet: https://example.com/hooks.",
  "refusal.outward-password": "A címet név és jelszó nélkül írja.",
  "refusal.outward-https": "Csak https címre küldünk. A címet https:// előtaggal írja.",
  "refusal.outward-port": "A(z) {port} portra nem küldünk. Használja a 443-at, vagy egyet 1024-től.",
  "refusal.outward-closed":
    "{host} nincs a nyilvános interneten, ezért onnan nem olvasunk, és oda nem küldünk semmit. Ha az Earshot a saját gépén fut, az EARSHOT_OWN_ADDRESSES engedélyezheti.",
  "refusal.no-slack-app":
    "Az Earshotnak még nincs alkalmazása a Slackben. A teljes telepítés egyik adminja készíthet egyet: Beállítások, Csatornák.",
  "refusal.no-workspace": "{brand} nincs összekapcsolva ezzel a Slack-munkaterülettel: {id}. Előbb kapcsolja össze.",
  "refusal.channel-needs": "A(z) {channel} csatornához meg kell adni: {what}.",
  "refusal.no-rotation":
    "Csak a webhookokat írjuk alá saját titokkal. Az új címet vagy kulcsot a Módosítás alatt adja meg.",
  "input.pagerduty-key": "Egy Events API v2 integráció kulcsát adja meg: betűk és számjegyek.",
  "input.slack-workspace": "A munkaterület azonosítóját adja meg, például T0123ABCD.",
  "input.slack-room":
    "A csatorna azonosítóját adja meg, például C0123ABCD: a Slackben a csatorna részleteinek végén áll.",
  "input.slack-client": "Azt a Client ID-t adja meg, amelyet a Slack a Basic Information alatt mutat.",
  "refusal.channel-takes-no": "A(z) {channel} csatornához ez nem kell: {what}.",
  "refusal.decide-without-texts": "Arról nem lehet dönteni, ami nem látszik: a szövegeket is küldje oda.",
  "refusal.slack-link-old": "Ezt a linket már használták, vagy túl régi. Újért nyomjon rá ismét a Slackben.",
  "refusal.decision-link-old": "Ezt a linket már használták, vagy túl régi.",
  "refusal.decision-link-theirs": "Ez a levél másnak szólt.",
} satisfies Record<keyof typeof english, string>;
