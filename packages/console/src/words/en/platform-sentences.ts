/** What connectors say in English of their settings, secrets and platforms' rules, each by its own English: help texts, then rules. */
export const platformSentences = {
  "Address of the playground, for example http://127.0.0.1:4601":
    "Address of the playground, for example http://127.0.0.1:4601",
  "The brand's account there; known from the token when there is one.":
    "The brand's account there; known from the token when there is one.",
  "Speaks for the brand's account.": "Speaks for the brand's account.",
  "Pushes are signed with it.": "Pushes are signed with it.",
  "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.":
    "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.",
  "Address of the search; leave it as it is.": "Address of the search; leave it as it is.",
  "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.":
    "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.",
  "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.":
    "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.",
  "The instance to read, and where your account is, for example https://mastodon.social":
    "The instance to read, and where your account is, for example https://mastodon.social",
  "Separated by commas; made of the brand's terms when empty.":
    "Separated by commas; made of the brand's terms when empty.",
  "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.":
    "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.",
  "Filled in by the Connect button; not needed with a token of your own.":
    "Filled in by the Connect button; not needed with a token of your own.",
  "Filled in by the Connect button, like the client key.": "Filled in by the Connect button, like the client key.",
  "Your account, for example acme.bsky.social; needed to answer.":
    "Your account, for example acme.bsky.social; needed to answer.",
  "Reads what needs no account; leave it as it is.": "Reads what needs no account; leave it as it is.",
  "Where your account is; leave it as it is unless you host your own.":
    "Where your account is; leave it as it is unless you host your own.",
  "From Settings, Privacy and security, App passwords. Never your own password.":
    "From Settings, Privacy and security, App passwords. Never your own password.",
  "The number in the app's address in the App Store, for example 310633997.":
    "The number in the app's address in the App Store, for example 310633997.",
  "Whose App Store, in two letters. Add a source for each country.":
    "Whose App Store, in two letters. Add a source for each country.",
  "Where the reviews come from; leave it as it is.": "Where the reviews come from; leave it as it is.",
  "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.":
    "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.",
  "The author id of our own replies in the other system.": "The author id of our own replies in the other system.",
  "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.":
    "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.",
  "Its package name, such as com.example.app.": "Its package name, such as com.example.app.",
  "Where reviews are read; leave it as it is.": "Where reviews are read; leave it as it is.",
  "Where access is granted; leave it as it is.": "Where access is granted; leave it as it is.",
  "The JSON key file of a service account that the Play Console lets reply to reviews.":
    "The JSON key file of a service account that the Play Console lets reply to reviews.",
  "Its resource name, such as accounts/123/locations/456. Add a source for each location.":
    "Its resource name, such as accounts/123/locations/456. Add a source for each location.",
  "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.":
    "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.",
  "As the subscription names it; the whole webhook address where it names none.":
    "As the subscription names it; the whole webhook address where it names none.",
  "Where somebody agrees; leave it as it is.": "Where somebody agrees; leave it as it is.",
  "Where Google's public keys are; leave it as it is.": "Where Google's public keys are; leave it as it is.",
  "Of your OAuth client in Google Cloud.": "Of your OAuth client in Google Cloud.",
  "Of the same client.": "Of the same client.",
  "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.":
    "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.",
  "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.":
    "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.",
  "The number that App Store Connect calls its Apple ID, for example 310633997.":
    "The number that App Store Connect calls its Apple ID, for example 310633997.",
  "Above the keys in App Store Connect, Users and Access, Integrations.":
    "Above the keys in App Store Connect, Users and Access, Integrations.",
  "Of a key with the role Customer Support or higher.": "Of a key with the role Customer Support or higher.",
  "The text of the .p8 file that was downloaded once.": "The text of the .p8 file that was downloaded once.",
  "The id of your channel: UC and 22 more characters, under Advanced settings.":
    "The id of your channel: UC and 22 more characters, under Advanced settings.",
  "Where comments are read; leave it as it is.": "Where comments are read; leave it as it is.",
  "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.":
    "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.",
  "Of your account, without /u/; Reddit wants it with every call.":
    "Of your account, without /u/; Reddit wants it with every call.",
  "Where to search, separated by commas; everywhere when empty.":
    "Where to search, separated by commas; everywhere when empty.",
  "Where posts are read; leave it as it is.": "Where posts are read; leave it as it is.",
  "Of your app, which Reddit must have approved.": "Of your app, which Reddit must have approved.",
  "Of the same app.": "Of the same app.",
  "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.":
    "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.",
  "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.":
    "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.",
  "Of the same account, without @.": "Of the same account, without @.",
  "Only once X has approved replies that a language model writes; until then none is proposed for this account.":
    "Only once X has approved replies that a language model writes; until then none is proposed for this account.",
  "Where posts are read and access is granted; leave it as it is.":
    "Where posts are read and access is granted; leave it as it is.",
  "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.":
    "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.",
  "Of the same settings; leave it empty for an app of the type native or single page.":
    "Of the same settings; leave it empty for an app of the type native or single page.",
  "Filled in by the Connect button; it ends after two hours and is renewed by itself.":
    "Filled in by the Connect button; it ends after two hours and is renewed by itself.",
  "Filled in by the Connect button; each works once.": "Filled in by the Connect button; each works once.",
  "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.":
    "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.",
  "Only for OAuth 1.0a, instead of Connect. Of your app.": "Only for OAuth 1.0a, instead of Connect. Of your app.",
  "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.":
    "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.",
  "Only for OAuth 1.0a, instead of Connect. Of the same token.":
    "Only for OAuth 1.0a, instead of Connect. Of the same token.",
  "The number of your Page, under About, Page transparency.":
    "The number of your Page, under About, Page transparency.",
  "Of Meta's Graph API; each is served for about two years.":
    "Of Meta's Graph API; each is served for about two years.",
  "Where the account is read; leave it as it is.": "Where the account is read; leave it as it is.",
  "Where consent is given; leave it as it is.": "Where consent is given; leave it as it is.",
  "Of your app on developers.facebook.com; the Connect button needs it and the app secret.":
    "Of your app on developers.facebook.com; the Connect button needs it and the app secret.",
  "Of the same app. Pushes are signed with it: without it none is taken.":
    "Of the same app. Pushes are signed with it: without it none is taken.",
  "What you enter beside the webhook's address in Meta's dashboard.":
    "What you enter beside the webhook's address in Meta's dashboard.",
  "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.":
    "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.",
  "Of your professional account, as Meta's API names it (178414…).":
    "Of your professional account, as Meta's API names it (178414…).",
  "Of the Threads API; leave it as it is.": "Of the Threads API; leave it as it is.",
  "Where Threads answers; leave it as it is.": "Where Threads answers; leave it as it is.",
  "Where the account's owner agrees; leave it as it is.": "Where the account's owner agrees; leave it as it is.",
  "Of your Meta app, under App settings, Basic; to connect.":
    "Of your Meta app, under App settings, Basic; to connect.",
  "Beside the id; to connect, and to believe signed pushes.":
    "Beside the id; to connect, and to believe signed pushes.",
  "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.":
    "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.",
  "Filled in by the Connect button; with it, pushed replies are taken as they come.":
    "Filled in by the Connect button; with it, pushed replies are taken as they come.",
  "Its id, 24 letters and digits. Add a source for each.": "Its id, 24 letters and digits. Add a source for each.",
  "The id of the user in whose name reviews are answered; without it they are only read.":
    "The id of the user in whose name reviews are answered; without it they are only read.",
  "In Trustpilot Business under Integrations, Developers, APIs.":
    "In Trustpilot Business under Integrations, Developers, APIs.",
  "Beside the key.": "Beside the key.",
  "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.":
    "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.",
  "Filled in by the Connect button; with it the access token is renewed.":
    "Filled in by the Connect button; with it the access token is renewed.",
  "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.":
    "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.",
  "Its id, or the last part of its page's address on Yelp. Add a source for each.":
    "Its id, or the last part of its page's address on Yelp. Add a source for each.",
  "Language and country of the reviews, such as en_US. Add a source for each.":
    "Language and country of the reviews, such as en_US. Add a source for each.",
  "Of your app on Yelp's developer pages, under Manage API access.":
    "Of your app on Yelp's developer pages, under Manage API access.",
  "The number after -d in the address of its page. Add a source for each.":
    "The number after -d in the address of its page. Add a source for each.",
  "Of the reviews to be told of, such as en. Add a source for each.":
    "Of the reviews to be told of, such as en. Add a source for each.",
  "Where the Content API answers; leave it as it is.": "Where the Content API answers; leave it as it is.",
  "Of your Content API account, under Tripadvisor's developer portal.":
    "Of your Content API account, under Tripadvisor's developer portal.",
  "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …":
    "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …",
  "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.":
    "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.",
  "Where questions are read; leave it as it is.": "Where questions are read; leave it as it is.",
  "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.":
    "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.",
  "The forum's address, for example https://meta.discourse.org":
    "The forum's address, for example https://meta.discourse.org",
  "Of your account there, without @, if you have one: it answers, and its own posts are left out.":
    "Of your account there, without @, if you have one: it answers, and its own posts are left out.",
  "Hear every public post there, not only those with your terms.":
    "Hear every public post there, not only those with your terms.",
  "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.":
    "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.",
  "The secret that the forum's admins entered with the webhook; without it no push is believed.":
    "The secret that the forum's admins entered with the webhook; without it no push is believed.",
  "Owner/repository, separated by commas: every issue and comment there is heard.":
    "Owner/repository, separated by commas: every issue and comment there is heard.",
  "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.":
    "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.",
  "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.":
    "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.",
  "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.":
    "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.",
  "The secret entered with the repository's webhook; without it no push is believed.":
    "The secret entered with the repository's webhook; without it no push is believed.",
  "The instance to search, and where your account is: https://lemmy.world":
    "The instance to search, and where your account is: https://lemmy.world",
  "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.":
    "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.",
  "Of your account there, if you have one: it answers.": "Of your account there, if you have one: it answers.",
  "Of that account, which must have no second factor. Without it the instance is read and answered by hand.":
    "Of that account, which must have no second factor. Without it the instance is read and answered by hand.",
  "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.":
    "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.",
  "Of your account there: its own comments are left out, and what it answers by hand is found.":
    "Of your account there: its own comments are left out, and what it answers by hand is found.",
  "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.":
    "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.",
  "Of your app in TikTok's API for Business, which TikTok must have approved.":
    "Of your app in TikTok's API for Business, which TikTok must have approved.",
  "Of the same app; pushes are signed with it too.": "Of the same app; pushes are signed with it too.",
  "Filled in by the Connect button.": "Filled in by the Connect button.",
  "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.":
    "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.",
  "The site is not to be used for promotion in the first place.":
    "The site is not to be used for promotion in the first place.",
  "An account that answers by machine, or is not watched by people, is marked as automated in its profile.":
    "An account that answers by machine, or is not watched by people, is marked as automated in its profile.",
  "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.":
    "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.",
  "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.":
    "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.",
  "An automated account says so with the label bot in its own profile.":
    "An automated account says so with the label bot in its own profile.",
  "An account may spend 35,000 points a day; a new post costs three.":
    "An account may spend 35,000 points a day; a new post costs three.",
  "Google asks not to answer reviews by machine and mend the replies by hand later.":
    "Google asks not to answer reviews by machine and mend the replies by hand later.",
  "An app may be answered 2 000 times a day.": "An app may be answered 2 000 times a day.",
  "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.":
    "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.",
  "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.":
    "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.",
  "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.":
    "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.",
  "A review has one reply of the owner: another replaces it.":
    "A review has one reply of the owner: another replaces it.",
  "Google looks at a reply before it is shown, and may reject it.":
    "Google looks at a reply before it is shown, and may reject it.",
  "A review has one response: another replaces it.": "A review has one response: another replaces it.",
  "A response, and its deletion, take some time to be seen in the App Store.":
    "A response, and its deletion, take some time to be seen in the App Store.",
  "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.":
    "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.",
  "What is done in a channel's name must be known and agreed to by whose channel it is.":
    "What is done in a channel's name must be known and agreed to by whose channel it is.",
  "Comments may be kept for 30 days; then they must be deleted or read again.":
    "Comments may be kept for 30 days; then they must be deleted or read again.",
  "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.":
    "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.",
  "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.":
    "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.",
  "An account that uses automation is registered with Reddit as an app, and shows the label App.":
    "An account that uses automation is registered with Reddit as an app, and shows the label App.",
  "What was deleted on Reddit must be deleted here too, with who wrote it.":
    "What was deleted on Reddit must be deleted here too, with who wrote it.",
  "X lets apps answer only who has named the account or quoted it.":
    "X lets apps answer only who has named the account or quoted it.",
  "An automated account answers each interaction once at most.":
    "An automated account answers each interaction once at most.",
  "An automated account says in its profile that it is one and who runs it, and wears X's label for it.":
    "An automated account says in its profile that it is one and who runs it, and wears X's label for it.",
  "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.":
    "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.",
  "Replies that a language model writes and an app posts need X's approval before they are used.":
    "Replies that a language model writes and an app posts need X's approval before they are used.",
  "A post from an app may have one cashtag ($NAME) at most.":
    "A post from an app may have one cashtag ($NAME) at most.",
  "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.":
    "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.",
  "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.":
    "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.",
  "People can have what an app holds of them deleted, and its privacy policy tells them how.":
    "People can have what an app holds of them deleted, and its privacy policy tells them how.",
  "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.":
    "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.",
  "An account publishes 1,000 replies at most in any 24 hours by the API.":
    "An account publishes 1,000 replies at most in any 24 hours by the API.",
  "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.":
    "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.",
  "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.":
    "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.",
  "An account deletes 100 posts at most in a day by the API.":
    "An account deletes 100 posts at most in a day by the API.",
  "Businesses answer reviews professionally and politely, and name nobody's personal data.":
    "Businesses answer reviews professionally and politely, and name nobody's personal data.",
  "A reply does not ask for a review to be changed or removed.":
    "A reply does not ask for a review to be changed or removed.",
  "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.":
    "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.",
  "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.":
    "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.",
  "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.":
    "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.",
  "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.":
    "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.",
  "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.":
    "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.",
  "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.":
    "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.",
  "The Content API reads only: owners answer in Tripadvisor's Management Center.":
    "The Content API reads only: owners answer in Tripadvisor's Management Center.",
  "At most 50 calls in a second, and as many in a day as the account's own budget allows.":
    "At most 50 calls in a second, and as many in a day as the account's own budget allows.",
  "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.":
    "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.",
  "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.":
    "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.",
  "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.":
    "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.",
  "No spam, no advertising in other people's projects, and no automated activity in bulk.":
    "No spam, no advertising in other people's projects, and no automated activity in bulk.",
  "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.":
    "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.",
  "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.":
    "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.",
  "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.":
    "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.",
  "The API is not to be used for commercial purposes unless Product Hunt was asked.":
    "The API is not to be used for commercial purposes unless Product Hunt was asked.",
  "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.":
    "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.",
  "No comments in bulk, and none that say the same again and again.":
    "No comments in bulk, and none that say the same again and again.",
} as const;
