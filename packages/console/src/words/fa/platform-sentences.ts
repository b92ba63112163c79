import type { platformSentences as english } from "../en/platform-sentences.ts";

export const platformSentences = {
  "Address of the playground, for example http://127.0.0.1:4601": "نشانی زمین بازی، برای نمونه http://127.0.0.1:4601",
  "The brand's account there; known from the token when there is one.":
    "حساب برند در آن‌جا؛ اگر توکنی باشد، از خود آن شناخته می‌شود.",
  "Speaks for the brand's account.": "از طرف حساب برند سخن می‌گوید.",
  "Pushes are signed with it.": "اعلان‌ها با آن امضا می‌شوند.",
  "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.":
    "مربوط به حساب شما در آن‌جا، اگر دارید: نوشته‌های خودش کنار گذاشته می‌شود و آنچه دستی پاسخ می‌دهد پیدا می‌شود.",
  "Address of the search; leave it as it is.": "نشانی جست‌وجو؛ همان‌گونه که هست بگذارید.",
  "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.":
    "نشانی یک خوراک RSS، Atom یا JSON. واژه‌های جست‌وجوی شما به جای {query} می‌نشیند، اگر در آن باشد.",
  "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.":
    "زبان و کشور یک جست‌وجوی Google News (https://news.google.com/rss/search?q={query})؛ برای هر کدام یک منبع.",
  "The instance to read, and where your account is, for example https://mastodon.social":
    "سروری که خوانده می‌شود و حساب شما در آن است، برای نمونه https://mastodon.social",
  "Separated by commas; made of the brand's terms when empty.":
    "جداشده با ویرگول؛ اگر خالی باشد از واژه‌های برند ساخته می‌شود.",
  "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی از Preferences، Development در سرور شما، با read و write:statuses. بدون آن هشتگ‌ها خوانده می‌شوند و به چیزی پاسخ داده نمی‌شود.",
  "Filled in by the Connect button; not needed with a token of your own.":
    "با دکمهٔ اتصال پر می‌شود؛ با توکن خودتان لازم نیست.",
  "Filled in by the Connect button, like the client key.": "با دکمهٔ اتصال پر می‌شود، مانند کلید کلاینت.",
  "Your account, for example acme.bsky.social; needed to answer.":
    "حساب شما، برای نمونه acme.bsky.social؛ برای پاسخ دادن لازم است.",
  "Reads what needs no account; leave it as it is.": "آنچه را حساب نمی‌خواهد می‌خواند؛ همان‌گونه که هست بگذارید.",
  "Where your account is; leave it as it is unless you host your own.":
    "جایی که حساب شما هست؛ همان‌گونه که هست بگذارید، مگر آن‌که خودتان میزبان باشید.",
  "From Settings, Privacy and security, App passwords. Never your own password.":
    "از Settings، Privacy and security، App passwords. هرگز گذرواژهٔ خودتان را ننویسید.",
  "The number in the app's address in the App Store, for example 310633997.":
    "شمارهٔ داخل نشانی برنامه در App Store، برای نمونه 310633997.",
  "Whose App Store, in two letters. Add a source for each country.":
    "App Store کدام کشور، با دو حرف. برای هر کشور یک منبع بیفزایید.",
  "Where the reviews come from; leave it as it is.": "جایی که نقدها از آن می‌آید؛ همان‌گونه که هست بگذارید.",
  "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.":
    "جایی که سامانهٔ دیگر پاسخ می‌دهد، مانند https://crm.example/earshot. اگر فقط می‌فرستد خالی بگذارید: آن‌گاه پاسخ‌ها دستی منتشر می‌شوند.",
  "The author id of our own replies in the other system.": "شناسهٔ نویسندهٔ پاسخ‌های خود ما در سامانهٔ دیگر.",
  "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.":
    "دست‌کم 16 نویسه که هر دو سامانه می‌دانند؛ آنچه برای هم می‌فرستند با آن امضا می‌شود. رمز Standard Webhooks (whsec_…) هم پذیرفته است.",
  "Its package name, such as com.example.app.": "نام بستهٔ آن، مانند com.example.app.",
  "Where reviews are read; leave it as it is.": "جایی که نقدها خوانده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Where access is granted; leave it as it is.": "جایی که دسترسی داده می‌شود؛ همان‌گونه که هست بگذارید.",
  "The JSON key file of a service account that the Play Console lets reply to reviews.":
    "فایل کلید JSON یک حساب سرویس که Play Console به آن اجازهٔ پاسخ به نقدها را داده است.",
  "Its resource name, such as accounts/123/locations/456. Add a source for each location.":
    "نام منبع آن، مانند accounts/123/locations/456. برای هر مکان یک منبع بیفزایید.",
  "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.":
    "ایمیل حساب سرویسی که اشتراک Pub/Sub شما اعلان‌هایش را با آن تأیید می‌کند؛ با آن تنها اعلان‌های دارای توکنش پذیرفته می‌شوند.",
  "As the subscription names it; the whole webhook address where it names none.":
    "همان‌گونه که اشتراک آن را می‌نامد؛ اگر نامی نمی‌برد، نشانی کامل وب‌هوک.",
  "Where somebody agrees; leave it as it is.": "جایی که کسی موافقت می‌کند؛ همان‌گونه که هست بگذارید.",
  "Where Google's public keys are; leave it as it is.": "جایی که کلیدهای عمومی Google هست؛ همان‌گونه که هست بگذارید.",
  "Of your OAuth client in Google Cloud.": "مربوط به کلاینت OAuth شما در Google Cloud.",
  "Of the same client.": "مربوط به همان کلاینت.",
  "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی، رضایت کسی که مکان را مدیریت می‌کند برای محدودهٔ business.manage.",
  "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.":
    "دست‌کم 16 نویسه؛ اشتراک Pub/Sub به نشانی وب‌هوک این منبع با ‎?key=…‎ در پایان آن می‌فرستد.",
  "The number that App Store Connect calls its Apple ID, for example 310633997.":
    "شماره‌ای که App Store Connect آن را Apple ID می‌نامد، برای نمونه 310633997.",
  "Above the keys in App Store Connect, Users and Access, Integrations.":
    "بالای کلیدها در App Store Connect، Users and Access، Integrations.",
  "Of a key with the role Customer Support or higher.": "مربوط به کلیدی با نقش Customer Support یا بالاتر.",
  "The text of the .p8 file that was downloaded once.": "متن فایل ‎.p8 که یک بار بارگیری شد.",
  "The id of your channel: UC and 22 more characters, under Advanced settings.":
    "شناسهٔ کانال شما: UC و 22 نویسهٔ دیگر، در Advanced settings.",
  "Where comments are read; leave it as it is.": "جایی که دیدگاه‌ها خوانده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی، رضایت صاحب کانال برای محدودهٔ youtube.force-ssl.",
  "Of your account, without /u/; Reddit wants it with every call.":
    "مربوط به حساب شما، بدون ‎/u/‎؛ Reddit آن را در هر فراخوانی می‌خواهد.",
  "Where to search, separated by commas; everywhere when empty.":
    "جاهایی که جست‌وجو شود، جداشده با ویرگول؛ اگر خالی باشد همه‌جا.",
  "Where posts are read; leave it as it is.": "جایی که نوشته‌ها خوانده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Of your app, which Reddit must have approved.": "مربوط به برنامهٔ شما که Reddit باید تأییدش کرده باشد.",
  "Of the same app.": "مربوط به همان برنامه.",
  "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی، توکنی دائمی با identity، read، history، privatemessages، submit و edit.",
  "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.":
    "مربوط به حساب شما، مانند 2244994945؛ توکن دسترسی OAuth 1.0a با آن آغاز می‌شود.",
  "Of the same account, without @.": "مربوط به همان حساب، بدون @.",
  "Only once X has approved replies that a language model writes; until then none is proposed for this account.":
    "تنها پس از آن‌که X پاسخ‌های نوشتهٔ مدل زبانی را تأیید کرده باشد؛ تا آن زمان برای این حساب پیشنهاد نمی‌شوند.",
  "Where posts are read and access is granted; leave it as it is.":
    "جایی که نوشته‌ها خوانده و دسترسی داده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.":
    "از تنظیمات OAuth 2.0 برنامهٔ شما در کنسول توسعه‌دهندگان؛ آن را بنویسید و سپس دکمهٔ اتصال را بزنید.",
  "Of the same settings; leave it empty for an app of the type native or single page.":
    "از همان تنظیمات؛ برای برنامه‌ای از نوع native یا single page خالی بگذارید.",
  "Filled in by the Connect button; it ends after two hours and is renewed by itself.":
    "با دکمهٔ اتصال پر می‌شود؛ پس از دو ساعت پایان می‌یابد و خودبه‌خود تازه می‌شود.",
  "Filled in by the Connect button; each works once.": "با دکمهٔ اتصال پر می‌شود؛ هر کدام یک بار کار می‌کند.",
  "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.":
    "مربوط به برنامهٔ شما. X اعلان‌هایش را با آن امضا می‌کند؛ بدون اعلان تنها برای OAuth 1.0a لازم است.",
  "Only for OAuth 1.0a, instead of Connect. Of your app.":
    "تنها برای OAuth 1.0a، به جای دکمهٔ اتصال. مربوط به برنامهٔ شما.",
  "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.":
    "تنها برای OAuth 1.0a، به جای دکمهٔ اتصال. مربوط به حساب شما در این برنامه، با اجازهٔ خواندن و نوشتن.",
  "Only for OAuth 1.0a, instead of Connect. Of the same token.":
    "تنها برای OAuth 1.0a، به جای دکمهٔ اتصال. مربوط به همان توکن.",
  "The number of your Page, under About, Page transparency.": "شمارهٔ صفحهٔ شما، در About، Page transparency.",
  "Of Meta's Graph API; each is served for about two years.":
    "مربوط به Graph API متا؛ هر نسخه حدود دو سال در دسترس است.",
  "Where the account is read; leave it as it is.": "جایی که حساب خوانده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Where consent is given; leave it as it is.": "جایی که رضایت داده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Of your app on developers.facebook.com; the Connect button needs it and the app secret.":
    "مربوط به برنامهٔ شما در developers.facebook.com؛ دکمهٔ اتصال به آن و رمز برنامه نیاز دارد.",
  "Of the same app. Pushes are signed with it: without it none is taken.":
    "مربوط به همان برنامه. اعلان‌ها با آن امضا می‌شوند: بدون آن هیچ‌یک پذیرفته نمی‌شود.",
  "What you enter beside the webhook's address in Meta's dashboard.": "آنچه در داشبورد Meta کنار نشانی وب‌هوک می‌نویسید.",
  "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی، توکن یک صفحه که از توکن بلندمدت کاربر ساخته شده است.",
  "Of your professional account, as Meta's API names it (178414…).":
    "مربوط به حساب حرفه‌ای شما، آن‌گونه که API متا آن را می‌نامد (178414…).",
  "Of the Threads API; leave it as it is.": "مربوط به Threads API؛ همان‌گونه که هست بگذارید.",
  "Where Threads answers; leave it as it is.": "جایی که Threads پاسخ می‌دهد؛ همان‌گونه که هست بگذارید.",
  "Where the account's owner agrees; leave it as it is.": "جایی که صاحب حساب موافقت می‌کند؛ همان‌گونه که هست بگذارید.",
  "Of your Meta app, under App settings, Basic; to connect.":
    "مربوط به برنامهٔ Meta شما، در App settings، Basic؛ برای اتصال.",
  "Beside the id; to connect, and to believe signed pushes.": "کنار شناسه؛ برای اتصال و برای پذیرفتن اعلان‌های امضاشده.",
  "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی، توکنی بلندمدت از User Token Generator، برای حسابی که آزمایندهٔ برنامه است.",
  "Filled in by the Connect button; with it, pushed replies are taken as they come.":
    "با دکمهٔ اتصال پر می‌شود؛ با آن پاسخ‌های فرستاده‌شده همان دم که می‌رسند گرفته می‌شوند.",
  "Its id, 24 letters and digits. Add a source for each.": "شناسهٔ آن، 24 حرف و رقم. برای هر کدام یک منبع بیفزایید.",
  "The id of the user in whose name reviews are answered; without it they are only read.":
    "شناسهٔ کاربری که به نام او به نقدها پاسخ داده می‌شود؛ بدون آن فقط خوانده می‌شوند.",
  "In Trustpilot Business under Integrations, Developers, APIs.":
    "در Trustpilot Business، زیر Integrations، Developers، APIs.",
  "Beside the key.": "کنار کلید.",
  "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.":
    "با دکمهٔ اتصال پر می‌شود؛ دستی، توکنی از OAuth API که پس از چند روز پایان می‌یابد.",
  "Filled in by the Connect button; with it the access token is renewed.":
    "با دکمهٔ اتصال پر می‌شود؛ با آن توکن دسترسی تازه می‌شود.",
  "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.":
    "دست‌کم 16 نویسه؛ نشانی وب‌هوک این منبع را با ‎?key=…‎ در پایان آن به Trustpilot بدهید.",
  "Its id, or the last part of its page's address on Yelp. Add a source for each.":
    "شناسهٔ آن، یا بخش آخر نشانی صفحه‌اش در Yelp. برای هر کدام یک منبع بیفزایید.",
  "Language and country of the reviews, such as en_US. Add a source for each.":
    "زبان و کشور نقدها، مانند en_US. برای هر کدام یک منبع بیفزایید.",
  "Of your app on Yelp's developer pages, under Manage API access.":
    "مربوط به برنامهٔ شما در صفحه‌های توسعه‌دهندگان Yelp، زیر Manage API access.",
  "The number after -d in the address of its page. Add a source for each.":
    "شمارهٔ پس از ‎-d در نشانی صفحهٔ آن. برای هر کدام یک منبع بیفزایید.",
  "Of the reviews to be told of, such as en. Add a source for each.":
    "زبان نقدهایی که باید خبرشان داده شود، مانند en. برای هر کدام یک منبع بیفزایید.",
  "Where the Content API answers; leave it as it is.": "جایی که Content API پاسخ می‌دهد؛ همان‌گونه که هست بگذارید.",
  "Of your Content API account, under Tripadvisor's developer portal.":
    "مربوط به حساب Content API شما، در درگاه توسعه‌دهندگان Tripadvisor.",
  "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …":
    "جاهایی که جست‌وجو شود، جداشده با ویرگول: stackoverflow.com, superuser.com, coffee.stackexchange.com …",
  "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.":
    "مربوط به حساب شما، اگر دارید: شمارهٔ داخل نشانی نمایهٔ شما در stackexchange.com/users. نوشته‌های خودش کنار گذاشته می‌شود و آنچه دستی پاسخ می‌دهد پیدا می‌شود.",
  "Where questions are read; leave it as it is.": "جایی که پرسش‌ها خوانده می‌شود؛ همان‌گونه که هست بگذارید.",
  "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.":
    "مربوط به برنامه‌ای ثبت‌شده در stackapps.com: 10,000 فراخوانی در روز به جای 300. لازم نیست محرمانه باشد.",
  "The forum's address, for example https://meta.discourse.org": "نشانی انجمن، برای نمونه https://meta.discourse.org",
  "Of your account there, without @, if you have one: it answers, and its own posts are left out.":
    "مربوط به حساب شما در آن‌جا، بدون @، اگر دارید: پاسخ می‌دهد و نوشته‌های خودش کنار گذاشته می‌شود.",
  "Hear every public post there, not only those with your terms.":
    "هر نوشتهٔ عمومی آن‌جا شنیده شود، نه فقط آن‌ها که واژه‌های شما را دارند.",
  "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.":
    "از مدیران انجمن، در Admin، API، برای نام کاربری شما. بدون آن انجمن خوانده و دستی پاسخ داده می‌شود.",
  "The secret that the forum's admins entered with the webhook; without it no push is believed.":
    "رمزی که مدیران انجمن همراه وب‌هوک نوشتند؛ بدون آن هیچ اعلانی پذیرفته نمی‌شود.",
  "Owner/repository, separated by commas: every issue and comment there is heard.":
    "مالک/مخزن، جداشده با ویرگول: هر issue و هر دیدگاه آن‌جا شنیده می‌شود.",
  "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.":
    "مالک یا مالک/مخزن، جداشده با ویرگول، که در آن‌ها issueهای دارای واژه‌های شما جست‌وجو می‌شود؛ اگر خالی باشد همه‌جا.",
  "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.":
    "برای Enterprise Server: https://<host>/api/v3؛ برای github.com همان‌گونه که هست بگذارید.",
  "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.":
    "توکن دسترسی شخصی حسابی که پاسخ می‌دهد، با Issues: read and write. بدون آن اندکی خوانده می‌شود و به چیزی پاسخ داده نمی‌شود.",
  "The secret entered with the repository's webhook; without it no push is believed.":
    "رمزی که همراه وب‌هوک مخزن نوشته شد؛ بدون آن هیچ اعلانی پذیرفته نمی‌شود.",
  "The instance to search, and where your account is: https://lemmy.world":
    "سروری که در آن جست‌وجو می‌شود و حساب شما در آن است: https://lemmy.world",
  "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.":
    "مانند coffee@lemmy.world، جداشده با ویرگول: هر نوشته و هر دیدگاه آن‌جا شنیده می‌شود.",
  "Of your account there, if you have one: it answers.": "مربوط به حساب شما در آن‌جا، اگر دارید: پاسخ می‌دهد.",
  "Of that account, which must have no second factor. Without it the instance is read and answered by hand.":
    "مربوط به همان حساب، که نباید تأیید دومرحله‌ای داشته باشد. بدون آن سرور خوانده و دستی پاسخ داده می‌شود.",
  "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.":
    "نشانی نوشته‌های شما در Product Hunt، یا آنچه در پایان آن است، جداشده با ویرگول.",
  "Of your account there: its own comments are left out, and what it answers by hand is found.":
    "مربوط به حساب شما در آن‌جا: دیدگاه‌های خودش کنار گذاشته می‌شود و آنچه دستی پاسخ می‌دهد پیدا می‌شود.",
  "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.":
    "مربوط به برنامه‌ای در producthunt.com/v2/oauth/applications، در پایین صفحهٔ آن.",
  "Of your app in TikTok's API for Business, which TikTok must have approved.":
    "مربوط به برنامهٔ شما در API for Business تیک‌تاک، که TikTok باید تأییدش کرده باشد.",
  "Of the same app; pushes are signed with it too.": "مربوط به همان برنامه؛ اعلان‌ها هم با آن امضا می‌شوند.",
  "Filled in by the Connect button.": "با دکمهٔ اتصال پر می‌شود.",
  "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.":
    "دیدگاه‌ها در آن‌جا گفت‌وگوی آدم‌هاست: هیچ نوشته یا ویرایش ماشین منتشر نمی‌شود. واقعیت‌ها را از پیش‌نویس بگیرید و با واژه‌های خودتان بنویسید.",
  "The site is not to be used for promotion in the first place.": "کار اصلی این سایت تبلیغ نیست.",
  "An account that answers by machine, or is not watched by people, is marked as automated in its profile.":
    "حسابی که ماشینی پاسخ می‌دهد یا زیر نظر آدم‌ها نیست، در نمایه‌اش خودکار نشان داده می‌شود.",
  "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.":
    "هر سرور قاعده‌های خود را دارد، برای کسب‌وکارها و ربات‌ها هم: پیش از آن‌که حساب آن‌جا پاسخ دهد آن‌ها را بخوانید.",
  "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.":
    "ربات تنها به کسی پاسخ می‌دهد که حسابش را نام برده است. به کسی که پاسخی از آن نخواسته، آدم پاسخ می‌دهد.",
  "An automated account says so with the label bot in its own profile.":
    "حساب خودکار این را با برچسب bot در نمایهٔ خود می‌گوید.",
  "An account may spend 35,000 points a day; a new post costs three.":
    "هر حساب روزانه می‌تواند 35,000 امتیاز خرج کند؛ یک نوشتهٔ تازه سه امتیاز می‌برد.",
  "Google asks not to answer reviews by machine and mend the replies by hand later.":
    "Google می‌خواهد نقدها را ماشینی پاسخ ندهید که بعد دستی درستشان کنید.",
  "An app may be answered 2 000 times a day.": "به هر برنامه روزانه 2 000 بار می‌توان پاسخ داد.",
  "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.":
    "هر نقد یک پاسخ دارد: پاسخ دیگر جای آن را می‌گیرد و نویسنده پس از هر تغییر نقد تنها از نخستین پاسخ باخبر می‌شود.",
  "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.":
    "نقدها هفت روز پس از نوشتن یا تغییر فهرست می‌شوند؛ هر که تا آن زمان شنیده نشود دیگر شنیده نمی‌شود.",
  "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.":
    "هر که از طرف کسب‌وکاری به نقدها پاسخ می‌دهد نخست اجازهٔ آن را می‌خواهد و فهرست Google از آنچه نباید منتشر شود را رعایت می‌کند.",
  "A review has one reply of the owner: another replaces it.":
    "هر نقد یک پاسخ از صاحب کسب‌وکار دارد: پاسخ دیگر جای آن را می‌گیرد.",
  "Google looks at a reply before it is shown, and may reject it.":
    "Google پاسخ را پیش از نمایش بررسی می‌کند و ممکن است نپذیرد.",
  "A review has one response: another replaces it.": "هر نقد یک پاسخ دارد: پاسخ دیگر جای آن را می‌گیرد.",
  "A response, and its deletion, take some time to be seen in the App Store.":
    "مدتی طول می‌کشد تا پاسخ، یا حذف آن، در App Store دیده شود.",
  "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.":
    "هر پروژه روزانه 10 000 واحد دارد، مگر Google بیشتر بدهد؛ نوشتن یک دیدگاه 50 واحد می‌برد.",
  "What is done in a channel's name must be known and agreed to by whose channel it is.":
    "آنچه به نام یک کانال انجام می‌شود باید با آگاهی و موافقت صاحب کانال باشد.",
  "Comments may be kept for 30 days; then they must be deleted or read again.":
    "دیدگاه‌ها را 30 روز می‌توان نگه داشت؛ سپس باید حذف یا دوباره خوانده شوند.",
  "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.":
    "سیاست‌های YouTube (III.E.4.h) ساختن داده یا آمار تازه را اجازه نمی‌دهد، مگر آن‌که پس از ممیزی با آن موافقت کرده باشد.",
  "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.":
    "Reddit باید برنامه را پیش از خواندن یا نوشتن هر چیز تأیید کرده باشد؛ کاربرد تجاری قرارداد می‌خواهد.",
  "An account that uses automation is registered with Reddit as an app, and shows the label App.":
    "حسابی که از خودکارسازی بهره می‌گیرد در Reddit به‌عنوان برنامه ثبت می‌شود و برچسب App را نشان می‌دهد.",
  "What was deleted on Reddit must be deleted here too, with who wrote it.":
    "آنچه در Reddit حذف شد باید این‌جا هم حذف شود، همراه با نام نویسنده‌اش.",
  "X lets apps answer only who has named the account or quoted it.":
    "X به برنامه‌ها اجازه می‌دهد تنها به کسی پاسخ دهند که حساب را نام برده یا از آن نقل کرده است.",
  "An automated account answers each interaction once at most.": "حساب خودکار به هر تعامل حداکثر یک بار پاسخ می‌دهد.",
  "An automated account says in its profile that it is one and who runs it, and wears X's label for it.":
    "حساب خودکار در نمایه‌اش می‌گوید که خودکار است و چه کسی آن را می‌گرداند، و برچسب X را برای این کار دارد.",
  "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.":
    "هیچ‌کس بدون رضایت خود پاسخ خودکار نمی‌گیرد، و هر که بگوید بس است، بی‌درنگ رها می‌شود.",
  "Replies that a language model writes and an app posts need X's approval before they are used.":
    "پاسخ‌هایی که مدل زبانی می‌نویسد و برنامه منتشر می‌کند، پیش از استفاده تأیید X را می‌خواهد.",
  "A post from an app may have one cashtag ($NAME) at most.":
    "نوشتهٔ یک برنامه حداکثر یک cashtag ($NAME) می‌تواند داشته باشد.",
  "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.":
    "آنچه از X نگه داشته می‌شود باید ظرف 24 ساعت پس از درخواست، با تغییر یا حذف در آن‌جا همراه شود.",
  "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.":
    "Meta برنامه و گردانندهٔ آن را بررسی می‌کند، پیش از آن‌که بتواند در حساب‌هایی جز حساب‌های توسعه‌دهنده‌اش بخواند یا پاسخ دهد.",
  "People can have what an app holds of them deleted, and its privacy policy tells them how.":
    "آدم‌ها می‌توانند حذف آنچه برنامه از آنان دارد را بخواهند، و سیاست حریم خصوصی آن راهش را می‌گوید.",
  "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.":
    "Instagram نمی‌گذارد آنچه زیر نوشتهٔ دیگری است خوانده شود، پس کسی نمی‌فهمد پاسخ رسیده است یا نه.",
  "An account publishes 1,000 replies at most in any 24 hours by the API.":
    "هر حساب با API در هر 24 ساعت حداکثر 1,000 پاسخ منتشر می‌کند.",
  "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.":
    "زیر نوشتهٔ دیگری، برنامه تنها جایی پاسخ می‌دهد که Meta آن را برای جست‌وجوی کلیدواژه یا نام‌بردن‌ها تأیید کرده باشد.",
  "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.":
    "هر حساب در هر 24 ساعت حداکثر 2,200 بار جست‌وجو می‌کند، روی همهٔ برنامه‌ها؛ پیش از تأیید Meta تنها نوشته‌های خودمان پیدا می‌شود.",
  "An account deletes 100 posts at most in a day by the API.": "هر حساب با API روزانه حداکثر 100 نوشته را حذف می‌کند.",
  "Businesses answer reviews professionally and politely, and name nobody's personal data.":
    "کسب‌وکارها به نقدها حرفه‌ای و مؤدبانه پاسخ می‌دهند و دادهٔ شخصی کسی را نام نمی‌برند.",
  "A reply does not ask for a review to be changed or removed.": "پاسخ نمی‌خواهد که نقدی تغییر کند یا برداشته شود.",
  "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.":
    "نه بیش از 833 فراخوانی در 5 دقیقه و 10,000 در ساعت، و سهمیه‌ای سالانه بسته به ماژول.",
  "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.":
    "تنها شریکان Yelp با API به نقدها پاسخ می‌دهند؛ دیگران به‌عنوان صاحب در biz.yelp.com پاسخ می‌دهند.",
  "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.":
    "آنچه API‏ Yelp می‌دهد حداکثر 24 ساعت نگه داشته می‌شود، جز شناسهٔ کسب‌وکارها.",
  "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.":
    "پاسخ صاحب کسب‌وکار حداکثر 5,000 نویسه و بدون ایموجی است و به پاسخ پیشین بسیار شبیه نیست.",
  "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.":
    "صاحب کسب‌وکار روزانه حداکثر به 20 نقد یک مکان پاسخ می‌دهد و در نمایه‌اش عکس دارد.",
  "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.":
    "جز شمارهٔ مکان هیچ چیز نباید نگه‌داری، ذخیره یا نمایه‌سازی شود: نقدها در خود Tripadvisor خوانده می‌شوند.",
  "The Content API reads only: owners answer in Tripadvisor's Management Center.":
    "Content API فقط می‌خواند: صاحبان در Management Center تریپ‌ادوایزر پاسخ می‌دهند.",
  "At most 50 calls in a second, and as many in a day as the account's own budget allows.":
    "حداکثر 50 فراخوانی در ثانیه، و در روز به اندازه‌ای که بودجهٔ خود حساب اجازه می‌دهد.",
  "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.":
    "Stack Overflow و بسیاری از سایت‌های خواهرش هیچ نوشتهٔ مدل زبانی را نمی‌پذیرند؛ بقیه می‌خواهند نشان‌دار باشد.",
  "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.":
    "هر که دربارهٔ محصول خود پاسخ می‌دهد این را در پاسخ می‌گوید، و بیشتر نوشته‌هایش از این دست نیست.",
  "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.":
    "هر انجمن راهنمای خود را دارد، برای کسب‌وکارها هم: پیش از آن‌که حساب آن‌جا پاسخ دهد، آن را در ‎/guidelines و ‎/tos بخوانید.",
  "No spam, no advertising in other people's projects, and no automated activity in bulk.":
    "نه هرزنامه، نه تبلیغ در پروژه‌های دیگران، و نه فعالیت خودکار انبوه.",
  "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.":
    "حسابی که ماشین با آن می‌نویسد را آدمی می‌سازد که پاسخ‌گوی کار آن است؛ هر کس می‌تواند یکی رایگان داشته باشد.",
  "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.":
    "هر سرور و هر اجتماع قاعده‌های خود را دارد، برای کسب‌وکارها و ربات‌ها هم: پیش از آن‌که حساب آن‌جا پاسخ دهد آن‌ها را بخوانید.",
  "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.":
    "برنامه‌ها فقط می‌خوانند: نوشتن محدوده‌ای می‌خواهد که Product Hunt به برخی در پی درخواست می‌دهد، و دیدگاه‌ها از آنچه اجازهٔ نوشتنش هست نیست.",
  "The API is not to be used for commercial purposes unless Product Hunt was asked.":
    "از API نباید برای هدف‌های تجاری استفاده شود، مگر آن‌که از Product Hunt اجازه گرفته شده باشد.",
  "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.":
    "TikTok باید برنامه را، با محدوده‌های دیدگاه‌های حساب، پیش از خواندن یا نوشتن هر دیدگاهی تأیید کرده باشد.",
  "No comments in bulk, and none that say the same again and again.":
    "نه دیدگاه انبوه، و نه دیدگاه‌هایی که پیوسته همان را می‌گویند.",
} satisfies Record<keyof typeof english, string>;
