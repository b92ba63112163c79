import { starters } from "./cases.ts";

export const lt = starters("lt", 1, {
  praise: [
    "Sveiki, {name}! Nuoširdžiai dėkojame už gerus žodžius! Labai džiaugiamės tuo, ką rašote apie {matter}.",
    "Ačiū, kaip smagu tai skaityti! Tai, ką rašote apie {matter}, visai komandai yra didžiausias įvertinimas. Džiaugiamės, kad esate su mumis!",
    "Sveiki, {name}! Ačiū, kad radote laiko parašyti. Mums labai malonu, kad paminėjote {matter}. Dėkojame visos komandos vardu!",
  ],
  "praise-rated": [
    "Sveiki, {name}! Dėkojame už puikų įvertinimą. Jūsų žodžiai apie {matter} labai daug reiškia visai komandai.",
    "Ačiū už tokį gražų atsiliepimą! Džiaugiamės tuo, ką rašote apie {matter}. Gera žinoti, kad einame teisinga linkme.",
    "Dėkojame už įvertinimą, {name}! Dėl tokių atsiliepimų ir norisi stengtis. Jūsų žodžius apie {matter} mielai perduosime komandai.",
  ],
  complaint: [
    "Sveiki, {name}. Suprantame, kaip tai nemalonu, ir atsiprašome. Mums rūpi tai, ką rašote apie {matter}. Parašykite mums: {contact}. Norime tiksliai išsiaiškinti, kas nutiko.",
    "Suprantame Jūsų nusivylimą. Nusipelnėte geresnio dėmesio ir dėl to atsiprašome. Norėtume daugiau sužinoti apie {matter}. Parašykite mums: {contact}. Vienas kolega rūpinsis Jūsų klausimu nuo pradžios iki galo.",
    "Sveiki, {name}. Apmaudu tai skaityti, o patirti tikriausiai buvo dar nemaloniau. Atsiprašome. Kad išsiaiškintume, kas nutiko, prašome daugiau parašyti apie {matter}. Mūsų kontaktas: {contact}.",
  ],
  "complaint-low-rating": [
    "Sveiki, {name}. Toks įvertinimas rodo, kaip nusivylėte, ir dėl to atsiprašome. Tai, ką rašote apie {matter}, verta rimto dėmesio. Parašykite mums: {contact}. Norime suprasti, kas nepavyko.",
    "Ačiū už atvirumą ir atsiprašome, kad Jus nuvylėme. Tai, ką sakote apie {matter}, vertiname rimtai. Daugiau papasakokite mums adresu {contact}. Jūsų žinutę perskaitys žmogus ir viską išsiaiškins.",
    "Suprantame Jūsų nusivylimą ir atsiprašome. Mums svarbu žinoti, ką manote apie {matter}. Kitas žingsnis: parašykite mums adresu {contact} ir viską kartu aptarsime.",
  ],
  mixed: [
    "Sveiki, {name}! Ačiū, kad papasakojote ir apie tai, kas patiko, ir apie tai, kas nuvylė. Dėl to, kas nepavyko, atsiprašome. Norėtume daugiau sužinoti apie {matter}. Parašykite mums: {contact}.",
    "Džiaugiamės, kad dalis įspūdžių geri, o dėl likusių atsiprašome. Ačiū už sąžiningą nuomonę. Papasakokite mums daugiau apie {matter}, kad suprastume, ką daryti geriau. Mūsų kontaktas: {contact}.",
    "Ačiū ir už pagyrimą, ir už kritiką. Suprantame, kad tai, kas nutiko, gadina gerą įspūdį, ir atsiprašome. Mums svarbu, ką rašote apie {matter}. Daugiau papasakokite mums adresu {contact}. Taip Jūsų žinutė pasieks atsakingą darbuotoją.",
  ],
  question: [
    "Sveiki, {name}! Ačiū už klausimą. Šiuo metu tiksliname informaciją apie {matter}. Parašykite mums viską, kas svarbu Jūsų atveju: {contact}. Taip atsakymas tiks būtent Jums.",
    "Malonu, kad klausiate! Norėtumėte daugiau sužinoti apie {matter}. Mielai padės tie, kas tai geriausiai išmano: parašykite mums adresu {contact}. Taip gausite tikslų atsakymą, o ne spėjimą.",
    "Ačiū už klausimą! Norime teisingai atsakyti apie {matter}, todėl tai tikriname. Su mumis taip pat galite susisiekti čia: {contact}. Taip Jums nereikės ieškoti patiems.",
  ],
  request: [
    "Sveiki, {name}! Ačiū už pasiūlymą. Užsirašėme, ką norėtumėte keisti: mums svarbi Jūsų nuomonė apie {matter}. Parašykite mums, kuo tai Jums padėtų: {contact}. Kuo geriau suprasime, tuo lengviau bus planuoti.",
    "Ačiū, kad parašėte, ko Jums reikia. Nagrinėjame Jūsų prašymą, kuriame minite {matter}. Išsamiau parašykite mums: {contact}. Taip viską paaiškinsite tik kartą.",
    "Naudinga mintis, ačiū! Tai, ką rašote apie {matter}, perduosime atsakingiems kolegoms. Jei norėtumėte ką nors pridurti, parašykite mums: {contact}. Geriausių minčių turi tie, kas tuo naudojasi kasdien.",
  ],
  refund: [
    "Sveiki, {name}. Laukti grąžinamų pinigų nemalonu, todėl atsiprašome dėl rūpesčių. Kad patikrintume pinigų grąžinimą, mums reikia užsakymo numerio. Atsiųskite jį mums adresu {contact}, o ne viešai, ir pažiūrėsime, kokia padėtis.",
    "Suprantame, kad norite išsiaiškinti pinigų grąžinimą, ir atsiprašome, kad tenka apie tai klausti. Parašykite mums ir nurodykite užsakymo numerį: {contact}. Vienas kolega kartu su Jumis viską patikrins.",
    "Atsiprašome dėl rūpesčių, susijusių su pinigų grąžinimu. Niekam nepatinka vaikytis savo pinigų. Kitas žingsnis: atsiųskite užsakymo numerį adresu {contact}, o kolega jį patikrins.",
  ],
  cancellation: [
    "Sveiki, {name}. Suprantame, kad norite nutraukti sutartį ar užsakymą, ir atsiprašome, kad taip atsitiko. Parašykite mums ir nurodykite užsakymo ar kliento numerį: {contact}. Taip atšaukimas pasieks atsakingą darbuotoją.",
    "Gaila, kad norite mus palikti, ir atsiprašome dėl to, kas Jus tam paskatino. Kad atšaukimas būtų sutvarkytas tinkamai, parašykite mums: {contact}. Ten pat galite parašyti, ką turėjome daryti geriau.",
  ],
  delivery: [
    "Sveiki, {name}. Laukti siuntos, kuri neatkeliauja taip, kaip turėtų, nemalonu, todėl atsiprašome. Atsiųskite mums užsakymo numerį adresu {contact}, kad išsiaiškintume, kur ji.",
    "Suprantame, kaip erzina toks pristatymas, ir atsiprašome. Parašykite mums ir nurodykite užsakymo numerį: {contact}. Kolega viską išsiaiškins su siuntų tarnyba.",
    "Sveiki, {name}. Laukėte šios siuntos, o pristatymas nepavyko. Atsiprašome. Kad ją surastume, mums reikia užsakymo numerio. Atsiųskite jį asmeniškai: {contact}.",
  ],
  defect: [
    "Sveiki, {name}. Labai nuvilia, kai prekė neveikia taip, kaip turėtų, todėl atsiprašome. Parašykite mums, kuri tai prekė ir kas vyksta: {contact}. Taip galėsime aiškintis patį gedimą.",
    "Atsiprašome, kad prekė Jus nuvylė. Parašykite mums, kada ją pirkote ir kas negerai: {contact}. Jei galite, pridėkite nuotrauką. Kolega viską išsiaiškins kartu su Jumis.",
    "Suprantame Jūsų apmaudą: sugedusi prekė – tikrai nemalonus dalykas, todėl atsiprašome. Kitas žingsnis – atidžiau apžiūrėti gedimą. Išsamiau parašykite mums: {contact}.",
  ],
  outage: [
    "Sveiki, {name}. Labai nemalonu, kai neveikia kaip tik tada, kai reikia, todėl atsiprašome. Mūsų komanda aiškinasi sutrikimą. Parašykite mums, nuo kada ir kuriame įrenginyje jį matote: {contact}.",
    "Atsiprašome, kad Jums neveikia. Ačiū, kad pranešėte apie sutrikimą: kiekvienas pranešimas padeda rasti priežastį. Parašykite mums, ką matote ekrane: {contact}.",
  ],
  "inquiry-order": [
    "Sveiki, {name}! Mielai patikrinsime. Koks užsakymo numeris ir kokiu el. paštu jis pateiktas? Viską atsiųskite mums adresu {contact}, o ne čia viešai.",
    "Ačiū už žinutę. Kad patikrintume užsakymą, mums reikia dviejų dalykų: jo numerio ir vardo, kuriuo jis pateiktas. Atsiųskite juos mums: {contact}. Ten juos matysime tik mes.",
    "Sveiki, {name}! Ačiū už žinutę. Kad galėtume tinkamai atsakyti apie {matter}, mums reikia užsakymo numerio. Geriausia jį atsiųsti adresu {contact}, nes viešai jo rašyti nevertėtų.",
  ],
  "inquiry-device": [
    "Sveiki, {name}! Ačiū, kad pranešėte, jog kažkas neveikia. Kokiu įrenginiu naudojatės ir kas tiksliai vyksta? Parašykite mums: {contact}. Taip aiškinsimės būtent Jūsų atvejį.",
    "Sveiki, {name}! Norime išsiaiškinti, kodėl neveikia taip, kaip turėtų. Kuri tai prekė ar versija ir nuo kada taip yra? Parašykite mums: {contact}.",
  ],
  inquiry: [
    "Sveiki, {name}! Ačiū už žinutę. Norime teisingai suprasti, ką rašote apie {matter}. Kas nutiko ir kada? Šiek tiek daugiau papasakokite mums adresu {contact}.",
    "Ačiū, kad parašėte! Perskaitėme, ką rašote apie {matter}. Apie kurią parduotuvę ar prekę kalbate? Parašykite mums: {contact}.",
    "Sveiki, {name}! Mielai padėsime. Matome, kad rašote apie {matter}. Gal galėtumėte šiek tiek plačiau parašyti, ko Jums reikia? Rašykite mums adresu {contact}, ten galite nurodyti ir tai, kas neskirta viešumai.",
  ],
  "holding-safety": [
    "Sveiki, {name}. Ačiū, kad pranešėte. Tai, ką rašote, kelia nerimą, ir mes į tai žiūrime labai rimtai. Mūsų kolega šiuo metu tuo rūpinasi. Parašykite mums, kad galėtume pasikalbėti tiesiogiai: {contact}.",
    "Tikimės, kad Jums viskas gerai. Perskaitėme Jūsų žinutę ir mūsų kolega šiuo metu tuo rūpinasi. Kuo greičiau susisiekite su mumis: {contact}. Nurodykite, kaip galėtume su Jumis pasikalbėti.",
    "Į tai žiūrime labai rimtai. Jūsų saugumas svarbiausias: kol kas šia preke nesinaudokite. Mūsų kolega šiuo metu tai aiškinasi. Tiesiogiai su mumis galite susisiekti čia: {contact}.",
  ],
  "holding-self-harm": [
    "Sveiki, {name}. Ačiū, kad parašėte. Jūs esate svarbūs, ir Jums nereikia su tuo likti vieniems. Pasikalbėkite su kuo nors dabar: {helpline}. Jei gresia pavojus, skambinkite 112. Mums taip pat galite parašyti: {contact}.",
    "Perskaitę Jūsų žinutę nerimaujame dėl Jūsų. Yra kas išklausys dieną ir naktį: {helpline}. Esant pavojui iškart kvieskite pagalbą. Tiesiogiai su mumis galite susisiekti čia: {contact}.",
  ],
  "holding-misconduct": [
    "Sveiki, {name}. Ačiū, kad pranešėte. Su niekuo negalima taip elgtis, ir mes į tai žiūrime labai rimtai. Parašykite mums, kada ir kur tai nutiko, kad galėtume išsiaiškinti: {contact}. Vardų viešai nerašykite.",
    "Tai, ką aprašote, neturi nutikti, ir mums labai gaila. Norime tai išgirsti tiesiogiai iš Jūsų. Susisiekite su mumis ir nurodykite, kaip galėtume su Jumis pasikalbėti: {contact}.",
  ],
  "holding-privacy": [
    "Sveiki, {name}. Ačiū, kad pranešėte. Į tai, ką rašote apie savo duomenis, žiūrime labai rimtai. Asmens duomenų čia neskelbkite. Parašykite mums, kad galėtume tai išsiaiškinti kartu: {contact}.",
    "Perskaitėme, ką rašote apie savo paskyrą ir duomenis, ir žiūrime į tai labai rimtai. Jei dar galite prisijungti, pasikeiskite slaptažodį. Tiesiogiai su mumis galite susisiekti čia: {contact}.",
  ],
  "holding-legal": [
    "Ačiū už žinutę. Ji perduota už tokius klausimus atsakingam darbuotojui ir šiuo metu skaitoma. Parašykite adresu {contact}, kad ji pasiektų jį tiesiogiai.",
    "Perskaitėme Jūsų žinutę ir suprantame, kad šis klausimas Jums svarbus. Mūsų kolega šiuo metu ją skaito. Toliau rašykite adresu {contact}, nes tai ne viešo pokalbio tema.",
  ],
  "holding-unscored": [
    "Sveiki, {name}! Ačiū, kad mums parašėte. Mūsų kolega šiuo metu skaito Jūsų žinutę. Jei ko nors nenorite rašyti viešai, kreipkitės adresu {contact}.",
    "Ačiū už žinutę. Norime tinkamai atsakyti, todėl vienas iš mūsų ją dabar skaito. Su mumis taip pat galite susisiekti čia: {contact}.",
  ],
  holding: [
    "Sveiki, {name}. Ačiū, kad apie tai pranešėte. Suprantame, kaip tai svarbu, ir mūsų kolega šiuo metu tuo rūpinasi. Parašykite mums, kad galėtume pasikalbėti tiesiogiai: {contact}.",
    "Perskaitėme Jūsų žinutę ir žiūrime į ją rimtai. Vienas iš mūsų šiuo metu tai aiškinasi. Tiesiogiai ir privačiai su mumis galite susisiekti čia: {contact}.",
  ],
});
