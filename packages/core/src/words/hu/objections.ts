import type { objections as english } from "../en/objections.ts";

export const objections = {
  "objection.advertising": "Reklámot tartalmaz. Vegye ki: az ügyfél nem kért ajánlatot.",
  "objection.apology-on-praise": "A dicséretre köszönet jár, nem bocsánatkérés.",
  "objection.avoid": "A márka nem fogalmaz így. Írja másként.",
  "objection.bidi":
    "Láthatatlan karakterek vannak benne, amelyek megfordítják a szöveg irányát. Vegye ki őket, vagy gépelje be újra a részt.",
  "objection.blame": "Az ügyfelet hibáztatja. Írja inkább azt, mit fog tenni.",
  "objection.emoji": "Az emoji itt nem illik a márka hangneméhez. Vegye ki.",
  "objection.empty": "Még nincs szöveg. Írjon választ, vagy zárja le a beszélgetést válasz nélkül.",
  "objection.generic": "Semmire sem tér ki abból, amit az ügyfél írt. Említsen meg egy részletet.",
  "objection.jargon": "Az ügyfél talán nem ismeri ezeket a szavakat. Írja egyszerűen.",
  "objection.language": "Lehet, hogy nem az ügyfél nyelvén van. Ellenőrizze, és az ő nyelvén válaszoljon.",
  "objection.length": "Túl hosszú a platformnak. Rövidítse le.",
  "objection.negative": "Azt mondja, mit nem lehet. Írja azt, mit lehet.",
  "objection.no-apology": "Panaszra bocsánatkérés nélkül válaszol. Nevezze meg, mi ment rosszul, és kérjen elnézést.",
  "objection.no-next-step": "Nincs benne következő lépés. Írja meg, mit fog tenni, vagy hová fordulhat az ügyfél.",
  "objection.personnel": "A munkatársakat érő következményekről szól. Ez maradjon házon belül.",
  "objection.pii": "Személyes adatot mutat nyilvánosan. Vegye ki, és kérje el privátban.",
  "objection.placeholder": "Valami kitöltetlen maradt. Cserélje ki, vagy vegye ki.",
  "objection.private-in-public":
    "Az üzenet privát volt. Ügyeljen rá, hogy a választ mások ne lássák, vagy ne írjon a tartalmáról.",
  "objection.promise": "Olyat ígér, amiről nem született döntés. Vegye ki, vagy előbb döntsenek róla.",
  "objection.review-begging": "Értékelést kér. Vegye ki.",
  "objection.reward": "Valamit ígér a válaszért. Vegye ki: akit megkérdezünk, nem kap érte jutalmat.",
  "objection.sameness": "Nemrég egy másik ügyfél szinte ugyanezt kapta. Térjen ki az üzenet egy részletére.",
  "objection.self-service": "Az ügyfélre hárítja a megoldást. Írja meg, mit tesz Ön.",
  "objection.shouting": "Kiabálásnak hat. Írja nyugodtan.",
  "objection.stale-fact": "Olyan cikkre épül, amely már nem ezt mondja. Írja újra, vagy kérjen új vázlatot.",
  "objection.unanswered":
    "Erre a kérdésre egyik cikk sem válaszol. Írja bele a választ, vagy vegyen fel cikket, és kérjen új vázlatot.",
  "objection.unscored": "Az üzenetet nem sikerült megítélni: küldés előtt embernek kell elolvasnia.",
} satisfies Record<keyof typeof english, string>;
