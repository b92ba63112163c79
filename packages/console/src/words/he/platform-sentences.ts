import type { platformSentences as english } from "../en/platform-sentences.ts";

export const platformSentences = {
  "Address of the playground, for example http://127.0.0.1:4601": "כתובת מגרש המשחקים, למשל http://127.0.0.1:4601",
  "The brand's account there; known from the token when there is one.": "חשבון המותג שם; ידוע מהאסימון כשיש כזה.",
  "Speaks for the brand's account.": "מדבר בשם חשבון המותג.",
  "Pushes are signed with it.": "הדחיפות נחתמות בו.",
  "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.":
    "של החשבון שלכם שם, אם יש: הפוסטים שלו עצמו מושמטים, ומה שהוא עונה ידנית נמצא.",
  "Address of the search; leave it as it is.": "כתובת החיפוש; השאירו כפי שהיא.",
  "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.":
    "של פיד RSS, Atom או JSON. מונחי החיפוש שלכם נכנסים במקום {query}, אם הוא מופיע בה.",
  "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.":
    "שפה ומדינה של חיפוש ב־Google News‏ (https://news.google.com/rss/search?q={query}); מקור אחד לכל אחת.",
  "The instance to read, and where your account is, for example https://mastodon.social":
    "השרת שקוראים ושבו נמצא החשבון שלכם, למשל https://mastodon.social",
  "Separated by commas; made of the brand's terms when empty.": "מופרדות בפסיקים; כשריק, נגזרות ממונחי המותג.",
  "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.":
    "מתמלא על ידי כפתור החיבור; ידנית: בשרת שלכם תחת Preferences, Development, עם read ו־write:statuses. בלעדיו נקראות תגיות ושום דבר לא נענה.",
  "Filled in by the Connect button; not needed with a token of your own.":
    "מתמלא על ידי כפתור החיבור; אין בו צורך עם אסימון משלכם.",
  "Filled in by the Connect button, like the client key.": "מתמלא על ידי כפתור החיבור, כמו מפתח הלקוח.",
  "Your account, for example acme.bsky.social; needed to answer.":
    "החשבון שלכם, למשל acme.bsky.social; נחוץ כדי לענות.",
  "Reads what needs no account; leave it as it is.": "קורא מה שאינו דורש חשבון; השאירו כפי שהוא.",
  "Where your account is; leave it as it is unless you host your own.":
    "היכן נמצא החשבון שלכם; השאירו כפי שהוא אלא אם אתם מארחים בעצמכם.",
  "From Settings, Privacy and security, App passwords. Never your own password.":
    "מתוך Settings, Privacy and security, App passwords. לעולם לא הסיסמה שלכם עצמכם.",
  "The number in the app's address in the App Store, for example 310633997.":
    "המספר שבכתובת האפליקציה ב־App Store, למשל 310633997.",
  "Whose App Store, in two letters. Add a source for each country.":
    "של איזו מדינה ה־App Store, בשתי אותיות. הוסיפו מקור לכל מדינה.",
  "Where the reviews come from; leave it as it is.": "מהיכן מגיעות הביקורות; השאירו כפי שהוא.",
  "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.":
    "היכן המערכת האחרת עונה, למשל https://crm.example/earshot. ריק כשהיא רק דוחפת: אז תשובות מפורסמות ידנית.",
  "The author id of our own replies in the other system.": "מזהה המחבר של התשובות שלנו במערכת האחרת.",
  "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.":
    "לפחות 16 תווים ששתי המערכות מכירות; הוא חותם על מה שהן שולחות זו לזו. גם סוד של Standard Webhooks‏ (whsec_…) מתאים.",
  "Its package name, such as com.example.app.": "שם החבילה שלה, למשל com.example.app.",
  "Where reviews are read; leave it as it is.": "היכן נקראות הביקורות; השאירו כפי שהוא.",
  "Where access is granted; leave it as it is.": "היכן ניתנת הגישה; השאירו כפי שהוא.",
  "The JSON key file of a service account that the Play Console lets reply to reviews.":
    "קובץ מפתח JSON של חשבון שירות ש־Play Console מרשה לו לענות לביקורות.",
  "Its resource name, such as accounts/123/locations/456. Add a source for each location.":
    "שם המשאב שלו, למשל accounts/123/locations/456. הוסיפו מקור לכל מקום.",
  "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.":
    "כתובת הדוא״ל של חשבון השירות שבו מינוי ה־Pub/Sub שלכם מאמת את הדחיפות; כשהיא נתונה, מאמינים רק לדחיפות עם האסימון שלו.",
  "As the subscription names it; the whole webhook address where it names none.":
    "כפי שהמינוי קורא לו; כתובת ה־webhook המלאה כשהוא לא קורא לו בשם.",
  "Where somebody agrees; leave it as it is.": "היכן מאשרים גישה; השאירו כפי שהוא.",
  "Where Google's public keys are; leave it as it is.": "היכן נמצאים המפתחות הציבוריים של Google; השאירו כפי שהוא.",
  "Of your OAuth client in Google Cloud.": "של לקוח ה־OAuth שלכם ב־Google Cloud.",
  "Of the same client.": "של אותו לקוח.",
  "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.":
    "מתמלא על ידי כפתור החיבור; ידנית: הסכמה של מי שמנהל את המקום להיקף business.manage.",
  "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.":
    "לפחות 16 תווים; מינוי ה־Pub/Sub דוחף אל כתובת ה־webhook של המקור הזה עם ?key=… בסופה.",
  "The number that App Store Connect calls its Apple ID, for example 310633997.":
    "המספר ש־App Store Connect קורא לו Apple ID, למשל 310633997.",
  "Above the keys in App Store Connect, Users and Access, Integrations.":
    "מעל המפתחות ב־App Store Connect, תחת Users and Access, Integrations.",
  "Of a key with the role Customer Support or higher.": "של מפתח בתפקיד Customer Support ומעלה.",
  "The text of the .p8 file that was downloaded once.": "תוכן קובץ ה־‎.p8 שהורד פעם אחת.",
  "The id of your channel: UC and 22 more characters, under Advanced settings.":
    "מזהה הערוץ שלכם: UC ועוד 22 תווים, תחת Advanced settings.",
  "Where comments are read; leave it as it is.": "היכן נקראות התגובות; השאירו כפי שהוא.",
  "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.":
    "מתמלא על ידי כפתור החיבור; ידנית: הסכמה של בעל הערוץ להיקף youtube.force-ssl.",
  "Of your account, without /u/; Reddit wants it with every call.":
    "של החשבון שלכם, בלי ‎/u/‎; Reddit רוצה אותו בכל קריאה.",
  "Where to search, separated by commas; everywhere when empty.": "היכן לחפש, מופרדים בפסיקים; בכל מקום כשריק.",
  "Where posts are read; leave it as it is.": "היכן נקראים הפוסטים; השאירו כפי שהוא.",
  "Of your app, which Reddit must have approved.": "של האפליקציה שלכם, ש־Reddit צריכה לאשר.",
  "Of the same app.": "של אותה אפליקציה.",
  "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.":
    "מתמלא על ידי כפתור החיבור; ידנית: אסימון קבוע עם identity, read, history, privatemessages, submit ו־edit.",
  "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.":
    "של החשבון שלכם, למשל 2244994945; אסימון גישה של OAuth 1.0a מתחיל בו.",
  "Of the same account, without @.": "של אותו חשבון, בלי @.",
  "Only once X has approved replies that a language model writes; until then none is proposed for this account.":
    "רק אחרי ש־X אישרה תשובות שכתב מודל שפה; עד אז לא מוצעת אף אחת לחשבון הזה.",
  "Where posts are read and access is granted; leave it as it is.":
    "היכן נקראים הפוסטים וניתנת הגישה; השאירו כפי שהוא.",
  "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.":
    "מהגדרות OAuth 2.0 של האפליקציה שלכם במסוף המפתחים; הזינו אותו ואז לחצו על כפתור החיבור.",
  "Of the same settings; leave it empty for an app of the type native or single page.":
    "מאותן הגדרות; השאירו ריק באפליקציה מסוג native או single page.",
  "Filled in by the Connect button; it ends after two hours and is renewed by itself.":
    "מתמלא על ידי כפתור החיבור; פג אחרי שעתיים ומתחדש מעצמו.",
  "Filled in by the Connect button; each works once.": "מתמלא על ידי כפתור החיבור; כל אחד פועל פעם אחת.",
  "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.":
    "של האפליקציה שלכם. X חותמת בו על הדחיפות; בלי דחיפות הוא נחוץ רק ל־OAuth 1.0a.",
  "Only for OAuth 1.0a, instead of Connect. Of your app.": "רק ל־OAuth 1.0a, במקום כפתור החיבור. של האפליקציה שלכם.",
  "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.":
    "רק ל־OAuth 1.0a, במקום כפתור החיבור. של החשבון שלכם באפליקציה הזו, עם הרשאת קריאה וכתיבה.",
  "Only for OAuth 1.0a, instead of Connect. Of the same token.": "רק ל־OAuth 1.0a, במקום כפתור החיבור. של אותו אסימון.",
  "The number of your Page, under About, Page transparency.": "מספר הדף שלכם, תחת About, Page transparency.",
  "Of Meta's Graph API; each is served for about two years.": "של Graph API של Meta; כל גרסה זמינה כשנתיים.",
  "Where the account is read; leave it as it is.": "היכן נקרא החשבון; השאירו כפי שהוא.",
  "Where consent is given; leave it as it is.": "היכן ניתנת ההסכמה; השאירו כפי שהוא.",
  "Of your app on developers.facebook.com; the Connect button needs it and the app secret.":
    "של האפליקציה שלכם ב־developers.facebook.com; כפתור החיבור צריך אותו ואת סוד האפליקציה.",
  "Of the same app. Pushes are signed with it: without it none is taken.":
    "של אותה אפליקציה. הדחיפות נחתמות בו: בלעדיו לא מתקבלת אף אחת.",
  "What you enter beside the webhook's address in Meta's dashboard.":
    "מה שאתם מזינים ליד כתובת ה־webhook בלוח הבקרה של Meta.",
  "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.":
    "מתמלא על ידי כפתור החיבור; ידנית: אסימון של דף, שנוצר מאסימון משתמש ארוך טווח.",
  "Of your professional account, as Meta's API names it (178414…).":
    "של החשבון המקצועי שלכם, כפי שה־API של Meta קורא לו (178414…).",
  "Of the Threads API; leave it as it is.": "של Threads API; השאירו כפי שהיא.",
  "Where Threads answers; leave it as it is.": "היכן Threads עונה; השאירו כפי שהוא.",
  "Where the account's owner agrees; leave it as it is.": "היכן בעל החשבון מסכים; השאירו כפי שהוא.",
  "Of your Meta app, under App settings, Basic; to connect.":
    "של אפליקציית Meta שלכם, תחת App settings, Basic; לצורך חיבור.",
  "Beside the id; to connect, and to believe signed pushes.": "ליד המזהה; לצורך חיבור, וכדי להאמין לדחיפות חתומות.",
  "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.":
    "מתמלא על ידי כפתור החיבור; ידנית: אסימון ארוך טווח מ־User Token Generator, לחשבון שהוא בודק של האפליקציה.",
  "Filled in by the Connect button; with it, pushed replies are taken as they come.":
    "מתמלא על ידי כפתור החיבור; איתו תשובות שנדחפות נקלטות כשהן מגיעות.",
  "Its id, 24 letters and digits. Add a source for each.": "המזהה שלה, 24 אותיות וספרות. הוסיפו מקור לכל אחת.",
  "The id of the user in whose name reviews are answered; without it they are only read.":
    "מזהה המשתמש שבשמו עונים לביקורות; בלעדיו הן רק נקראות.",
  "In Trustpilot Business under Integrations, Developers, APIs.":
    "ב־Trustpilot Business תחת Integrations, Developers, APIs.",
  "Beside the key.": "ליד המפתח.",
  "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.":
    "מתמלא על ידי כפתור החיבור; ידנית: אסימון של ה־OAuth API, שפג אחרי כמה ימים.",
  "Filled in by the Connect button; with it the access token is renewed.":
    "מתמלא על ידי כפתור החיבור; איתו אסימון הגישה מתחדש.",
  "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.":
    "לפחות 16 תווים; תנו ל־Trustpilot את כתובת ה־webhook של המקור הזה עם ?key=… בסופה.",
  "Its id, or the last part of its page's address on Yelp. Add a source for each.":
    "המזהה שלו, או החלק האחרון בכתובת הדף שלו ב־Yelp. הוסיפו מקור לכל אחד.",
  "Language and country of the reviews, such as en_US. Add a source for each.":
    "השפה והמדינה של הביקורות, למשל en_US. הוסיפו מקור לכל אחת.",
  "Of your app on Yelp's developer pages, under Manage API access.":
    "של האפליקציה שלכם בדפי המפתחים של Yelp, תחת Manage API access.",
  "The number after -d in the address of its page. Add a source for each.":
    "המספר שאחרי ‎-d בכתובת הדף שלו. הוסיפו מקור לכל אחד.",
  "Of the reviews to be told of, such as en. Add a source for each.":
    "של הביקורות שרוצים לדעת עליהן, למשל en. הוסיפו מקור לכל אחת.",
  "Where the Content API answers; leave it as it is.": "היכן Content API עונה; השאירו כפי שהוא.",
  "Of your Content API account, under Tripadvisor's developer portal.":
    "של חשבון Content API שלכם, בפורטל המפתחים של Tripadvisor.",
  "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …":
    "היכן לחפש, מופרדים בפסיקים: stackoverflow.com, superuser.com, coffee.stackexchange.com …",
  "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.":
    "של החשבון שלכם, אם יש: המספר שבכתובת הפרופיל שלכם ב־stackexchange.com/users. הפוסטים שלו עצמו מושמטים, ומה שהוא עונה ידנית נמצא.",
  "Where questions are read; leave it as it is.": "היכן נקראות השאלות; השאירו כפי שהוא.",
  "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.":
    "של אפליקציה שנרשמה ב־stackapps.com: ‏10,000 קריאות ביום במקום 300. הוא לא חייב להיות סודי.",
  "The forum's address, for example https://meta.discourse.org": "כתובת הפורום, למשל https://meta.discourse.org",
  "Of your account there, without @, if you have one: it answers, and its own posts are left out.":
    "של החשבון שלכם שם, בלי @, אם יש: הוא עונה, והפוסטים שלו עצמו מושמטים.",
  "Hear every public post there, not only those with your terms.":
    "לשמוע כל פוסט ציבורי שם, לא רק כאלה עם המונחים שלכם.",
  "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.":
    "ממנהלי הפורום, תחת Admin, API, לשם המשתמש שלכם. בלעדיו הפורום נקרא ונענה ידנית.",
  "The secret that the forum's admins entered with the webhook; without it no push is believed.":
    "הסוד שמנהלי הפורום הזינו עם ה־webhook; בלעדיו לא מאמינים לאף דחיפה.",
  "Owner/repository, separated by commas: every issue and comment there is heard.":
    "בעלים/מאגר, מופרדים בפסיקים: כל issue וכל תגובה שם נשמעים.",
  "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.":
    "בעלים או בעלים/מאגר, מופרדים בפסיקים, שבהם מחפשים issues עם המונחים שלכם; בכל מקום כשריק.",
  "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.":
    "של Enterprise Server: https://<host>/api/v3; עבור github.com השאירו כפי שהוא.",
  "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.":
    "אסימון גישה אישי של החשבון שעונה, עם Issues: read and write. בלעדיו נקרא מעט ושום דבר לא נענה.",
  "The secret entered with the repository's webhook; without it no push is believed.":
    "הסוד שהוזן עם ה־webhook של המאגר; בלעדיו לא מאמינים לאף דחיפה.",
  "The instance to search, and where your account is: https://lemmy.world":
    "השרת שבו מחפשים ושבו נמצא החשבון שלכם: https://lemmy.world",
  "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.":
    "למשל coffee@lemmy.world, מופרדות בפסיקים: כל פוסט וכל תגובה שם נשמעים.",
  "Of your account there, if you have one: it answers.": "של החשבון שלכם שם, אם יש: הוא עונה.",
  "Of that account, which must have no second factor. Without it the instance is read and answered by hand.":
    "של אותו חשבון, שאסור שיהיה לו אימות דו־שלבי. בלעדיה השרת נקרא ונענה ידנית.",
  "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.":
    "כתובות של הפוסטים שלכם ב־Product Hunt, או מה שבסופן, מופרדות בפסיקים.",
  "Of your account there: its own comments are left out, and what it answers by hand is found.":
    "של החשבון שלכם שם: התגובות שלו עצמו מושמטות, ומה שהוא עונה ידנית נמצא.",
  "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.":
    "של אפליקציה תחת producthunt.com/v2/oauth/applications, בתחתית הדף שלה.",
  "Of your app in TikTok's API for Business, which TikTok must have approved.":
    "של האפליקציה שלכם ב־API for Business של TikTok, ש־TikTok צריכה לאשר.",
  "Of the same app; pushes are signed with it too.": "של אותה אפליקציה; גם הדחיפות נחתמות בו.",
  "Filled in by the Connect button.": "מתמלא על ידי כפתור החיבור.",
  "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.":
    "התגובות שם הן שיחה בין אנשים: לא מפרסמים דבר שמכונה כתבה או ערכה. קחו מהטיוטה את העובדות, וכתבו במילים שלכם.",
  "The site is not to be used for promotion in the first place.": "האתר לא נועד בראש ובראשונה לקידום.",
  "An account that answers by machine, or is not watched by people, is marked as automated in its profile.":
    "חשבון שמכונה עונה בו, או שאנשים לא משגיחים עליו, מסומן בפרופיל שלו כאוטומטי.",
  "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.":
    "לכל שרת כללים משלו, גם לעסקים ולבוטים: קראו אותם לפני שהחשבון עונה שם.",
  "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.":
    "בוט עונה רק למי שתייג את החשבון שלו. למי שלא ביקש ממנו תשובה עונה אדם.",
  "An automated account says so with the label bot in its own profile.":
    "חשבון אוטומטי אומר זאת בתווית bot בפרופיל שלו עצמו.",
  "An account may spend 35,000 points a day; a new post costs three.":
    "חשבון יכול להוציא 35,000 נקודות ביום; פוסט חדש עולה שלוש.",
  "Google asks not to answer reviews by machine and mend the replies by hand later.":
    "Google מבקשת לא לענות לביקורות במכונה ולתקן את התשובות ידנית אחר כך.",
  "An app may be answered 2 000 times a day.": "אפליקציה יכולה להיענות 2 000 פעמים ביום.",
  "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.":
    "לביקורת יש תשובה אחת: תשובה נוספת מחליפה אותה, והמחבר מקבל הודעה רק על הראשונה אחרי כל שינוי בביקורת.",
  "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.":
    "ביקורות מופיעות שבעה ימים אחרי שנכתבו או שונו; מי שלא נשמע עד אז לא נשמע כלל.",
  "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.":
    "מי שעונה לביקורות בשם עסק צריך קודם את רשותו, ומקפיד על הרשימה של Google של מה שאסור לפרסם.",
  "A review has one reply of the owner: another replaces it.":
    "לביקורת יש תשובה אחת של הבעלים: תשובה נוספת מחליפה אותה.",
  "Google looks at a reply before it is shown, and may reject it.":
    "Google בודקת תשובה לפני שהיא מוצגת, ויכולה לדחות אותה.",
  "A review has one response: another replaces it.": "לביקורת יש תגובה אחת: תגובה נוספת מחליפה אותה.",
  "A response, and its deletion, take some time to be seen in the App Store.":
    "לוקח זמן עד שתגובה, או מחיקתה, נראית ב־App Store.",
  "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.":
    "לפרויקט יש 10 000 יחידות ביום אלא אם Google מקצה יותר, ותגובה שנכתבת עולה 50.",
  "What is done in a channel's name must be known and agreed to by whose channel it is.":
    "מה שנעשה בשם ערוץ חייב להיות ידוע למי שהערוץ שלו, ובהסכמתו.",
  "Comments may be kept for 30 days; then they must be deleted or read again.":
    "מותר לשמור תגובות 30 ימים; אחר כך יש למחוק אותן או לקרוא אותן מחדש.",
  "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.":
    "המדיניות של YouTube‏ (III.E.4.h) לא מתירה להפיק נתונים או מדדים חדשים משלכם, אלא אם הסכימה לכך אחרי ביקורת.",
  "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.":
    "Reddit צריכה לאשר אפליקציה לפני שהיא קוראת או כותבת דבר; שימוש מסחרי דורש חוזה.",
  "An account that uses automation is registered with Reddit as an app, and shows the label App.":
    "חשבון שמשתמש באוטומציה נרשם ב־Reddit כאפליקציה, ומציג את התווית App.",
  "What was deleted on Reddit must be deleted here too, with who wrote it.":
    "מה שנמחק ב־Reddit חייב להימחק גם כאן, יחד עם מי שכתב אותו.",
  "X lets apps answer only who has named the account or quoted it.":
    "X מתירה לאפליקציות לענות רק למי שהזכיר את החשבון או ציטט אותו.",
  "An automated account answers each interaction once at most.":
    "חשבון אוטומטי עונה על כל אינטראקציה פעם אחת לכל היותר.",
  "An automated account says in its profile that it is one and who runs it, and wears X's label for it.":
    "חשבון אוטומטי אומר בפרופיל שלו שהוא כזה ומי מפעיל אותו, ונושא את התווית של X לכך.",
  "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.":
    "אף אחד לא מקבל תשובות אוטומטיות בלי הסכמתו, ומי שמבקש להפסיק נעזב מיד.",
  "Replies that a language model writes and an app posts need X's approval before they are used.":
    "תשובות שמודל שפה כותב ואפליקציה מפרסמת דורשות אישור של X לפני השימוש בהן.",
  "A post from an app may have one cashtag ($NAME) at most.": "בפוסט מאפליקציה מותר לכל היותר cashtag אחד ($NAME).",
  "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.":
    "מה ששומרים מ־X חייב לעקוב אחרי מה שמשתנה או נמחק שם, בתוך 24 שעות מהבקשה.",
  "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.":
    "Meta בודקת אפליקציה ואת מי שמפעיל אותה לפני שהיא רשאית לקרוא או לענות בחשבונות שאינם של המפתח שלה.",
  "People can have what an app holds of them deleted, and its privacy policy tells them how.":
    "אנשים יכולים לדרוש את מחיקת מה שאפליקציה מחזיקה עליהם, ומדיניות הפרטיות שלה אומרת להם איך.",
  "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.":
    "Instagram לא מתירה לקרוא מה שמופיע מתחת לפוסט של מישהו אחר, ולכן אי אפשר לדעת אם תשובה הגיעה.",
  "An account publishes 1,000 replies at most in any 24 hours by the API.":
    "חשבון מפרסם דרך ה־API לכל היותר 1,000 תשובות בכל 24 שעות.",
  "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.":
    "מתחת לפוסט של מישהו אחר אפליקציה עונה רק אם Meta אישרה לה חיפוש לפי מילות מפתח או אזכורים.",
  "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.":
    "חשבון מחפש לכל היותר 2,200 פעמים בכל 24 שעות, בכל האפליקציות יחד; לפני האישור של Meta נמצאים רק הפוסטים שלנו.",
  "An account deletes 100 posts at most in a day by the API.": "חשבון מוחק דרך ה־API לכל היותר 100 פוסטים ביום.",
  "Businesses answer reviews professionally and politely, and name nobody's personal data.":
    "עסקים עונים לביקורות במקצועיות ובנימוס, ולא מציינים פרטים אישיים של אף אחד.",
  "A reply does not ask for a review to be changed or removed.": "תשובה לא מבקשת לשנות או להסיר ביקורת.",
  "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.":
    "לא יותר מ־833 קריאות ב־5 דקות ו־10,000 בשעה, ומכסה שנתית לפי המודול.",
  "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.":
    "רק השותפים של Yelp עונים לביקורות דרך ה־API; כל השאר עונים כבעלים ב־biz.yelp.com.",
  "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.":
    "מה שה־API של Yelp נותן נשמר 24 שעות לכל היותר, למעט מזהים של עסקים.",
  "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.":
    "בתשובה של בעלים יש לכל היותר 5,000 תווים, אין בה אמוג'י, והיא לא דומה מאוד לקודמת.",
  "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.":
    "בעלים עונה לכל היותר ל־20 ביקורות של מקום ביום, ויש לו תמונה בפרופיל.",
  "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.":
    "אסור לשמור, לאחסן או לאנדקס דבר מלבד מספר המקום: ביקורות קוראים ב־Tripadvisor עצמו.",
  "The Content API reads only: owners answer in Tripadvisor's Management Center.":
    "Content API רק קורא: בעלים עונים ב־Management Center של Tripadvisor.",
  "At most 50 calls in a second, and as many in a day as the account's own budget allows.":
    "לכל היותר 50 קריאות בשנייה, וביום כמה שהתקציב של החשבון עצמו מתיר.",
  "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.":
    "Stack Overflow ורבים מאתרי האחות שלו לא מקבלים דבר שכתב מודל שפה; האחרים רוצים שיסומן ככזה.",
  "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.":
    "מי שעונה על מוצר שלו אומר זאת בתשובה, ולא עושה כך ברוב מה שהוא כותב.",
  "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.":
    "לכל פורום הנחיות משלו, גם לעסקים: קראו אותן, תחת ‎/guidelines ו־‎/tos, לפני שהחשבון עונה שם.",
  "No spam, no advertising in other people's projects, and no automated activity in bulk.":
    "בלי ספאם, בלי פרסום בפרויקטים של אחרים, ובלי פעילות אוטומטית המונית.",
  "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.":
    "חשבון שמכונה כותבת בו נפתח על ידי אדם, שאחראי למה שהוא עושה; לכל אדם מותר אחד בחינם.",
  "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.":
    "לכל שרת ולכל קהילה כללים משלהם, גם לעסקים ולבוטים: קראו אותם לפני שהחשבון עונה שם.",
  "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.":
    "אפליקציות רק קוראות: כתיבה דורשת היקף ש־Product Hunt נותנת לחלקן לפי בקשה, ותגובות אינן בין מה שמותר להן לכתוב.",
  "The API is not to be used for commercial purposes unless Product Hunt was asked.":
    "אסור להשתמש ב־API למטרות מסחריות אלא אם שאלו את Product Hunt.",
  "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.":
    "TikTok צריכה לאשר את האפליקציה, עם ההיקפים לתגובות של החשבון, לפני שהיא קוראת או כותבת תגובה כלשהי.",
  "No comments in bulk, and none that say the same again and again.":
    "בלי תגובות בכמות גדולה, ובלי תגובות שאומרות אותו דבר שוב ושוב.",
} satisfies Record<keyof typeof english, string>;
