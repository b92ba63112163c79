import { anywhere, type LanguageRules } from "./rule.ts";

export const hu: LanguageRules = {
  negation: /(?:nem kell|nincs szükség|nélkül|nem fogok)\s+(?:\S+\s+){0,2}$/iu,
  rules: [
    { name: "safety", intent: "safety", urgency: "critical", pattern: anywhere("ételmérgezés", "mérgezést", "kórház", "allergiás reakció", "allergiás roham", "megsérült", "sérülést", "megégett", "megégettem", "leforrázt", "kigyulladt", "füst(?:öl|ölni)", "áramütés", "üvegszilánk", "üvegdarab", "fulladoz", "mentőt? (?:kellett|hív)", "csótány", "penészes") },
    { name: "legal", intent: "legal", urgency: "critical", pattern: anywhere("ügyvéd", "bíróság", "beperel", "pert ind", "perelni", "feljelent", "fogyasztóvédel", "jogi lépés", "békéltető testület") },
    { name: "press", intent: "press", urgency: "high", pattern: anywhere("újságíró", "szerkesztőség", "sajtókérdés") },
    { name: "cancellation", intent: "cancellation", urgency: "high", pattern: anywhere("lemond(?:om|ani|anám|tam) (?:az? )?(?:előfizetés|tagság)", "(?:előfizetés|tagság|fiók)\\S* (?:lemond|megszünt|törl|felmond)", "törölni (?:szeretném|akarom) a fiók") },
    { name: "refund", intent: "refund", urgency: "high", pattern: anywhere("visszatérítés", "vissza(?:kérem|kapom|adni) a pénz", "a pénzem(?:et)? vissza", "kétszer (?:vont|terhel|von)\\S*", "visszatéríte") },
    { name: "outage", intent: "outage", urgency: "high", pattern: anywhere("az? (?:app|alkalmazás|oldal|weboldal)\\S* (?:nem működik|leállt|összeomlik|lefagy)", "nem tudok (?:belépni|bejelentkezni|fizetni)") },
    { name: "delivery", intent: "delivery", pattern: anywhere("kiszállít", "futár", "csomag", "házhozszállít") },
    { name: "complaint", intent: "complaint", pattern: anywhere("csalód(?:ás|ott|tam)", "borzalmas", "felháborító", "panasz", "pocsék", "szégyen", "elfogadhatatlan", "soha többet") },
    { name: "praise", intent: "praise", pattern: anywhere("köszön(?:öm|jük|et)", "imád(?:om|juk)", "kiváló", "fantasztikus", "csodálatos", "nagyon finom", "legjobb", "szuper") },
    { name: "request", intent: "request", pattern: anywhere("kérem", "szeretném (?:kérni|ha)", "legyenek szívesek", "tudnának", "lehetne") },
  ],
};
