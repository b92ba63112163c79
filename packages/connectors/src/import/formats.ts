import type { Field, Row } from "./fields.ts";

/** A program's export, known by its headings. */
export type Format = {
  id: string;
  /** As people know it; a proper name, so it is not translated. */
  name: string;
  /** All of them must be there; of several in one, any. */
  needs: (string | string[])[];
  /** Where each field stands; the first heading that is there counts. */
  columns: Partial<Record<Field, string[]>>;
  always?: Partial<Row>;
  /** What the columns alone do not say. */
  adapt?: (row: Row) => Row;
};

/** A review there has its id in its address; one person has one review, so it is theirs too. */
function playReview(row: Row): Row {
  const id = URL.canParse(row.url) ? (new URL(row.url).searchParams.get("reviewId") ?? "") : "";
  return { ...row, id, authorId: id };
}

/** Networks as monitoring programs name them, by the names they have here. */
const NETWORKS: [RegExp, string][] = [
  [/^(?:x|twitter|x \(twitter\)|x\/twitter)$/iu, "x"],
  [/facebook/iu, "facebook"],
  [/instagram/iu, "instagram"],
  [/youtube/iu, "youtube"],
  [/reddit/iu, "reddit"],
  [/threads/iu, "threads"],
  [/bluesky/iu, "bluesky"],
  [/mastodon/iu, "mastodon"],
  [/linkedin/iu, "linkedin"],
  [/tiktok/iu, "tiktok"],
  [/hacker ?news/iu, "hacker-news"],
  [/google play|play ?store|^android$/iu, "google-play"],
  [/app ?store|itunes|^ios$|^apple$/iu, "app-store-connect"],
  [/google/iu, "google-business"],
  [/trustpilot/iu, "trustpilot"],
  [/trip ?advisor/iu, "tripadvisor"],
  [/booking/iu, "booking"],
  [/glassdoor/iu, "glassdoor"],
  [/yelp/iu, "yelp"],
];

/** A network's name here; any other is kept, small and short. */
export function networkOf(said: string): string {
  const known = NETWORKS.find(([pattern]) => pattern.test(said.trim()))?.[1];
  const own = said
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 40);
  return known ?? own;
}

const PEOPLE = /forum|review|blog|comment|q&a|quora|tumblr|weibo|wechat|telegram|pinterest|twitch|discord|^vk$|^qq$/iu;

/** A post on X has its number in its address, whole even where a spreadsheet has rounded the column. */
function monitored(row: Row): Row {
  const said = row.platform.trim();
  const post = /(?:twitter|x)\.com\/[^/]+\/status(?:es)?\/(\d+)/iu.exec(row.url)?.[1];
  if (post) return { ...row, platform: "x", id: post };
  // What has a headline and stands where no people meet is an article: copies of it are one story, each by its paper.
  if (row.title !== "" && !PEOPLE.test(said) && !NETWORKS.some(([pattern]) => pattern.test(said)))
    return { ...row, platform: "news", author: row.author || said, published: "yes", followers: "" };
  return { ...row, platform: networkOf(said) || "import" };
}

const stores = (row: Row) => ({ ...row, platform: networkOf(row.platform) || "import" });

/**
 * The exports that are known. Where their headings are from stands in this folder's README, and which of them nobody could confirm.
 */
