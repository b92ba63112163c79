import type { objections as english } from "../en/objections.ts";

export const objections = {
  "objection.advertising": "Tai reklama. Išimkite: klientas pasiūlymų neprašė.",
  "objection.apology-on-praise": "Už pagyrimą dėkojama, o ne atsiprašoma.",
  "objection.avoid": "Prekės ženklas taip nesako. Pasakykite kitaip.",
  "objection.bidi": "Yra nematomų ženklų, kurie keičia teksto kryptį. Išimkite juos arba perrašykite tą vietą.",
  "objection.blame": "Tai kaltina klientą. Verčiau parašykite, ką padarysite.",
  "objection.emoji": "Jaustukas čia netinka prie prekės ženklo tono. Išimkite.",
  "objection.empty": "Teksto dar nėra. Parašykite atsakymą arba uždarykite pokalbį be jo.",
  "objection.generic": "Neatsiliepia į nieką, ką klientas parašė. Paminėkite bent vieną smulkmeną.",
  "objection.jargon": "Klientas gali nežinoti šių žodžių. Pasakykite paprastai.",
  "objection.language": "Gali būti, kad tai ne kliento kalba. Patikrinkite ir atsakykite jo kalba.",
  "objection.length": "Platformai per ilga. Sutrumpinkite.",
  "objection.negative": "Sakoma, ko negalima. Parašykite, ką galima.",
  "objection.no-apology": "Atsakoma į skundą be atsiprašymo. Įvardykite, kas nepavyko, ir atsiprašykite.",
  "objection.no-next-step": "Nenurodytas kitas žingsnis. Parašykite, ką padarysite arba kur klientui kreiptis.",
  "objection.personnel": "Kalbama apie pasekmes darbuotojams. Tai lieka viduje.",
  "objection.pii": "Viešai rodomi asmens duomenys. Išimkite ir paprašykite jų privačiai.",
  "objection.placeholder": "Kažkas liko neužpildyta. Pakeiskite arba išimkite.",
  "objection.private-in-public":
    "Žinutė buvo privati. Įsitikinkite, kad atsakymo nematys kiti, arba neminėkite jos turinio.",
  "objection.promise": "Pažadama tai, kas nenuspręsta. Išimkite arba pirmiausia nuspręskite.",
  "objection.review-begging": "Prašoma įvertinimo. Išimkite.",
  "objection.reward": "Už atsakymą kažkas siūloma. Išimkite: klausiamiesiems neatlyginama.",
  "objection.sameness":
    "Neseniai kitas klientas gavo beveik tuos pačius žodžius. Atsiliepkite į šios žinutės smulkmeną.",
  "objection.self-service": "Klientas siunčiamas tvarkytis pats. Parašykite, ką padarysite jūs.",
  "objection.shouting": "Skamba kaip šaukimas. Pasakykite ramiai.",
  "objection.stale-fact": "Remiamasi straipsniu, kuris to nebesako. Perrašykite arba sukurkite naują juodraštį.",
  "objection.unanswered":
    "Į šį klausimą neatsako joks straipsnis. Įrašykite atsakymą arba pridėkite straipsnį ir kurkite juodraštį iš naujo.",
  "objection.unscored": "Žinutės nepavyko įvertinti: prieš siunčiant ją turi perskaityti žmogus.",
} satisfies Record<keyof typeof english, string>;
