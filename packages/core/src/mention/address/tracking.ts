// Names that say how a reader came to a page, not which page it is. Collected from the lists of Brave
// (brave-core, components/query_filter/utils.cc), ClearURLs (Rules, "globalRules") and Mozilla (query stripping), and from what the feeds
// of newspapers append; parameters that name a thing on some site (`id`, `p`, `cid`, `t`, `page`) are on none of them.

/** Parameters by the beginning of their name. */
const BEGINNINGS =
  /^(?:utm_|utm-|mtm_|matomo_|(?:pk|piwik)_(?:campaign|kwd|keyword|source|medium|content|cid)|hsa_|mc_(?:c|e|t)|oly_|vero_|at_(?:medium|campaign|custom\d|link|ptr|bbc)|itm_|ga_(?:source|medium|term|content|campaign|place)|_hs|__hs|hmb_|fb_(?:action|source|ref$|aggregation)|wt[._](?:mc|rss|zmc)|guce_|_x_tr_|__cft__|asc_|pd_rd_|pf_rd_|amp_(?:js_v|gsa|ct|agsa|lite|latest|r$)|ns_(?:mchannel|source|campaign|linkname|fee))/iu;

/** Whole names, in lower case. */
const NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid ymclid igshid igsh li_fat_id sccid scclid epik rdt_cid irclickid
  irgwc s_kwcid s_cid sc_cid ef_id mkt_tok mkwid pcrid trk trkcampaign trkinfo trackingid _openstat wickedid rb_clickid ml_subscriber ml_subscriber_hash
  hsctatracking mibextid mibexid rdid share_url __tn__ __xts__ __s sms_source sms_click sms_uph bsft_eid bsft_clkid bsft_uid _ke cvid oicd
  unicorn_click_id vgo_ee cmpid cmp cmp_id ocid ncid mbid smid smtyp xtor ito sr_share rss_id rssid wtrid ref_src ref_url ref_
  referrer referer refsrc guccounter soc_src soc_trk tsrc spm algo_expid algo_pvid __twitter_impression __source__ _branch_match_id
  _branch_referrer dm_i _bta_tid _bta_c gdfms gdftrk gdffi redirectedfrom action_object_map action_type_map action_ref_map usqp echobox
  phpsessid jsessionid nr_email_referer newsletter_id traffic_source __hstc mkt_source srsltid gad_source gad_campaignid adgroupid
  zanpid taid ascsubtag sharetype shared_from share_from sharedfrom`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Names that are tracking only when they say where a reader came from. */
const ORIGIN = new Set(["source", "src", "from", "partner", "mod", "origin", "feed", "via", "cid", "share", "feature"]);
const ORIGINS =
  /^(?:rss|feed|atom|twitter|x|facebook|fb|linkedin|whatsapp|telegram|email|mail|newsletter|social|share|googlenews|google_news|flipboard|msn|homepage|push)(?:[-_.].*|\d*)$/iu;

const AMP = new Set(["amp", "_amp", "isamp"]);

/** Whether a parameter of this site only tracks. */
export function isTracking(name: string, value: string, host: string): boolean {
  const low = name.toLowerCase();
  if (NAMES.has(low) || BEGINNINGS.test(low)) return true;
  if (AMP.has(low)) return /^(?:1|true)?$/iu.test(value);
  if (low === "outputtype" || low === "output") return value.toLowerCase() === "amp";
  if (low === "ref") return !/^\d+$/u.test(value); // a number may be what is shown
  if (low === "m") return value === "1" && host.includes("blogspot.");
  return ORIGIN.has(low) && ORIGINS.test(value);
}

const NOISE = new Set(
  "top comments respond disqus_thread main content article share reviews replies intro navigation skip start".split(
    " ",
  ),
);

/**
 * Whether what stands behind `#` says nothing of which thing it is: a place on the page, a highlighted text, a tracking parameter.
 * All else may be an item of its own (`#!/item/5`, `#comment-7`, a status page's `#2`) and is kept.
 */
export function isNoiseFragment(hash: string): boolean {
  const fragment = hash.replace(/^#/u, "");
  if (fragment === "" || fragment.startsWith(":~:")) return true;
  if (NOISE.has(fragment.toLowerCase()) || /^more-\d+$/iu.test(fragment)) return true;
  const parts = fragment.split("&").map((part) => part.split("=", 2) as [string, string?]);
  return parts.every(([name, value]) => value !== undefined && isTracking(name, value, ""));
}
