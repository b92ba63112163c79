import {
  IconBrandAppstore,
  IconBrandBluesky,
  IconBrandMastodon,
  IconBrandYcombinator,
  IconFileImport,
  IconRss,
  IconWorld,
  type Icon,
} from "@tabler/icons-react";

const icons: Record<string, Icon> = {
  "app-store": IconBrandAppstore,
  "app-store-feed": IconBrandAppstore,
  bluesky: IconBrandBluesky,
  feed: IconRss,
  "hacker-news": IconBrandYcombinator,
  import: IconFileImport,
  mastodon: IconBrandMastodon,
};

/** A platform at a glance; its name stands beside. */
export function PlatformIcon({ platform }: { platform: string }) {
  const Shown = icons[platform] ?? IconWorld;
  return <Shown size={14} aria-hidden style={{ flexShrink: 0 }} />;
}