export const formats: Format[] = [
  {
    id: "earshot",
    name: "Earshot",
    needs: [
      "id",
      "platform",
      ["first seen", "firstSeenAt"],
      ["needs reply", "classification.needsReply"],
      "conversation",
    ],
    columns: {
      platform: ["platform"],
      id: ["id"],
      kind: ["kind"],
      url: ["url"],
      author: ["author", "author.name"],
      authorId: ["author id", "author.id"],
      handle: ["handle", "author.handle"],
      title: ["title"],
      text: ["text"],
      rating: ["rating", "rating.value"],
      ratingOf: ["rating of", "rating.of"],
      createdAt: ["created", "createdAt"],
      editedAt: ["edited", "editedAt"],
      firstSeenAt: ["first seen", "firstSeenAt"],
      deletedAt: ["deleted", "deletedAt"],
      visibility: ["visibility"],
      inReplyTo: ["inReplyTo"],
      thread: ["thread"],
      followers: ["author.followers"],
    },
    adapt: (row) => ({
      ...row,
      id: row.id.startsWith(`${row.platform}:`) ? row.id.slice(row.platform.length + 1) : row.id,
    }),
  },
  {
    id: "google-play",
    name: "Google Play Console",
    needs: ["Star Rating", "Review Text", ["Review Submit Date and Time", "Review Last Update Date and Time"]],
    columns: {
      url: ["Review Link"],
      language: ["Reviewer Language"],
      createdAt: ["Review Submit Millis Since Epoch", "Review Submit Date and Time"],
      editedAt: ["Review Last Update Millis Since Epoch", "Review Last Update Date and Time"],
      rating: ["Star Rating"],
      title: ["Review Title"],
      text: ["Review Text"],
      reply: ["Developer Reply Text"],
      repliedAt: ["Developer Reply Millis Since Epoch", "Developer Reply Date and Time"],
    },
    always: { platform: "google-play", kind: "review" },
    adapt: playReview,
  },
  {
    id: "trustpilot",
    name: "Trustpilot",
    needs: ["Review Content", "Review Stars", ["Review Created (UTC)", "Review Created"]],
    columns: {
      id: ["Review Id"],
      author: ["Review Username", "Reviewer Name", "Consumer Name"],
      title: ["Review Title"],
      text: ["Review Content"],
      rating: ["Review Stars"],
      createdAt: ["Review Created (UTC)", "Review Created"],
      language: ["Review Language"],
      url: ["Review Url", "Review Link"],
      reply: ["Business Reply", "Business Reply Content", "Company Reply", "Company Reply Content"],
      repliedAt: ["Business Reply Date (UTC)", "Company Reply Date (UTC)", "Business Reply Date", "Company Reply Date"],
    },
    always: { platform: "trustpilot", kind: "review" },
  },
  {
    id: "google-takeout",
    name: "Google Takeout",
    needs: ["starRating", "reviewer.displayName", "createTime"],
    columns: {
      id: ["reviewId", "name"],
      author: ["reviewer.displayName"],
      rating: ["starRating"],
      text: ["comment"],
      createdAt: ["createTime"],
      editedAt: ["updateTime"],
      reply: ["reviewReply.comment"],
      repliedAt: ["reviewReply.updateTime"],
    },
    always: { platform: "google-business", kind: "review", ratingOf: "5" },
    adapt: (row) => {
      const id = row.id.split("/").at(-1)!;
      return { ...row, id, authorId: id };
    },
  },
  {
    id: "app-store-connect",
    name: "App Store Connect",
    needs: ["attributes.reviewerNickname", "attributes.rating", "attributes.createdDate"],
    columns: {
      id: ["id"],
      author: ["attributes.reviewerNickname"],
      rating: ["attributes.rating"],
      title: ["attributes.title"],
      text: ["attributes.body"],
      createdAt: ["attributes.createdDate"],
      answered: ["relationships.response.data.id"],
    },
    always: { platform: "app-store-connect", kind: "review" },
    adapt: (row) => ({ ...row, authorId: row.id, answered: row.answered && "yes" }),
  },
  {
    id: "booking",
    name: "Booking.com",
    needs: ["Review date", "Guest name", "Positive review", "Negative review", "Review score"],
    columns: {
      id: ["Reservation number"],
      author: ["Guest name"],
      title: ["Review title"],
      pros: ["Positive review"],
      cons: ["Negative review"],
      rating: ["Review score"],
      createdAt: ["Review date"],
      reply: ["Property reply"],
    },
    always: { platform: "booking", kind: "review", ratingOf: "10" },
  },
  {
    id: "agoda",
    name: "Agoda",
    needs: ["Review date", "Guest name", "Reservation Number", "Review", "Review score", "Property reply"],
    columns: {
      id: ["Reservation Number"],
      author: ["Guest name"],
      title: ["Review title"],
      text: ["Review"],
      rating: ["Review score"],
      createdAt: ["Review date"],
      reply: ["Property reply"],
    },
    always: { platform: "agoda", kind: "review", ratingOf: "10" },
  },
  {
    id: "brandwatch",
    name: "Brandwatch",
    needs: ["Query Name", "Full Text", "Url", ["Page Type", "Content Source", "Content Source Name"]],
    columns: {
      platform: ["Page Type", "Content Source Name", "Content Source"],
      id: ["Resource Id", "Mention Id"],
      url: ["Url", "Original Url"],
      author: ["Full Name", "Author"],
      authorId: ["Author"],
      title: ["Title"],
      text: ["Full Text", "Snippet"],
      createdAt: ["Date"],
      language: ["Language"],
      followers: ["X Followers", "Twitter Followers"],
    },
    adapt: monitored,
  },
  {
    id: "meltwater",
    name: "Meltwater",
    needs: ["Headline", "Hit Sentence", "URL", ["Opening Text", "Input Name"]],
    columns: {
      platform: ["Source", "Source Name"],
      id: ["Document ID", "Tweet Id"],
      url: ["URL"],
      author: ["Influencer", "Author Name"],
      authorId: ["Twitter Screen Name", "Author Handle"],
      title: ["Headline", "Title"],
      text: ["Opening Text", "Hit Sentence"],
      createdAt: ["Date"],
      language: ["Language"],
      followers: ["Twitter Followers"],
    },
    adapt: monitored,
  },
  {
    id: "sprout",
    name: "Sprout Social",
    needs: [
      "Message",
      ["Message ID", "Message URL", "Permalink", "Message Link"],
      ["Network", "Source Network", "Network Type"],
      ["Profile", "Source", "Profile Name", "From User"],
    ],
    columns: {
      platform: ["Network", "Source Network", "Network Type"],
      id: ["Message ID"],
      url: ["Permalink", "Message URL", "Message Link", "Link"],
      author: ["From User", "From", "Author", "Sender"],
      text: ["Message"],
      createdAt: ["Date", "Timestamp", "Received", "Created"],
      language: ["Language"],
      repliedAt: ["First Reply Time", "Reply Date", "Replied At"],
      answered: ["Replied", "Reply Status"],
    },
    adapt: monitored,
  },
  {
    id: "glassdoor",
    name: "Glassdoor",
    needs: [
      "pros",
      "cons",
      ["overall_rating", "rating_overall", "Overall Rating", "Rating"],
      ["headline", "review_title", "summary", "Review Title", "Title"],
    ],
    columns: {
      id: ["review_id", "Review ID"],
      author: ["job_title", "employee_title", "Job Title"],
      title: ["headline", "review_title", "summary", "Title"],
      pros: ["pros"],
      cons: ["cons"],
      text: ["advice_to_mgmt", "advice_to_management", "Advice to Management", "Advice"],
      rating: ["overall_rating", "rating_overall", "Rating"],
      createdAt: ["date_review", "date", "review_date", "Date"],
      url: ["review_url", "url"],
      reply: ["employer_response", "Employer Response"],
    },
    always: { platform: "glassdoor", kind: "review" },
    // An employee is known by the job only: that is no one person's name.
    adapt: (row) => ({ ...row, authorId: "" }),
  },
  {
    id: "appfollow",
    name: "AppFollow",
    needs: [
      "Review ID",
      "Rating",
      ["Store", "App Store"],
      ["App", "App Name", "App ID", "Ext ID"],
      ["Review", "Content", "Text"],
    ],
    columns: {
      platform: ["Store", "App Store"],
      id: ["Review ID"],
      author: ["Author", "User", "Nickname"],
      title: ["Title"],
      text: ["Review", "Content", "Text"],
      rating: ["Rating"],
      createdAt: ["Date", "Created", "Review date"],
      editedAt: ["Updated"],
      language: ["Language", "Locale"],
      url: ["Link", "Url", "Review Link"],
      reply: ["Reply", "Answer", "Answer text", "Developer reply", "Reply text"],
      repliedAt: ["Answer date", "Reply date", "Replied"],
    },
    always: { kind: "review" },
    adapt: stores,
  },
  {
    id: "birdeye",
    name: "Birdeye",
    needs: [
      ["Business Name", "Location Name", "Business"],
      ["Source", "Review Source", "Site"],
      ["Review", "Comments", "Review Comments", "Review Text"],
      ["Rating", "Review Rating", "Overall Rating"],
      ["Reviewer", "Reviewer Name", "Customer Name"],
    ],
    columns: {
      platform: ["Review Source", "Source", "Site"],
      id: ["Review ID"],
      author: ["Reviewer Name", "Reviewer", "Customer Name"],
      title: ["Title", "Review Title"],
      text: ["Review Comments", "Comments", "Review Text", "Review"],
      rating: ["Review Rating", "Overall Rating", "Rating"],
      createdAt: ["Review Date", "Date"],
      url: ["Review URL", "Review Link", "URL"],
      reply: ["Response", "Reply", "Review Response"],
      repliedAt: ["Response Date", "Reply Date", "Responded On"],
    },
    always: { kind: "review" },
    adapt: stores,
  },
];
