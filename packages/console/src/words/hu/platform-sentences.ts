import type { platformSentences as english } from "../en/platform-sentences.ts";

export const platformSentences = {
  "Address of the playground, for example http://127.0.0.1:4601": "A játszótér címe, például http://127.0.0.1:4601",
  "The brand's account there; known from the token when there is one.":
    "A márka ottani fiókja; ha van token, abból ismert.",
  "Speaks for the brand's account.": "A márka fiókjának nevében szól.",
  "Pushes are signed with it.": "A leküldött üzeneteket ezzel írják alá.",
  "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.":
    "Az ottani fiókjáé, ha van: a saját bejegyzései kimaradnak, a kézzel írt válaszait pedig megtaláljuk.",
  "Address of the search; leave it as it is.": "A keresés címe; hagyja így.",
  "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.":
    "RSS-, Atom- vagy JSON-hírcsatornáé. A {query} helyére, ha van benne, a keresési kifejezések kerülnek.",
  "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.":
    "A Google Hírek egy keresésének nyelve és országa (https://news.google.com/rss/search?q={query}); mindegyikhez külön forrás.",
  "The instance to read, and where your account is, for example https://mastodon.social":
    "A kiszolgáló, amelyet olvasunk, és ahol a fiókja van, például https://mastodon.social",
  "Separated by commas; made of the brand's terms when empty.":
    "Vesszővel elválasztva; ha üres, a márka kifejezéseiből készül.",
  "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.":
    "Az Összekapcsolás gomb tölti ki; kézzel a kiszolgálón a Preferences, Development alatt, read és write:statuses joggal. Nélküle csak a címkéket olvassuk, válasz nem megy.",
  "Filled in by the Connect button; not needed with a token of your own.":
    "Az Összekapcsolás gomb tölti ki; saját tokennel nincs rá szükség.",
  "Filled in by the Connect button, like the client key.": "Az Összekapcsolás gomb tölti ki, mint az ügyfélkulcsot.",
  "Your account, for example acme.bsky.social; needed to answer.":
    "A fiókja, például acme.bsky.social; a válaszhoz kell.",
  "Reads what needs no account; leave it as it is.": "Azt olvassa, amihez nem kell fiók; hagyja így.",
  "Where your account is; leave it as it is unless you host your own.":
    "Ahol a fiókja van; hagyja így, hacsak nem saját kiszolgálót üzemeltet.",
  "From Settings, Privacy and security, App passwords. Never your own password.":
    "Innen: Settings, Privacy and security, App passwords. Soha ne a saját jelszava legyen.",
  "The number in the app's address in the App Store, for example 310633997.":
    "Az alkalmazás App Store-beli címében álló szám, például 310633997.",
  "Whose App Store, in two letters. Add a source for each country.":
    "Melyik ország App Store-ja, két betűvel. Minden országhoz vegyen fel egy forrást.",
  "Where the reviews come from; leave it as it is.": "Ahonnan az értékelések jönnek; hagyja így.",
  "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.":
    "Ahol a másik rendszer válaszol, például https://crm.example/earshot. Üres, ha csak küld: ekkor a válaszokat kézzel teszik közzé.",
  "The author id of our own replies in the other system.": "A saját válaszaink szerzőazonosítója a másik rendszerben.",
  "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.":
    "Legalább 16 karakter, amelyet mindkét rendszer ismer; ezzel írják alá, amit egymásnak küldenek. Standard Webhooks-titok (whsec_…) is megfelel.",
  "Its package name, such as com.example.app.": "A csomagneve, például com.example.app.",
  "Where reviews are read; leave it as it is.": "Ahol az értékeléseket olvassuk; hagyja így.",
  "Where access is granted; leave it as it is.": "Ahol a hozzáférést adják; hagyja így.",
  "The JSON key file of a service account that the Play Console lets reply to reviews.":
    "Olyan szolgáltatásfiók JSON-kulcsfájlja, amelynek a Play Console engedi, hogy értékelésekre válaszoljon.",
  "Its resource name, such as accounts/123/locations/456. Add a source for each location.":
    "Az erőforrásneve, például accounts/123/locations/456. Minden helyhez vegyen fel egy forrást.",
  "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.":
    "Annak a szolgáltatásfióknak az e-mail-címe, amellyel a Pub/Sub-előfizetés igazolja a leküldéseit; ha meg van adva, csak az ő tokenjével érkezőket hisszük el.",
  "As the subscription names it; the whole webhook address where it names none.":
    "Ahogy az előfizetés nevezi; ha nem nevezi meg, a teljes webhookcím.",
  "Where somebody agrees; leave it as it is.": "Ahol a hozzájárulást adják; hagyja így.",
  "Where Google's public keys are; leave it as it is.": "Ahol a Google nyilvános kulcsai vannak; hagyja így.",
  "Of your OAuth client in Google Cloud.": "A Google Cloudban lévő OAuth-ügyfeléé.",
  "Of the same client.": "Ugyanannak az ügyfélnek a titka.",
  "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.":
    "Az Összekapcsolás gomb tölti ki; kézzel a hely egyik kezelőjének hozzájárulása a business.manage hatókörhöz.",
  "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.":
    "Legalább 16 karakter; a Pub/Sub-előfizetés e forrás webhookcímére küld, a végén ?key=… áll.",
  "The number that App Store Connect calls its Apple ID, for example 310633997.":
    "A szám, amelyet az App Store Connect Apple ID-nak nevez, például 310633997.",
  "Above the keys in App Store Connect, Users and Access, Integrations.":
    "Az App Store Connectben a kulcsok fölött: Users and Access, Integrations.",
  "Of a key with the role Customer Support or higher.": "Customer Support vagy magasabb szerepkörű kulcsé.",
  "The text of the .p8 file that was downloaded once.": "Az egyszer letölthető .p8 fájl szövege.",
  "The id of your channel: UC and 22 more characters, under Advanced settings.":
    "A csatorna azonosítója: UC és még 22 karakter, az Advanced settings alatt.",
  "Where comments are read; leave it as it is.": "Ahol a hozzászólásokat olvassuk; hagyja így.",
  "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.":
    "Az Összekapcsolás gomb tölti ki; kézzel a csatorna tulajdonosának hozzájárulása a youtube.force-ssl hatókörhöz.",
  "Of your account, without /u/; Reddit wants it with every call.":
    "A fiókjáé, /u/ nélkül; a Reddit minden hívásnál kéri.",
  "Where to search, separated by commas; everywhere when empty.":
    "Ahol keresni kell, vesszővel elválasztva; ha üres, mindenütt.",
  "Where posts are read; leave it as it is.": "Ahol a bejegyzéseket olvassuk; hagyja így.",
  "Of your app, which Reddit must have approved.": "Az alkalmazásáé, amelyet a Redditnek jóvá kellett hagynia.",
  "Of the same app.": "Ugyanannak az alkalmazásnak a titka.",
  "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.":
    "Az Összekapcsolás gomb tölti ki; kézzel egy állandó token identity, read, history, privatemessages, submit és edit joggal.",
  "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.":
    "A fiókjáé, például 2244994945; az OAuth 1.0a hozzáférési tokenje ezzel kezdődik.",
  "Of the same account, without @.": "Ugyanannak a fióknak a neve, @ nélkül.",
  "Only once X has approved replies that a language model writes; until then none is proposed for this account.":
    "Csak ha az X jóváhagyta a nyelvi modell által írt válaszokat; addig ehhez a fiókhoz nem javaslunk ilyet.",
  "Where posts are read and access is granted; leave it as it is.":
    "Ahol a bejegyzéseket olvassuk és a hozzáférést adják; hagyja így.",
  "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.":
    "Az alkalmazás OAuth 2.0-beállításaiból a fejlesztői konzolon; írja be, majd nyomja meg az Összekapcsolás gombot.",
  "Of the same settings; leave it empty for an app of the type native or single page.":
    "Ugyanazokból a beállításokból; native vagy single page típusú alkalmazásnál hagyja üresen.",
  "Filled in by the Connect button; it ends after two hours and is renewed by itself.":
    "Az Összekapcsolás gomb tölti ki; két óra múlva lejár, és magától megújul.",
  "Filled in by the Connect button; each works once.":
    "Az Összekapcsolás gomb tölti ki; mindegyik egyszer használható.",
  "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.":
    "Az alkalmazásáé. Az X ezzel írja alá a leküldéseit; leküldések nélkül csak az OAuth 1.0a-hoz kell.",
  "Only for OAuth 1.0a, instead of Connect. Of your app.":
    "Csak OAuth 1.0a-hoz, az Összekapcsolás helyett. Az alkalmazásáé.",
  "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.":
    "Csak OAuth 1.0a-hoz, az Összekapcsolás helyett. A fiókjáé ehhez az alkalmazáshoz, olvasási és írási joggal.",
  "Only for OAuth 1.0a, instead of Connect. Of the same token.":
    "Csak OAuth 1.0a-hoz, az Összekapcsolás helyett. Ugyanannak a tokennek a titka.",
  "The number of your Page, under About, Page transparency.": "Az oldal száma, az About, Page transparency alatt.",
  "Of Meta's Graph API; each is served for about two years.":
    "A Meta Graph API-jáé; mindegyik nagyjából két évig érhető el.",
  "Where the account is read; leave it as it is.": "Ahol a fiókot olvassuk; hagyja így.",
  "Where consent is given; leave it as it is.": "Ahol a hozzájárulást adják; hagyja így.",
  "Of your app on developers.facebook.com; the Connect button needs it and the app secret.":
    "A developers.facebook.com címen lévő alkalmazásáé; az Összekapcsolás gombnak ez és az alkalmazás titka kell.",
  "Of the same app. Pushes are signed with it: without it none is taken.":
    "Ugyanannak az alkalmazásnak a titka. A leküldéseket ezzel írják alá: nélküle egyet sem fogadunk el.",
  "What you enter beside the webhook's address in Meta's dashboard.":
    "Amit a Meta irányítópultján a webhook címe mellé beír.",
  "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.":
    "Az Összekapcsolás gomb tölti ki; kézzel egy oldal tokenje, hosszú élettartamú felhasználói tokenből.",
  "Of your professional account, as Meta's API names it (178414…).":
    "A szakmai fiókjáé, ahogy a Meta API-ja nevezi (178414…).",
  "Of the Threads API; leave it as it is.": "A Threads API-é; hagyja így.",
  "Where Threads answers; leave it as it is.": "Ahol a Threads válaszol; hagyja így.",
  "Where the account's owner agrees; leave it as it is.": "Ahol a fiók tulajdonosa hozzájárul; hagyja így.",
  "Of your Meta app, under App settings, Basic; to connect.":
    "A Meta-alkalmazásáé, az App settings, Basic alatt; a csatlakozáshoz.",
  "Beside the id; to connect, and to believe signed pushes.":
    "Az azonosító mellett; a csatlakozáshoz és az aláírt leküldések elfogadásához.",
  "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.":
    "Az Összekapcsolás gomb tölti ki; kézzel a User Token Generator hosszú élettartamú tokenje, olyan fiókhoz, amely az alkalmazás tesztelője.",
  "Filled in by the Connect button; with it, pushed replies are taken as they come.":
    "Az Összekapcsolás gomb tölti ki; vele a leküldött válaszokat érkezéskor átvesszük.",
  "Its id, 24 letters and digits. Add a source for each.":
    "Az azonosítója, 24 betű és számjegy. Mindegyikhez vegyen fel egy forrást.",
  "The id of the user in whose name reviews are answered; without it they are only read.":
    "Annak a felhasználónak az azonosítója, akinek a nevében az értékelésekre válaszolnak; nélküle csak olvassuk őket.",
  "In Trustpilot Business under Integrations, Developers, APIs.":
    "A Trustpilot Businessben az Integrations, Developers, APIs alatt.",
  "Beside the key.": "A kulcs mellett.",
  "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.":
    "Az Összekapcsolás gomb tölti ki; kézzel az OAuth API tokenje, amely néhány nap múlva lejár.",
  "Filled in by the Connect button; with it the access token is renewed.":
    "Az Összekapcsolás gomb tölti ki; vele újul meg a hozzáférési token.",
  "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.":
    "Legalább 16 karakter; adja meg a Trustpilotnak e forrás webhookcímét, a végén ?key=… álljon.",
  "Its id, or the last part of its page's address on Yelp. Add a source for each.":
    "Az azonosítója, vagy a Yelp-oldala címének utolsó része. Mindegyikhez vegyen fel egy forrást.",
  "Language and country of the reviews, such as en_US. Add a source for each.":
    "Az értékelések nyelve és országa, például en_US. Mindegyikhez vegyen fel egy forrást.",
  "Of your app on Yelp's developer pages, under Manage API access.":
    "A Yelp fejlesztői oldalain lévő alkalmazásáé, a Manage API access alatt.",
  "The number after -d in the address of its page. Add a source for each.":
    "Az oldala címében a -d utáni szám. Mindegyikhez vegyen fel egy forrást.",
  "Of the reviews to be told of, such as en. Add a source for each.":
    "Azoké az értékeléseké, amelyekről tudni akar, például en. Mindegyikhez vegyen fel egy forrást.",
  "Where the Content API answers; leave it as it is.": "Ahol a Content API válaszol; hagyja így.",
  "Of your Content API account, under Tripadvisor's developer portal.":
    "A Content API-fiókjáé, a Tripadvisor fejlesztői portálján.",
  "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …":
    "Ahol keresni kell, vesszővel elválasztva: stackoverflow.com, superuser.com, coffee.stackexchange.com …",
  "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.":
    "A fiókjáé, ha van: a stackexchange.com/users alatti profilja címében álló szám. A saját bejegyzései kimaradnak, a kézzel írt válaszait pedig megtaláljuk.",
  "Where questions are read; leave it as it is.": "Ahol a kérdéseket olvassuk; hagyja így.",
  "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.":
    "A stackapps.com oldalon bejegyzett alkalmazásé: napi 10,000 hívás 300 helyett. Nem kell titkosnak lennie.",
  "The forum's address, for example https://meta.discourse.org": "A fórum címe, például https://meta.discourse.org",
  "Of your account there, without @, if you have one: it answers, and its own posts are left out.":
    "Az ottani fiókjáé, @ nélkül, ha van: ez válaszol, és a saját bejegyzései kimaradnak.",
  "Hear every public post there, not only those with your terms.":
    "Minden ottani nyilvános bejegyzést meghall, nem csak a kifejezéseit tartalmazókat.",
  "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.":
    "A fórum adminisztrátoraitól, az Admin, API alatt, az Ön felhasználónevéhez. Nélküle a fórumot olvassuk, és kézzel lehet válaszolni.",
  "The secret that the forum's admins entered with the webhook; without it no push is believed.":
    "A titok, amelyet a fórum adminisztrátorai a webhookhoz beírtak; nélküle egyetlen leküldést sem hiszünk el.",
  "Owner/repository, separated by commas: every issue and comment there is heard.":
    "Tulajdonos/tároló, vesszővel elválasztva: minden ottani issue-t és hozzászólást meghallunk.",
  "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.":
    "Tulajdonosok vagy tulajdonos/tároló, vesszővel elválasztva, ahol a kifejezéseit tartalmazó issue-kat keressük; ha üres, mindenütt.",
  "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.":
    "Enterprise Serverhez https://<host>/api/v3; a github.com-hoz hagyja így.",
  "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.":
    "A válaszoló fiók személyes hozzáférési tokenje, Issues: read and write joggal. Nélküle keveset olvasunk, és válasz nem megy.",
  "The secret entered with the repository's webhook; without it no push is believed.":
    "A tároló webhookjához beírt titok; nélküle egyetlen leküldést sem hiszünk el.",
  "The instance to search, and where your account is: https://lemmy.world":
    "A kiszolgáló, ahol keresünk, és ahol a fiókja van: https://lemmy.world",
  "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.":
    "Például coffee@lemmy.world, vesszővel elválasztva: minden ottani bejegyzést és hozzászólást meghallunk.",
  "Of your account there, if you have one: it answers.": "Az ottani fiókjáé, ha van: ez válaszol.",
  "Of that account, which must have no second factor. Without it the instance is read and answered by hand.":
    "Annak a fióknak a jelszava; nem lehet rajta kétlépcsős azonosítás. Nélküle a kiszolgálót olvassuk, és kézzel lehet válaszolni.",
  "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.":
    "A Product Hunton lévő bejegyzései címe, vagy ami a végükön áll, vesszővel elválasztva.",
  "Of your account there: its own comments are left out, and what it answers by hand is found.":
    "Az ottani fiókjáé: a saját hozzászólásai kimaradnak, a kézzel írt válaszait pedig megtaláljuk.",
  "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.":
    "A producthunt.com/v2/oauth/applications alatti alkalmazásé, az oldala alján.",
  "Of your app in TikTok's API for Business, which TikTok must have approved.":
    "A TikTok API for Business-beli alkalmazásáé, amelyet a TikToknak jóvá kellett hagynia.",
  "Of the same app; pushes are signed with it too.":
    "Ugyanannak az alkalmazásnak a titka; a leküldéseket is ezzel írják alá.",
  "Filled in by the Connect button.": "Az Összekapcsolás gomb tölti ki.",
  "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.":
    "Az ottani hozzászólások emberek közötti beszélgetések: gép által írt vagy szerkesztett szöveget nem teszünk közzé. A vázlatból vegye át a tényeket, és írja meg a saját szavaival.",
  "The site is not to be used for promotion in the first place.": "Az oldal nem elsősorban reklámozásra való.",
  "An account that answers by machine, or is not watched by people, is marked as automated in its profile.":
    "A géppel válaszoló vagy emberek által nem felügyelt fiókot a profiljában automatizáltnak jelölik.",
  "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.":
    "Minden kiszolgálónak megvannak a maga szabályai, vállalkozásokra és botokra is: olvassa el őket, mielőtt a fiók ott válaszol.",
  "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.":
    "A bot csak annak válaszol, aki megjelölte a fiókját. Akinek nem kérték a válaszát, annak ember válaszol.",
  "An automated account says so with the label bot in its own profile.":
    "Az automatizált fiók ezt a bot címkével jelzi a saját profiljában.",
  "An account may spend 35,000 points a day; a new post costs three.":
    "Egy fiók naponta 35,000 pontot költhet; egy új bejegyzés három pontba kerül.",
  "Google asks not to answer reviews by machine and mend the replies by hand later.":
    "A Google azt kéri, hogy ne géppel válaszoljanak az értékelésekre, amit aztán kézzel javítanak.",
  "An app may be answered 2 000 times a day.": "Egy alkalmazásnál naponta 2 000 válasz adható.",
  "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.":
    "Egy értékelésre egy válasz adható: az új a régi helyébe lép, és a szerzőt az értékelés minden módosítása után csak az elsőről értesítik.",
  "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.":
    "Az értékelések a megírásuk vagy módosításuk után hét napig látszanak; amit addig nem hallunk meg, azt már nem halljuk meg.",
  "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.":
    "Aki egy vállalkozás nevében válaszol értékelésekre, annak előbb engedély kell tőle, és be kell tartania a Google listáját arról, mit nem szabad közzétenni.",
  "A review has one reply of the owner: another replaces it.":
    "Egy értékelésre egy tulajdonosi válasz adható: az új a régi helyébe lép.",
  "Google looks at a reply before it is shown, and may reject it.":
    "A Google megjelenítés előtt megnézi a választ, és elutasíthatja.",
  "A review has one response: another replaces it.": "Egy értékelésre egy válasz adható: az új a régi helyébe lép.",
  "A response, and its deletion, take some time to be seen in the App Store.":
    "Egy válasz vagy a törlése csak egy idő múlva látszik az App Store-ban.",
  "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.":
    "Egy projektnek naponta 10 000 egysége van, hacsak a Google többet nem ad; egy megírt hozzászólás 50 egységbe kerül.",
  "What is done in a channel's name must be known and agreed to by whose channel it is.":
    "Ami egy csatorna nevében történik, arról a csatorna gazdájának tudnia kell, és bele kell egyeznie.",
  "Comments may be kept for 30 days; then they must be deleted or read again.":
    "A hozzászólások 30 napig őrizhetők meg; utána törölni kell vagy újra be kell olvasni őket.",
  "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.":
    "A YouTube irányelvei (III.E.4.h) nem engednek saját új adatokat vagy mutatókat, hacsak egy ellenőrzés után bele nem egyezett.",
  "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.":
    "A Redditnek jóvá kell hagynia egy alkalmazást, mielőtt az bármit olvas vagy ír; az üzleti használathoz szerződés kell.",
  "An account that uses automation is registered with Reddit as an app, and shows the label App.":
    "Az automatizálást használó fiókot a Redditnél alkalmazásként jegyzik be, és az App címkét viseli.",
  "What was deleted on Reddit must be deleted here too, with who wrote it.":
    "Amit a Redditen töröltek, azt itt is törölni kell, azzal együtt, hogy ki írta.",
  "X lets apps answer only who has named the account or quoted it.":
    "Az X az alkalmazásoknak csak azt engedi, hogy annak válaszoljanak, aki a fiókot megnevezte vagy idézte.",
  "An automated account answers each interaction once at most.":
    "Az automatizált fiók minden interakcióra legfeljebb egyszer válaszol.",
  "An automated account says in its profile that it is one and who runs it, and wears X's label for it.":
    "Az automatizált fiók a profiljában megmondja, hogy az, és ki működteti, és viseli az X erre szolgáló címkéjét.",
  "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.":
    "Senki sem kap automatikus választ a beleegyezése nélkül, és aki nem kér többet, azt azonnal békén hagyják.",
  "Replies that a language model writes and an app posts need X's approval before they are used.":
    "A nyelvi modell által írt és alkalmazás által közzétett válaszokhoz az X előzetes jóváhagyása kell.",
  "A post from an app may have one cashtag ($NAME) at most.":
    "Egy alkalmazás bejegyzésében legfeljebb egy cashtag ($NAME) lehet.",
  "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.":
    "Amit az X-ről megőriznek, annak a kéréstől számított 24 órán belül követnie kell, amit ott módosítottak vagy töröltek.",
  "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.":
    "A Meta megvizsgálja az alkalmazást és az üzemeltetőjét, mielőtt az a fejlesztőén kívüli fiókokon olvashat vagy válaszolhat.",
  "People can have what an app holds of them deleted, and its privacy policy tells them how.":
    "Az emberek töröltethetik, amit egy alkalmazás róluk tárol, és az adatvédelmi tájékoztatója megmondja, hogyan.",
  "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.":
    "Az Instagram nem engedi olvasni, ami másvalaki bejegyzése alatt áll, így senki sem tudhatja, átment-e a válasz.",
  "An account publishes 1,000 replies at most in any 24 hours by the API.":
    "Egy fiók az API-n bármely 24 órában legfeljebb 1,000 választ tesz közzé.",
  "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.":
    "Más bejegyzése alatt az alkalmazás csak ott válaszol, ahol a Meta jóváhagyta a kulcsszavas kereséshez vagy az említésekhez.",
  "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.":
    "Egy fiók bármely 24 órában legfeljebb 2,200-szor keres, az összes alkalmazást számítva; a Meta jóváhagyása előtt csak a saját bejegyzéseinket találja.",
  "An account deletes 100 posts at most in a day by the API.":
    "Egy fiók az API-n naponta legfeljebb 100 bejegyzést töröl.",
  "Businesses answer reviews professionally and politely, and name nobody's personal data.":
    "A vállalkozások szakszerűen és udvariasan válaszolnak az értékelésekre, és senki személyes adatait nem nevezik meg.",
  "A reply does not ask for a review to be changed or removed.":
    "A válasz nem kéri egy értékelés módosítását vagy eltávolítását.",
  "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.":
    "Legfeljebb 833 hívás 5 perc alatt és 10,000 óránként, továbbá modulonként éves keret.",
  "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.":
    "Csak a Yelp partnerei válaszolnak az API-n értékelésekre; mindenki más tulajdonosként a biz.yelp.com oldalon.",
  "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.":
    "Amit a Yelp API-ja ad, legfeljebb 24 óráig őrizhető meg, a vállalkozások azonosítói kivételével.",
  "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.":
    "A tulajdonos válasza legfeljebb 5,000 karakter, nincs benne emodzsi, és nem hasonlít nagyon egy korábbira.",
  "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.":
    "A tulajdonos egy hely értékelései közül naponta legfeljebb 20-ra válaszol, és van fényképe a profiljában.",
  "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.":
    "A hely számán kívül semmi sem gyorsítótárazható, tárolható vagy indexelhető: az értékeléseket magán a Tripadvisoron kell olvasni.",
  "The Content API reads only: owners answer in Tripadvisor's Management Center.":
    "A Content API csak olvas: a tulajdonosok a Tripadvisor Management Centerében válaszolnak.",
  "At most 50 calls in a second, and as many in a day as the account's own budget allows.":
    "Legfeljebb 50 hívás másodpercenként, naponta pedig annyi, amennyit a fiók saját kerete enged.",
  "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.":
    "A Stack Overflow és sok testvéroldala semmit sem fogad el, amit nyelvi modell írt; a többi azt kéri, hogy jelöljék.",
  "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.":
    "Aki a saját termékéről válaszol, azt megmondja a válaszban, és írásainak többsége nem ilyen.",
  "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.":
    "Minden fórumnak megvannak a maga irányelvei, vállalkozásokra is: olvassa el őket a /guidelines és a /tos alatt, mielőtt a fiók ott válaszol.",
  "No spam, no advertising in other people's projects, and no automated activity in bulk.":
    "Nincs spam, nincs reklám mások projektjeiben, és nincs tömeges automatizált tevékenység.",
  "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.":
    "A fiókot, amellyel gép ír, ember hozza létre, aki felel azért, amit tesz; mindenkinek egy lehet ingyen.",
  "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.":
    "Minden kiszolgálónak és minden közösségnek megvannak a maga szabályai, vállalkozásokra és botokra is: olvassa el őket, mielőtt a fiók ott válaszol.",
  "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.":
    "Az alkalmazások csak olvasnak: az íráshoz olyan hatókör kell, amelyet a Product Hunt egyeseknek kérésre ad, és a hozzászólás nincs azok közt, amit írni enged.",
  "The API is not to be used for commercial purposes unless Product Hunt was asked.":
    "Az API üzleti célra csak akkor használható, ha a Product Huntot megkérdezték.",
  "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.":
    "A TikToknak jóvá kell hagynia az alkalmazást, a fiók hozzászólásaira vonatkozó hatókörökkel, mielőtt az bármelyiket olvassa vagy írja.",
  "No comments in bulk, and none that say the same again and again.":
    "Nincs tömeges hozzászólás, és olyan sem, amely újra meg újra ugyanazt mondja.",
} satisfies Record<keyof typeof english, string>;
