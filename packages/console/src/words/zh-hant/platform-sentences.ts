import type { platformSentences as english } from "../en/platform-sentences.ts";

export const platformSentences = {
  "Address of the playground, for example http://127.0.0.1:4601": "遊樂場的網址，例如 http://127.0.0.1:4601",
  "The brand's account there; known from the token when there is one.": "品牌在那裡的帳號；有權杖時可從權杖得知。",
  "Speaks for the brand's account.": "以品牌帳號的名義發言。",
  "Pushes are signed with it.": "推送內容以此簽署。",
  "Of your account there, if you have one: its own posts are left out, and what it answers by hand is found.":
    "您在那裡的帳號（如果有）：它自己的貼文會略過，它手動回覆的內容會被找到。",
  "Address of the search; leave it as it is.": "搜尋的網址；請保持原樣。",
  "Of an RSS, Atom or JSON feed. Your search terms are put in the place of {query}, where it has one.":
    "RSS、Atom 或 JSON 摘要的網址。若其中有 {query}，會以您的搜尋詞取代。",
  "Language and country of a search of Google News (https://news.google.com/rss/search?q={query}); one source for each.":
    "Google 新聞搜尋（https://news.google.com/rss/search?q={query}）的語言與國家；每一種各設一個來源。",
  "The instance to read, and where your account is, for example https://mastodon.social":
    "要讀取、也是您帳號所在的站台，例如 https://mastodon.social",
  "Separated by commas; made of the brand's terms when empty.": "以逗號分隔；留空時由品牌詞語產生。",
  "Filled in by the Connect button; by hand from Preferences, Development on your instance, with read and write:statuses. Without it hashtags are read and nothing is answered.":
    "由「連結」按鈕填入；手動則在您的站台的 Preferences、Development 取得，需有 read 和 write:statuses。沒有它只讀取主題標籤，不會回覆。",
  "Filled in by the Connect button; not needed with a token of your own.":
    "由「連結」按鈕填入；使用自己的權杖時不需要。",
  "Filled in by the Connect button, like the client key.": "由「連結」按鈕填入，與用戶端金鑰相同。",
  "Your account, for example acme.bsky.social; needed to answer.": "您的帳號，例如 acme.bsky.social；回覆時需要。",
  "Reads what needs no account; leave it as it is.": "讀取不需帳號的內容；請保持原樣。",
  "Where your account is; leave it as it is unless you host your own.": "您的帳號所在之處；除非自行架設，請保持原樣。",
  "From Settings, Privacy and security, App passwords. Never your own password.":
    "取自 Settings、Privacy and security、App passwords。切勿填入您自己的密碼。",
  "The number in the app's address in the App Store, for example 310633997.":
    "應用程式在 App Store 網址中的數字，例如 310633997。",
  "Whose App Store, in two letters. Add a source for each country.":
    "哪一國的 App Store，以兩個字母表示。每個國家各加一個來源。",
  "Where the reviews come from; leave it as it is.": "評論的來處；請保持原樣。",
  "Where the other system answers, such as https://crm.example/earshot. Empty when it only pushes: then replies are posted by hand.":
    "另一系統回應的網址，例如 https://crm.example/earshot。若它只推送則留空：這時回覆須手動張貼。",
  "The author id of our own replies in the other system.": "我方回覆在另一系統中的作者代號。",
  "At least 16 characters that both systems know; it signs what they send each other. A Standard Webhooks secret (whsec_…) will do.":
    "至少 16 個字元，兩個系統都知道；用來簽署彼此傳送的內容。也可用 Standard Webhooks 密鑰（whsec_…）。",
  "Its package name, such as com.example.app.": "其套件名稱，例如 com.example.app。",
  "Where reviews are read; leave it as it is.": "讀取評論之處；請保持原樣。",
  "Where access is granted; leave it as it is.": "授予存取權之處；請保持原樣。",
  "The JSON key file of a service account that the Play Console lets reply to reviews.":
    "Play Console 允許回覆評論的服務帳號的 JSON 金鑰檔。",
  "Its resource name, such as accounts/123/locations/456. Add a source for each location.":
    "其資源名稱，例如 accounts/123/locations/456。每個地點各加一個來源。",
  "E-mail of the service account by which your Pub/Sub subscription authenticates its pushes; with it, only pushes with its token are believed.":
    "您的 Pub/Sub 訂閱用來驗證推送的服務帳號電子郵件；設定後只相信帶有其權杖的推送。",
  "As the subscription names it; the whole webhook address where it names none.":
    "依訂閱中的名稱；若未命名，則為完整的 webhook 網址。",
  "Where somebody agrees; leave it as it is.": "使用者同意授權之處；請保持原樣。",
  "Where Google's public keys are; leave it as it is.": "Google 公開金鑰所在之處；請保持原樣。",
  "Of your OAuth client in Google Cloud.": "您在 Google Cloud 的 OAuth 用戶端的。",
  "Of the same client.": "同一個用戶端的。",
  "Filled in by the Connect button; by hand, the consent of somebody who manages the location for the scope business.manage.":
    "由「連結」按鈕填入；手動則為地點管理者對範圍 business.manage 的同意。",
  "At least 16 characters; the Pub/Sub subscription pushes to this source's webhook address with ?key=… at its end.":
    "至少 16 個字元；Pub/Sub 訂閱推送到此來源的 webhook 網址，結尾加上 ?key=…。",
  "The number that App Store Connect calls its Apple ID, for example 310633997.":
    "App Store Connect 稱為 Apple ID 的數字，例如 310633997。",
  "Above the keys in App Store Connect, Users and Access, Integrations.":
    "在 App Store Connect 的 Users and Access、Integrations 中，位於金鑰上方。",
  "Of a key with the role Customer Support or higher.": "角色為 Customer Support 或更高的金鑰的。",
  "The text of the .p8 file that was downloaded once.": "只能下載一次的 .p8 檔的內容。",
  "The id of your channel: UC and 22 more characters, under Advanced settings.":
    "您的頻道代號：UC 加上 22 個字元，在 Advanced settings 中。",
  "Where comments are read; leave it as it is.": "讀取留言之處；請保持原樣。",
  "Filled in by the Connect button; by hand, the consent of the channel's owner for the scope youtube.force-ssl.":
    "由「連結」按鈕填入；手動則為頻道擁有者對範圍 youtube.force-ssl 的同意。",
  "Of your account, without /u/; Reddit wants it with every call.": "您帳號的，不含 /u/；Reddit 每次呼叫都要求提供。",
  "Where to search, separated by commas; everywhere when empty.": "搜尋之處，以逗號分隔；留空則搜尋全部。",
  "Where posts are read; leave it as it is.": "讀取貼文之處；請保持原樣。",
  "Of your app, which Reddit must have approved.": "您的應用程式的，須經 Reddit 核准。",
  "Of the same app.": "同一個應用程式的。",
  "Filled in by the Connect button; by hand a permanent one with identity, read, history, privatemessages, submit and edit.":
    "由「連結」按鈕填入；手動則為永久權杖，含 identity、read、history、privatemessages、submit 和 edit。",
  "Of your account, such as 2244994945; an access token of OAuth 1.0a begins with it.":
    "您帳號的，例如 2244994945；OAuth 1.0a 的存取權杖以此開頭。",
  "Of the same account, without @.": "同一個帳號的，不含 @。",
  "Only once X has approved replies that a language model writes; until then none is proposed for this account.":
    "須待 X 核准由語言模型撰寫的回覆之後；在此之前不會為此帳號提出。",
  "Where posts are read and access is granted; leave it as it is.": "讀取貼文及授予存取權之處；請保持原樣。",
  "Of your app's OAuth 2.0 settings in the developer console; enter it, then press Connect.":
    "取自開發者主控台中應用程式的 OAuth 2.0 設定；填入後按「連結」。",
  "Of the same settings; leave it empty for an app of the type native or single page.":
    "取自同一設定；native 或 single page 類型的應用程式請留空。",
  "Filled in by the Connect button; it ends after two hours and is renewed by itself.":
    "由「連結」按鈕填入；兩小時後到期並自動更新。",
  "Filled in by the Connect button; each works once.": "由「連結」按鈕填入；每個只能用一次。",
  "Of your app. X signs its pushes with it; without pushes it is only for OAuth 1.0a.":
    "您的應用程式的。X 以此簽署推送；不用推送時只供 OAuth 1.0a 使用。",
  "Only for OAuth 1.0a, instead of Connect. Of your app.": "僅供 OAuth 1.0a，代替「連結」。您的應用程式的。",
  "Only for OAuth 1.0a, instead of Connect. Of your account for this app, with permission to read and write.":
    "僅供 OAuth 1.0a，代替「連結」。您的帳號對此應用程式的，具讀寫權限。",
  "Only for OAuth 1.0a, instead of Connect. Of the same token.": "僅供 OAuth 1.0a，代替「連結」。同一個權杖的。",
  "The number of your Page, under About, Page transparency.": "您的粉絲專頁的編號，在 About、Page transparency 中。",
  "Of Meta's Graph API; each is served for about two years.": "Meta 的 Graph API 的；每個版本約提供兩年。",
  "Where the account is read; leave it as it is.": "讀取帳號之處；請保持原樣。",
  "Where consent is given; leave it as it is.": "給予同意之處；請保持原樣。",
  "Of your app on developers.facebook.com; the Connect button needs it and the app secret.":
    "您在 developers.facebook.com 的應用程式的；「連結」按鈕需要它和應用程式密鑰。",
  "Of the same app. Pushes are signed with it: without it none is taken.":
    "同一個應用程式的。推送以此簽署：沒有它就不接受任何推送。",
  "What you enter beside the webhook's address in Meta's dashboard.": "您在 Meta 主控板的 webhook 網址旁填入的內容。",
  "Filled in by the Connect button; by hand a Page's token, made from a long-lived user token.":
    "由「連結」按鈕填入；手動則為由長期使用者權杖產生的粉絲專頁權杖。",
  "Of your professional account, as Meta's API names it (178414…).": "您的專業帳號的，依 Meta API 的稱呼（178414…）。",
  "Of the Threads API; leave it as it is.": "Threads API 的；請保持原樣。",
  "Where Threads answers; leave it as it is.": "Threads 回應之處；請保持原樣。",
  "Where the account's owner agrees; leave it as it is.": "帳號擁有者同意之處；請保持原樣。",
  "Of your Meta app, under App settings, Basic; to connect.":
    "您的 Meta 應用程式的，在 App settings、Basic 中；用於連線。",
  "Beside the id; to connect, and to believe signed pushes.": "在應用程式代號旁；用於連線及驗證已簽署的推送。",
  "Filled in by the Connect button; by hand, a long-lived one of the User Token Generator, for an account that is a tester of the app.":
    "由「連結」按鈕填入；手動則為 User Token Generator 的長期權杖，帳號須為應用程式的測試者。",
  "Filled in by the Connect button; with it, pushed replies are taken as they come.":
    "由「連結」按鈕填入；有了它，推送來的回覆會隨到隨收。",
  "Its id, 24 letters and digits. Add a source for each.": "其代號，24 個字母和數字。每一個各加一個來源。",
  "The id of the user in whose name reviews are answered; without it they are only read.":
    "以其名義回覆評論的使用者代號；沒有它只讀取評論。",
  "In Trustpilot Business under Integrations, Developers, APIs.":
    "在 Trustpilot Business 的 Integrations、Developers、APIs 中。",
  "Beside the key.": "在金鑰旁。",
  "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.":
    "由「連結」按鈕填入；手動則為 OAuth API 的權杖，數日後到期。",
  "Filled in by the Connect button; with it the access token is renewed.": "由「連結」按鈕填入；用來更新存取權杖。",
  "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.":
    "至少 16 個字元；將此來源的 webhook 網址結尾加上 ?key=… 交給 Trustpilot。",
  "Its id, or the last part of its page's address on Yelp. Add a source for each.":
    "其代號，或其 Yelp 網頁網址的最後一段。每一個各加一個來源。",
  "Language and country of the reviews, such as en_US. Add a source for each.":
    "評論的語言與國家，例如 en_US。每一種各加一個來源。",
  "Of your app on Yelp's developer pages, under Manage API access.":
    "您在 Yelp 開發者網頁的應用程式的，在 Manage API access 中。",
  "The number after -d in the address of its page. Add a source for each.":
    "其網頁網址中 -d 之後的數字。每一個各加一個來源。",
  "Of the reviews to be told of, such as en. Add a source for each.":
    "要得知的評論的語言，例如 en。每一種各加一個來源。",
  "Where the Content API answers; leave it as it is.": "Content API 回應之處；請保持原樣。",
  "Of your Content API account, under Tripadvisor's developer portal.":
    "您的 Content API 帳號的，在 Tripadvisor 開發者入口中。",
  "Where to search, separated by commas: stackoverflow.com, superuser.com, coffee.stackexchange.com …":
    "搜尋之處，以逗號分隔：stackoverflow.com, superuser.com, coffee.stackexchange.com …",
  "Of your account, if you have one: the number in the address of your profile on stackexchange.com/users. Its own posts are left out, and what it answers by hand is found.":
    "您的帳號的（如果有）：您在 stackexchange.com/users 個人檔案網址中的數字。它自己的貼文會略過，它手動回覆的內容會被找到。",
  "Where questions are read; leave it as it is.": "讀取問題之處；請保持原樣。",
  "Of an app registered on stackapps.com: 10,000 calls a day instead of 300. It need not be secret.":
    "在 stackapps.com 註冊的應用程式的：每日 10,000 次呼叫而非 300 次。不必保密。",
  "The forum's address, for example https://meta.discourse.org": "論壇的網址，例如 https://meta.discourse.org",
  "Of your account there, without @, if you have one: it answers, and its own posts are left out.":
    "您在那裡的帳號的（如果有），不含 @：由它回覆，它自己的貼文會略過。",
  "Hear every public post there, not only those with your terms.": "聆聽那裡的每一則公開貼文，而不只是含有您的詞語的。",
  "From the forum's admins, under Admin, API, for your user name. Without it the forum is read and answered by hand.":
    "由論壇管理員在 Admin、API 為您的使用者名稱建立。沒有它，論壇只能讀取並手動回覆。",
  "The secret that the forum's admins entered with the webhook; without it no push is believed.":
    "論壇管理員設定 webhook 時填入的密鑰；沒有它就不相信任何推送。",
  "Owner/repository, separated by commas: every issue and comment there is heard.":
    "擁有者/儲存庫，以逗號分隔：那裡的每個 issue 和留言都會聽到。",
  "Owners or owner/repository, separated by commas, where issues with your terms are searched; everywhere when empty.":
    "擁有者或擁有者/儲存庫，以逗號分隔，在其中搜尋含有您的詞語的 issue；留空則搜尋全部。",
  "Of an Enterprise Server https://<host>/api/v3; for github.com; leave it as it is.":
    "Enterprise Server 用 https://<host>/api/v3；github.com 請保持原樣。",
  "A personal access token of the account that answers, with Issues: read and write. Without it a little is read and nothing is answered.":
    "回覆用帳號的個人存取權杖，需有 Issues: read and write。沒有它只能讀取少量內容，不會回覆。",
  "The secret entered with the repository's webhook; without it no push is believed.":
    "儲存庫的 webhook 中填入的密鑰；沒有它就不相信任何推送。",
  "The instance to search, and where your account is: https://lemmy.world":
    "要搜尋、也是您帳號所在的站台：https://lemmy.world",
  "Such as coffee@lemmy.world, separated by commas: every post and comment there is heard.":
    "例如 coffee@lemmy.world，以逗號分隔：那裡的每則貼文和留言都會聽到。",
  "Of your account there, if you have one: it answers.": "您在那裡的帳號的（如果有）：由它回覆。",
  "Of that account, which must have no second factor. Without it the instance is read and answered by hand.":
    "該帳號的，且該帳號不得啟用兩步驟驗證。沒有它，站台只能讀取並手動回覆。",
  "Addresses of your posts on Product Hunt, or what stands at their end, separated by commas.":
    "您在 Product Hunt 的貼文網址，或其結尾部分，以逗號分隔。",
  "Of your account there: its own comments are left out, and what it answers by hand is found.":
    "您在那裡的帳號的：它自己的留言會略過，它手動回覆的內容會被找到。",
  "Of an application under producthunt.com/v2/oauth/applications, at the foot of its page.":
    "在 producthunt.com/v2/oauth/applications 的應用程式的，位於其網頁底部。",
  "Of your app in TikTok's API for Business, which TikTok must have approved.":
    "您在 TikTok API for Business 的應用程式的，須經 TikTok 核准。",
  "Of the same app; pushes are signed with it too.": "同一個應用程式的；推送也以此簽署。",
  "Filled in by the Connect button.": "由「連結」按鈕填入。",
  "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.":
    "那裡的留言是人與人的對話：機器撰寫或修改的內容一律不張貼。請參考草稿中的事實，用自己的話寫。",
  "The site is not to be used for promotion in the first place.": "該網站的首要用途不是宣傳。",
  "An account that answers by machine, or is not watched by people, is marked as automated in its profile.":
    "由機器回覆或無人看管的帳號，須在個人檔案中標示為自動化。",
  "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.":
    "每個站台都有自己的規則，也適用於企業和機器人：帳號在那裡回覆前請先閱讀。",
  "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.":
    "機器人只回覆標記其帳號的人。未要求它回覆的人，由真人回覆。",
  "An automated account says so with the label bot in its own profile.":
    "自動化帳號須在自己的個人檔案以 bot 標籤註明。",
  "An account may spend 35,000 points a day; a new post costs three.":
    "一個帳號每日可用 35,000 點；一則新貼文花費三點。",
  "Google asks not to answer reviews by machine and mend the replies by hand later.":
    "Google 要求不要先以機器回覆評論、事後再手動修改。",
  "An app may be answered 2 000 times a day.": "一個應用程式每日可回覆 2 000 次。",
  "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.":
    "一則評論只有一則回覆：新的會取代舊的，且每次評論更動後，作者只會收到第一則回覆的通知。",
  "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.":
    "評論在撰寫或更動後列出七天；在此之前沒聽到的就再也聽不到。",
  "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.":
    "代表企業回覆評論者須先取得其許可，並遵守 Google 的禁止張貼清單。",
  "A review has one reply of the owner: another replaces it.": "一則評論只有一則業主回覆：新的會取代舊的。",
  "Google looks at a reply before it is shown, and may reject it.": "Google 在顯示回覆前會先審查，並可能拒絕。",
  "A review has one response: another replaces it.": "一則評論只有一則回應：新的會取代舊的。",
  "A response, and its deletion, take some time to be seen in the App Store.":
    "回應及其刪除都需要一些時間才會在 App Store 顯示。",
  "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.":
    "一個專案每日有 10 000 單位（Google 可核給更多），撰寫一則留言花費 50 單位。",
  "What is done in a channel's name must be known and agreed to by whose channel it is.":
    "以頻道名義所做的事，須讓頻道擁有者知悉並同意。",
  "Comments may be kept for 30 days; then they must be deleted or read again.":
    "留言可保存 30 天；之後必須刪除或重新讀取。",
  "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.":
    "YouTube 的政策（III.E.4.h）不允許自行產生新的資料或數據，除非經審核後獲其同意。",
  "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.":
    "Reddit 須先核准應用程式，之後才能讀取或撰寫任何內容；商業使用須簽約。",
  "An account that uses automation is registered with Reddit as an app, and shows the label App.":
    "使用自動化的帳號須在 Reddit 註冊為應用程式，並顯示 App 標籤。",
  "What was deleted on Reddit must be deleted here too, with who wrote it.":
    "在 Reddit 刪除的內容，這裡也必須連同作者一併刪除。",
  "X lets apps answer only who has named the account or quoted it.": "X 只允許應用程式回覆提及或引用該帳號的人。",
  "An automated account answers each interaction once at most.": "自動化帳號對每次互動最多回覆一次。",
  "An automated account says in its profile that it is one and who runs it, and wears X's label for it.":
    "自動化帳號須在個人檔案說明自己是自動化帳號及由誰經營，並掛上 X 的標籤。",
  "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.":
    "未經同意不得向任何人自動回覆；要求停止者須立即停止。",
  "Replies that a language model writes and an app posts need X's approval before they are used.":
    "由語言模型撰寫並由應用程式張貼的回覆，使用前須經 X 核准。",
  "A post from an app may have one cashtag ($NAME) at most.": "應用程式的貼文最多只能有一個 cashtag（$NAME）。",
  "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.":
    "保存的 X 內容必須在接獲要求的 24 小時內，隨那裡的更動或刪除而更新。",
  "Meta reviews an app, and who runs it, before it may read or answer on accounts that are not its developer's own.":
    "Meta 會審查應用程式及其經營者，之後它才能在非其開發者自有的帳號上讀取或回覆。",
  "People can have what an app holds of them deleted, and its privacy policy tells them how.":
    "使用者可要求刪除應用程式所持有的個人資料，其隱私權政策須說明方法。",
  "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.":
    "Instagram 不允許讀取他人貼文下的內容，因此無法得知回覆是否送達。",
  "An account publishes 1,000 replies at most in any 24 hours by the API.":
    "一個帳號透過 API 在任何 24 小時內最多發布 1,000 則回覆。",
  "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.":
    "在他人的貼文下，應用程式只能在 Meta 核准其關鍵字搜尋或提及功能時回覆。",
  "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.":
    "一個帳號在任何 24 小時內最多搜尋 2,200 次（所有應用程式合計）；Meta 核准前只能找到我們自己的貼文。",
  "An account deletes 100 posts at most in a day by the API.": "一個帳號透過 API 每日最多刪除 100 則貼文。",
  "Businesses answer reviews professionally and politely, and name nobody's personal data.":
    "企業以專業、有禮的方式回覆評論，不提及任何人的個人資料。",
  "A reply does not ask for a review to be changed or removed.": "回覆不得要求更改或移除評論。",
  "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.":
    "5 分鐘內不超過 833 次呼叫，每小時不超過 10,000 次，另依模組有年度額度。",
  "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.":
    "只有 Yelp 的合作夥伴能透過 API 回覆評論；其他人以業主身分在 biz.yelp.com 回覆。",
  "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.":
    "Yelp API 提供的內容最多保存 24 小時，企業代號除外。",
  "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.":
    "業主的回覆最多 5,000 個字元、不含表情符號，且不與先前的回覆太相似。",
  "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.":
    "業主每日最多回覆一個地點的 20 則評論，且個人檔案須有照片。",
  "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.":
    "除地點編號外，不得快取、儲存或建立索引：評論須在 Tripadvisor 上閱讀。",
  "The Content API reads only: owners answer in Tripadvisor's Management Center.":
    "Content API 只能讀取：業主在 Tripadvisor 的 Management Center 回覆。",
  "At most 50 calls in a second, and as many in a day as the account's own budget allows.":
    "每秒最多 50 次呼叫，每日則以帳號自身的預算為限。",
  "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.":
    "Stack Overflow 及其許多姊妹網站不接受語言模型撰寫的任何內容；其餘的則要求標示。",
  "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.":
    "回覆內容涉及自家產品者須在回覆中說明，且所寫內容不可大多如此。",
  "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.":
    "每個論壇都有自己的準則，也適用於企業：帳號在那裡回覆前，請先閱讀 /guidelines 和 /tos。",
  "No spam, no advertising in other people's projects, and no automated activity in bulk.":
    "不得發送垃圾訊息、不得在他人專案中打廣告、不得大量自動化操作。",
  "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.":
    "供機器寫作的帳號須由真人設立，並由其負責；每人可免費擁有一個。",
  "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.":
    "每個站台和每個社群都有自己的規則，也適用於企業和機器人：帳號在那裡回覆前請先閱讀。",
  "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.":
    "應用程式只能讀取：寫入所需的範圍由 Product Hunt 依申請授予部分應用程式，而留言不在可寫入的內容之列。",
  "The API is not to be used for commercial purposes unless Product Hunt was asked.":
    "除非已徵得 Product Hunt 同意，API 不得用於商業目的。",
  "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.":
    "TikTok 須先核准應用程式及該帳號留言的範圍，之後才能讀取或撰寫任何留言。",
  "No comments in bulk, and none that say the same again and again.": "不得大量留言，也不得一再張貼相同內容。",
} satisfies Record<keyof typeof english, string>;
