import {
  IconBrandAppstore,
  IconBrandBluesky,
  IconBrandFacebook,
  IconBrandGithub,
  IconBrandGoogle,
  IconBrandGooglePlay,
  IconBrandInstagram,
  IconBrandMastodon,
  IconBrandReddit,
  IconBrandStackoverflow,
  IconBrandThreads,
  IconBrandTripadvisor,
  IconBrandX,
  IconBrandYcombinator,
  IconBrandYoutube,
  IconFileImport,
  IconMessages,
  IconPlugConnected,
  IconRss,
  IconStar,
  IconToolsKitchen2,
  IconWorld,
  type Icon,
} from "@tabler/icons-react";

const icons: Record<string, Icon> = {
  "app-store-connect": IconBrandAppstore,
  "app-store-feed": IconBrandAppstore,
  bluesky: IconBrandBluesky,
  discourse: IconMessages,
  facebook: IconBrandFacebook,
  feed: IconRss,
  github: IconBrandGithub,
  "google-business": IconBrandGoogle,
  "google-play": IconBrandGooglePlay,
  "hacker-news": IconBrandYcombinator,
  import: IconFileImport,
  instagram: IconBrandInstagram,
  mastodon: IconBrandMastodon,
  reddit: IconBrandReddit,
  "stack-exchange": IconBrandStackoverflow,
  threads: IconBrandThreads,
  tripadvisor: IconBrandTripadvisor,
  trustpilot: IconStar,
  webhook: IconPlugConnected,
  x: IconBrandX,
  yelp: IconToolsKitchen2,
  youtube: IconBrandYoutube,
};

/** A platform at a glance; its name stands beside. */
export function PlatformIcon({ platform }: { platform: string }) {
  const Shown = icons[platform] ?? IconWorld;
  return <Shown size={14} aria-hidden style={{ flexShrink: 0 }} />;
}
