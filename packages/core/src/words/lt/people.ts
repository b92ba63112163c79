import type { people as english } from "../en/people.ts";

export const people = {
  "refusal.own-role": "Savo vaidmens keisti negalite. Kreipkitės į kitą administratorių.",
  "refusal.person-elsewhere": "Asmeniui {name} tai gali padaryti tik visų prekės ženklų administratorius.",
  "refusal.email-unusable": "email: šio adreso čia nurodyti negalima. Kreipkitės į visų prekės ženklų administratorių.",
  "refusal.no-session": "Ši sesija jau baigėsi.",
  "refusal.name-twice": "Keli žmonės vadinasi {name}. Pasirinkite vieną pagal identifikatorių.",
  "refusal.no-group": "Nė viena {email} grupė negali prisijungti. Kreipkitės į administratorių.",
  "refusal.people-none": "Faile nieko nenurodyta.",
  "refusal.people-many": "Komandoje gali būti ne daugiau kaip {most} žmonių.",
  "refusal.people-large": "Failas didesnis nei 1 MB. Padalykite jį į kelis.",
  "refusal.paused": "{name} daro pertrauką iki {until, time}. Pasirinkite ką nors kitą.",
  "refusal.true-name": "Klientai {name} pažįsta kaip {pseudonym}. Atsakyme rašykite šį vardą.",
  "input.idle-long": "negali būti ilgesnis už absoluteHours.",
  "input.groups-many": "gali būti ne daugiau kaip 200 grupių.",
  "input.brands-form":
    "rašykite prekės ženklas:vaidmuo, kelis atskirkite kabliataškiais, pavyzdžiui, acme:approver; bolt:viewer.",
  "input.twice-in-file": "šis asmuo jau yra {line} eilutėje. Vieną pašalinkite.",
} satisfies Record<keyof typeof english, string>;
