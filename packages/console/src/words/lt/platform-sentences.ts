import type { platformSentences as english } from "../en/platform-sentences.ts";

export const platformSentences = {
  "Address of the playground, for example http://127.0.0.1:4601":
    "Žaidimų aikštelės adresas, pavyzdžiui, http://127.0.0.1:4601",
  "The brand's account there; known from the token when there is one.":
    "Prekės ženklo paskyra ten; kai yra prieigos raktas, žinoma iš jo.",
  "Speaks for the brand's account.": "Kalba prekės ženklo paskyros vardu.",
  "Pushes are signed with it.": "Juo pasirašomi siunčiami pranešimai.",
  "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.":
    "Jūsų paskyros ten, jei ją turite: jos pačios įrašai praleidžiami, o tai, ką ji atsako rankomis, randama.",
  "Address of the search; leave it as it is.": "Paieškos adresas; palikite, kaip yra.",
  "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.":
    "RSS, Atom arba JSON kanalo. Vietoj {query}, jei adrese tai yra, įrašomi jūsų paieškos žodžiai.",
  "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.":
    "Google News paieškos kalba ir šalis (https://news.google.com/rss/search?q={query}); kiekvienai – atskiras šaltinis.",
  "The instance to read, and where your account is, for example https://mastodon.social":
    "Serveris, kuris skaitomas ir kuriame yra jūsų paskyra, pavyzdžiui, https://mastodon.social",
  "Separated by commas; made of the brand's terms when empty.":
    "Atskirti kableliais; jei tuščia, sudaromi iš prekės ženklo žodžių.",
  "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.":
    "Užpildo mygtukas „Susieti“; rankomis – jūsų serveryje Preferences, Development, su read ir write:statuses. Be jo skaitomos grotžymės ir niekam neatsakoma.",
  "Filled in by the Connect button; not needed with a token of your own.":
    "Užpildo mygtukas „Susieti“; turint savo prieigos raktą, nereikalinga.",
  "Filled in by the Connect button, like the client key.": "Užpildo mygtukas „Susieti“, kaip ir kliento raktą.",
  "Your account, for example acme.bsky.social; needed to answer.":
    "Jūsų paskyra, pavyzdžiui, acme.bsky.social; reikalinga atsakyti.",
  "Reads what needs no account; leave it as it is.": "Skaito tai, kam paskyros nereikia; palikite, kaip yra.",
  "Where your account is; leave it as it is unless you host your own.":
    "Kur yra jūsų paskyra; palikite, kaip yra, nebent serverį laikote patys.",
  "From Settings, Privacy and security, App passwords. Never your own password.":
    "Iš Settings, Privacy and security, App passwords. Niekada ne jūsų pačių slaptažodis.",
  "The number in the app's address in the App Store, for example 310633997.":
    "Skaičius programėlės adrese App Store, pavyzdžiui, 310633997.",
  "Whose App Store, in two letters. Add a source for each country.":
    "Kurios šalies App Store, dviem raidėmis. Kiekvienai šaliai pridėkite šaltinį.",
  "Where the reviews come from; leave it as it is.": "Iš kur ateina atsiliepimai; palikite, kaip yra.",
  "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.":
    "Kur atsako kita sistema, pavyzdžiui, https://crm.example/earshot. Tuščia, kai ji tik siunčia: tada atsakymai skelbiami rankomis.",
  "The author id of our own replies in the other system.":
    "Mūsų pačių atsakymų autoriaus identifikatorius kitoje sistemoje.",
  "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.":
    "Bent 16 ženklų, kuriuos žino abi sistemos; jais pasirašoma, ką jos siunčia viena kitai. Tinka ir Standard Webhooks paslaptis (whsec_…).",
  "Its package name, such as com.example.app.": "Paketo pavadinimas, pavyzdžiui, com.example.app.",
  "Where reviews are read; leave it as it is.": "Kur skaitomi atsiliepimai; palikite, kaip yra.",
  "Where access is granted; leave it as it is.": "Kur suteikiama prieiga; palikite, kaip yra.",
  "The JSON key file of a service account that the Play Console lets reply to reviews.":
    "Paslaugos paskyros, kuriai Play Console leidžia atsakyti į atsiliepimus, JSON rakto failas.",
  "Its resource name, such as accounts/123/locations/456. Add a source for each location.":
    "Ištekliaus pavadinimas, pavyzdžiui, accounts/123/locations/456. Kiekvienai vietai pridėkite šaltinį.",
  "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.":
    "Paslaugos paskyros, kuria jūsų Pub/Sub prenumerata patvirtina siuntimus, el. paštas; jį nurodžius, tikima tik siuntimais su jos prieigos raktu.",
  "As the subscription names it; the whole webhook address where it names none.":
    "Kaip ją vadina prenumerata; jei nevadina – visas webhook adresas.",
  "Where somebody agrees; leave it as it is.": "Kur duodamas sutikimas; palikite, kaip yra.",
  "Where Google's public keys are; leave it as it is.": "Kur yra viešieji Google raktai; palikite, kaip yra.",
  "Of your OAuth client in Google Cloud.": "Jūsų OAuth kliento Google Cloud.",
  "Of the same client.": "To paties kliento.",
  "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.":
    "Užpildo mygtukas „Susieti“; rankomis – vietą valdančio žmogaus sutikimas apimčiai business.manage.",
  "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.":
    "Bent 16 ženklų; Pub/Sub prenumerata siunčia šio šaltinio webhook adresu su ?key=… gale.",
  "The number that App Store Connect calls its Apple ID, for example 310633997.":
    "Skaičius, kurį App Store Connect vadina Apple ID, pavyzdžiui, 310633997.",
  "Above the keys in App Store Connect, Users and Access, Integrations.":
    "Virš raktų App Store Connect: Users and Access, Integrations.",
  "Of a key with the role Customer Support or higher.": "Rakto, kurio vaidmuo – Customer Support arba aukštesnis.",
  "The text of the .p8 file that was downloaded once.": "Vieną kartą atsisiųsto .p8 failo tekstas.",
  "The id of your channel: UC and 22 more characters, under Advanced settings.":
    "Jūsų kanalo identifikatorius: UC ir dar 22 ženklai, prie Advanced settings.",
  "Where comments are read; leave it as it is.": "Kur skaitomi komentarai; palikite, kaip yra.",
  "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.":
    "Užpildo mygtukas „Susieti“; rankomis – kanalo savininko sutikimas apimčiai youtube.force-ssl.",
  "Of your account, without /u/; Reddit wants it with every call.":
    "Jūsų paskyros, be /u/; Reddit jo nori su kiekviena užklausa.",
  "Where to search, separated by commas; everywhere when empty.":
    "Kur ieškoti, atskirta kableliais; jei tuščia – visur.",
  "Where posts are read; leave it as it is.": "Kur skaitomi įrašai; palikite, kaip yra.",
  "Of your app, which Reddit must have approved.": "Jūsų programėlės, kurią Reddit turi būti patvirtinęs.",
  "Of the same app.": "Tos pačios programėlės.",
  "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.":
    "Užpildo mygtukas „Susieti“; rankomis – nuolatinis su identity, read, history, privatemessages, submit ir edit.",
  "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.":
    "Jūsų paskyros, pavyzdžiui, 2244994945; OAuth 1.0a prieigos raktas juo prasideda.",
  "Of the same account, without @.": "Tos pačios paskyros, be @.",
  "Only once X has approved replies that a language model writes; until then none is proposed for this account.":
    "Tik kai X patvirtino kalbos modelio rašomus atsakymus; iki tol šiai paskyrai jie nesiūlomi.",
  "Where posts are read and access is granted; leave it as it is.":
    "Kur skaitomi įrašai ir suteikiama prieiga; palikite, kaip yra.",
  "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.":
    "Iš jūsų programėlės OAuth 2.0 nustatymų kūrėjų pulte; įrašykite ir spauskite „Susieti“.",
  "Of the same settings; leave it empty for an app of the type native or single page.":
    "Iš tų pačių nustatymų; native arba single page tipo programėlei palikite tuščią.",
  "Filled in by the Connect button; it ends after two hours and is renewed by itself.":
    "Užpildo mygtukas „Susieti“; baigiasi po dviejų valandų ir atsinaujina pats.",
  "Filled in by the Connect button; each works once.": "Užpildo mygtukas „Susieti“; kiekvienas veikia vieną kartą.",
  "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.":
    "Jūsų programėlės. X ja pasirašo siuntimus; be siuntimų ji reikalinga tik OAuth 1.0a.",
  "Only for OAuth 1.0a, instead of Connect. Of your app.": "Tik OAuth 1.0a, vietoj „Susieti“. Jūsų programėlės.",
  "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.":
    "Tik OAuth 1.0a, vietoj „Susieti“. Jūsų paskyros šiai programėlei, su leidimu skaityti ir rašyti.",
  "Only for OAuth 1.0a, instead of Connect. Of the same token.": "Tik OAuth 1.0a, vietoj „Susieti“. To paties rakto.",
  "The number of your Page, under About, Page transparency.": "Jūsų puslapio numeris: About, Page transparency.",
  "Of Meta's Graph API; each is served for about two years.": "Meta Graph API; kiekviena veikia maždaug dvejus metus.",
  "Where the account is read; leave it as it is.": "Kur skaitoma paskyra; palikite, kaip yra.",
  "Where consent is given; leave it as it is.": "Kur duodamas sutikimas; palikite, kaip yra.",
  "Of your app on developers.facebook.com; the Connect button needs it and the app secret.":
    "Jūsų programėlės developers.facebook.com; mygtukui „Susieti“ reikia jo ir programėlės paslapties.",
  "Of the same app. Pushes are signed with it: without it none is taken.":
    "Tos pačios programėlės. Ja pasirašomi siuntimai: be jos nepriimamas nė vienas.",
  "What you enter beside the webhook's address in Meta's dashboard.":
    "Ką įrašote šalia webhook adreso Meta valdymo skyde.",
  "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.":
    "Užpildo mygtukas „Susieti“; rankomis – puslapio raktas, gautas iš ilgalaikio naudotojo rakto.",
  "Of your professional account, as Meta's API names it (178414…).":
    "Jūsų profesionalios paskyros, kaip ją vadina Meta API (178414…).",
  "Of the Threads API; leave it as it is.": "Threads API; palikite, kaip yra.",
  "Where Threads answers; leave it as it is.": "Kur atsako Threads; palikite, kaip yra.",
  "Where the account's owner agrees; leave it as it is.": "Kur sutinka paskyros savininkas; palikite, kaip yra.",
  "Of your Meta app, under App settings, Basic; to connect.":
    "Jūsų Meta programėlės: App settings, Basic; reikalingas prijungti.",
  "Beside the id; to connect, and to believe signed pushes.":
    "Šalia identifikatoriaus; reikalinga prijungti ir tikėti pasirašytais siuntimais.",
  "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.":
    "Užpildo mygtukas „Susieti“; rankomis – ilgalaikis iš User Token Generator, paskyrai, kuri yra programėlės bandytoja.",
  "Filled in by the Connect button; with it, pushed replies are taken as they come.":
    "Užpildo mygtukas „Susieti“; su juo atsiųsti atsakymai priimami iškart.",
  "Its id, 24 letters and digits. Add a source for each.":
    "Identifikatorius, 24 raidės ir skaitmenys. Kiekvienam pridėkite šaltinį.",
  "The id of the user in whose name reviews are answered; without it they are only read.":
    "Naudotojo, kurio vardu atsakoma į atsiliepimus, identifikatorius; be jo jie tik skaitomi.",
  "In Trustpilot Business under Integrations, Developers, APIs.":
    "Trustpilot Business: Integrations, Developers, APIs.",
  "Beside the key.": "Šalia rakto.",
  "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.":
    "Užpildo mygtukas „Susieti“; rankomis – OAuth API raktas, kuris baigiasi po kelių dienų.",
  "Filled in by the Connect button; with it the access token is renewed.":
    "Užpildo mygtukas „Susieti“; juo atnaujinamas prieigos raktas.",
  "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.":
    "Bent 16 ženklų; Trustpilot nurodykite šio šaltinio webhook adresą su ?key=… gale.",
  "Its id, or the last part of its page's address on Yelp. Add a source for each.":
    "Identifikatorius arba puslapio Yelp adreso paskutinė dalis. Kiekvienam pridėkite šaltinį.",
  "Language and country of the reviews, such as en_US. Add a source for each.":
    "Atsiliepimų kalba ir šalis, pavyzdžiui, en_US. Kiekvienai pridėkite šaltinį.",
  "Of your app on Yelp's developer pages, under Manage API access.":
    "Jūsų programėlės Yelp kūrėjų puslapiuose: Manage API access.",
  "The number after -d in the address of its page. Add a source for each.":
    "Skaičius po -d puslapio adrese. Kiekvienam pridėkite šaltinį.",
  "Of the reviews to be told of, such as en. Add a source for each.":
    "Atsiliepimų, apie kuriuos norite žinoti, pavyzdžiui, en. Kiekvienai pridėkite šaltinį.",
  "Where the Content API answers; leave it as it is.": "Kur atsako Content API; palikite, kaip yra.",
  "Of your Content API account, under Tripadvisor's developer portal.":
    "Jūsų Content API paskyros, Tripadvisor kūrėjų portale.",
  "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …":
    "Kur ieškoti, atskirta kableliais: stackoverflow.com, superuser.com, coffee.stackexchange.com …",
  "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.":
    "Jūsų paskyros, jei ją turite: skaičius jūsų profilio adrese stackexchange.com/users. Jos pačios įrašai praleidžiami, o tai, ką ji atsako rankomis, randama.",
  "Where questions are read; leave it as it is.": "Kur skaitomi klausimai; palikite, kaip yra.",
  "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.":
    "Programėlės, užregistruotos stackapps.com: 10,000 užklausų per dieną vietoj 300. Slėpti jo nebūtina.",
  "The forum's address, for example https://meta.discourse.org":
    "Forumo adresas, pavyzdžiui, https://meta.discourse.org",
  "Of your account there, without @, if you have one: it answers, and its own posts are left out.":
    "Jūsų paskyros ten, be @, jei ją turite: ji atsako, o jos pačios įrašai praleidžiami.",
  "Hear every public post there, not only those with your terms.":
    "Girdėti kiekvieną viešą įrašą ten, ne tik tuos, kuriuose yra jūsų žodžiai.",
  "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.":
    "Iš forumo administratorių: Admin, API, jūsų naudotojo vardui. Be jo forumas skaitomas ir atsakoma rankomis.",
  "The secret that the forum's admins entered with the webhook; without it no push is believed.":
    "Paslaptis, kurią forumo administratoriai įrašė prie webhook; be jos netikima jokiu siuntimu.",
  "Owner/repository, separated by commas: every issue and comment there is heard.":
    "Savininkas/saugykla, atskirta kableliais: girdimas kiekvienas issue ir komentaras ten.",
  "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.":
    "Savininkai arba savininkas/saugykla, atskirta kableliais, kur ieškoma issue su jūsų žodžiais; jei tuščia – visur.",
  "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.":
    "Enterprise Server – https://<host>/api/v3; github.com palikite, kaip yra.",
  "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.":
    "Atsakančios paskyros asmeninis prieigos raktas su Issues: read and write. Be jo skaitoma nedaug ir niekam neatsakoma.",
  "The secret entered with the repository's webhook; without it no push is believed.":
    "Paslaptis, įrašyta prie saugyklos webhook; be jos netikima jokiu siuntimu.",
  "The instance to search, and where your account is: https://lemmy.world":
    "Serveris, kuriame ieškoma ir kuriame yra jūsų paskyra: https://lemmy.world",
  "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.":
    "Pavyzdžiui, coffee@lemmy.world, atskirta kableliais: girdimas kiekvienas įrašas ir komentaras ten.",
  "Of your account there, if you have one: it answers.": "Jūsų paskyros ten, jei ją turite: ji atsako.",
  "Of that account, which must have no second factor. Without it the instance is read and answered by hand.":
    "Tos paskyros, kurioje neturi būti dviejų veiksnių patvirtinimo. Be jo serveris skaitomas ir atsakoma rankomis.",
  "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.":
    "Jūsų Product Hunt įrašų adresai arba tai, kas jų gale, atskirta kableliais.",
  "Of your account there: its own comments are left out, and what it answers by hand is found.":
    "Jūsų paskyros ten: jos pačios komentarai praleidžiami, o tai, ką ji atsako rankomis, randama.",
  "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.":
    "Programos iš producthunt.com/v2/oauth/applications, jos puslapio apačioje.",
  "Of your app in TikTok's API for Business, which TikTok must have approved.":
    "Jūsų programėlės TikTok API for Business, kurią TikTok turi būti patvirtinęs.",
  "Of the same app; pushes are signed with it too.": "Tos pačios programėlės; ja pasirašomi ir siuntimai.",
  "Filled in by the Connect button.": "Užpildo mygtukas „Susieti“.",
  "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.":
    "Komentarai ten – žmonių pokalbis: neskelbiama nieko, ką parašė ar taisė mašina. Iš juodraščio paimkite faktus ir parašykite savais žodžiais.",
  "The site is not to be used for promotion in the first place.": "Svetainė pirmiausia nėra skirta reklamai.",
  "An account that answers by machine, or is not watched by people, is marked as automated in its profile.":
    "Paskyra, kuri atsako automatiškai arba kurios neprižiūri žmonės, profilyje pažymima kaip automatinė.",
  "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.":
    "Kiekvienas serveris turi savo taisykles, taip pat įmonėms ir robotams: perskaitykite jas, prieš paskyrai ten atsakant.",
  "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.":
    "Robotas atsako tik tam, kas pažymėjo jo paskyrą. Tam, kas jo atsakymo neprašė, atsako žmogus.",
  "An automated account says so with the label bot in its own profile.":
    "Automatinė paskyra tai nurodo žyma bot savo profilyje.",
  "An account may spend 35,000 points a day; a new post costs three.":
    "Paskyra per dieną gali išleisti 35,000 taškų; naujas įrašas kainuoja tris.",
  "Google asks not to answer reviews by machine and mend the replies by hand later.":
    "Google prašo neatsakinėti į atsiliepimus automatiškai, kad paskui taisytumėte rankomis.",
  "An app may be answered 2 000 times a day.": "Vienai programėlei per dieną galima atsakyti 2 000 kartų.",
  "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.":
    "Atsiliepimas turi vieną atsakymą: kitas jį pakeičia, o autoriui po kiekvieno atsiliepimo pakeitimo pranešama tik apie pirmąjį.",
  "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.":
    "Atsiliepimai rodomi septynias dienas po parašymo ar pakeitimo; kas iki tol neišgirsta, to nebeišgirsime.",
  "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.":
    "Kas atsako į atsiliepimus įmonės vardu, pirmiausia gauna jos leidimą ir laikosi Google sąrašo, ko skelbti negalima.",
  "A review has one reply of the owner: another replaces it.":
    "Atsiliepimas turi vieną savininko atsakymą: kitas jį pakeičia.",
  "Google looks at a reply before it is shown, and may reject it.":
    "Google peržiūri atsakymą prieš parodydama ir gali jį atmesti.",
  "A review has one response: another replaces it.": "Atsiliepimas turi vieną atsakymą: kitas jį pakeičia.",
  "A response, and its deletion, take some time to be seen in the App Store.":
    "Atsakymas ar jo ištrynimas App Store matomas ne iš karto.",
  "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.":
    "Projektas per dieną turi 10 000 vienetų, nebent Google duoda daugiau; parašytas komentaras kainuoja 50.",
  "What is done in a channel's name must be known and agreed to by whose channel it is.":
    "Apie tai, kas daroma kanalo vardu, jo savininkas turi žinoti ir su tuo sutikti.",
  "Comments may be kept for 30 days; then they must be deleted or read again.":
    "Komentarus galima laikyti 30 dienų; tada juos reikia ištrinti arba perskaityti iš naujo.",
  "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.":
    "YouTube taisyklės (III.E.4.h) neleidžia kurti naujų duomenų ar rodiklių, nebent po audito su tuo sutikta.",
  "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.":
    "Reddit turi patvirtinti programėlę, prieš jai ką nors skaitant ar rašant; komerciniam naudojimui reikia sutarties.",
  "An account that uses automation is registered with Reddit as an app, and shows the label App.":
    "Automatizuota paskyra Reddit užregistruojama kaip programėlė ir rodo žymą App.",
  "What was deleted on Reddit must be deleted here too, with who wrote it.":
    "Kas ištrinta Reddit, turi būti ištrinta ir čia, kartu su tuo, kas parašė.",
  "X lets apps answer only who has named the account or quoted it.":
    "X leidžia programėlėms atsakyti tik tam, kas paminėjo ar pacitavo paskyrą.",
  "An automated account answers each interaction once at most.":
    "Automatinė paskyra į kiekvieną sąveiką atsako daugiausia vieną kartą.",
  "An automated account says in its profile that it is one and who runs it, and wears X's label for it.":
    "Automatinė paskyra profilyje nurodo, kad ji tokia ir kas ją valdo, ir turi tam skirtą X žymą.",
  "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.":
    "Niekas negauna automatinių atsakymų be savo sutikimo, o kas paprašo liautis, iškart paliekamas ramybėje.",
  "Replies that a language model writes and an app posts need X's approval before they are used.":
    "Atsakymus, kuriuos rašo kalbos modelis ir skelbia programėlė, prieš naudojant turi patvirtinti X.",
  "A post from an app may have one cashtag ($NAME) at most.":
    "Programėlės įraše gali būti daugiausia viena cashtag žyma ($NAME).",
  "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.":
    "Kas saugoma iš X, per 24 valandas nuo prašymo turi būti pakeista ar ištrinta taip, kaip ten.",
  "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.":
    "Meta peržiūri programėlę ir kas ją valdo, prieš leisdama skaityti ar atsakyti paskyrose, kurios nėra jos kūrėjo.",
  "People can have what an app holds of them deleted, and its privacy policy tells them how.":
    "Žmonės gali pareikalauti ištrinti, ką programėlė apie juos laiko, o jos privatumo politika pasako kaip.",
  "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.":
    "Instagram neleidžia skaityti, kas yra po kito žmogaus įrašu, todėl niekas nežinotų, ar atsakymas pasiekė.",
  "An account publishes 1,000 replies at most in any 24 hours by the API.":
    "Paskyra per API paskelbia daugiausia 1,000 atsakymų per bet kurias 24 valandas.",
  "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.":
    "Po kito žmogaus įrašu programėlė atsako tik ten, kur Meta ją patvirtino raktažodžių paieškai ar paminėjimams.",
  "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.":
    "Paskyra ieško daugiausia 2,200 kartų per bet kurias 24 valandas, skaičiuojant visas programėles; iki Meta patvirtinimo randami tik mūsų įrašai.",
  "An account deletes 100 posts at most in a day by the API.":
    "Paskyra per API ištrina daugiausia 100 įrašų per dieną.",
  "Businesses answer reviews professionally and politely, and name nobody's personal data.":
    "Įmonės į atsiliepimus atsako profesionaliai ir mandagiai ir nemini niekieno asmens duomenų.",
  "A reply does not ask for a review to be changed or removed.":
    "Atsakyme neprašoma pakeisti ar pašalinti atsiliepimo.",
  "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.":
    "Ne daugiau kaip 833 užklausos per 5 minutes ir 10,000 per valandą, ir metinė norma pagal modulį.",
  "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.":
    "Per API į atsiliepimus atsako tik Yelp partneriai; visi kiti atsako kaip savininkai biz.yelp.com.",
  "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.":
    "Ką duoda Yelp API, saugoma daugiausia 24 valandas, išskyrus įmonių identifikatorius.",
  "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.":
    "Savininko atsakyme yra daugiausia 5,000 ženklų, nėra jaustukų, ir jis nelabai panašus į ankstesnį.",
  "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.":
    "Savininkas per dieną atsako daugiausia į 20 vienos vietos atsiliepimų ir profilyje turi nuotrauką.",
  "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.":
    "Nieko, išskyrus vietos numerį, negalima laikyti talpykloje, saugoti ar indeksuoti: atsiliepimai skaitomi pačiame Tripadvisor.",
  "The Content API reads only: owners answer in Tripadvisor's Management Center.":
    "Content API tik skaito: savininkai atsako Tripadvisor Management Center.",
  "At most 50 calls in a second, and as many in a day as the account's own budget allows.":
    "Daugiausia 50 užklausų per sekundę, o per dieną – kiek leidžia pačios paskyros biudžetas.",
  "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.":
    "Stack Overflow ir daugelis jos seserinių svetainių nepriima nieko, ką parašė kalbos modelis; kitos nori, kad tai būtų pažymėta.",
  "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.":
    "Kas atsako apie savo produktą, tai pasako atsakyme, ir dauguma jo įrašų nėra tokie.",
  "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.":
    "Kiekvienas forumas turi savo gaires, taip pat įmonėms: perskaitykite jas adresais /guidelines ir /tos, prieš paskyrai ten atsakant.",
  "No spam, no advertising in other people's projects, and no automated activity in bulk.":
    "Jokio šlamšto, jokios reklamos kitų projektuose ir jokios masinės automatinės veiklos.",
  "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.":
    "Paskyrą, kuria rašo mašina, sukuria žmogus, atsakantis už jos veiksmus; kiekvienas gali turėti vieną nemokamai.",
  "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.":
    "Kiekvienas serveris ir kiekviena bendruomenė turi savo taisykles, taip pat įmonėms ir robotams: perskaitykite jas, prieš paskyrai ten atsakant.",
  "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.":
    "Programėlės tik skaito: rašyti reikia apimties, kurią Product Hunt kai kurioms duoda paprašius, o komentarai nėra tarp to, ką jos gali rašyti.",
  "The API is not to be used for commercial purposes unless Product Hunt was asked.":
    "API negalima naudoti komerciniais tikslais, nebent paklausta Product Hunt.",
  "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.":
    "TikTok turi patvirtinti programėlę su paskyros komentarų apimtimis, prieš jai skaitant ar rašant bet kurį komentarą.",
  "No comments in bulk, and none that say the same again and again.":
    "Jokių masinių komentarų ir jokių, kurie vis kartoja tą patį.",
} satisfies Record<keyof typeof english, string>;
