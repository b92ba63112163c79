import { Burger, FocusTrap } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useRef, type ReactNode } from "react";
import { useLocation } from "wouter";
import { later } from "../later.tsx";
import { useCommandForQuery } from "../commands.ts";
import { shortcutsFor, useShortcuts } from "../shortcuts.ts";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { Alerts } from "./alerts/alerts.tsx";
import { Appearance } from "./appearance.tsx";
import { Banners } from "./banners.tsx";
import { BrandSwitcher } from "./brand-switcher.tsx";
import { Keys } from "./keys.tsx";
import { KillSwitch } from "./kill-switch.tsx";
import { Nav } from "./nav.tsx";
import { Palette } from "./palette.tsx";
import { NARROW } from "./narrow.ts";

const Guide = later(async () => (await import("./tour/guide.tsx")).Guide);
const PauseOffer = later(async () => (await import("../wellbeing/pause-offer.tsx")).PauseOffer);
const Help = lazy(async () => ({ default: (await import("./help.tsx")).Help }));

/** What surrounds every page: navigation, brand, kill switch, appearance and language. Only the page itself scrolls. */
export function Shell({ offline, children }: { offline: boolean; children: ReactNode }) {
  const { say } = useWords();
  const { may } = useSession();
  const [, go] = useLocation();
  const [navOpen, nav] = useDisclosure(false);
  const [helpOpen, help] = useDisclosure(false);
  const [paletteOpen, palette] = useDisclosure(false);
  const content = useRef<HTMLElement>(null);
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  useShortcuts({
    ...Object.fromEntries(shortcutsFor(may).flatMap(({ id, to }) => (to ? [[id, () => go(to)]] : []))),
    palette: palette.open,
    search: () => {
      const field = document.querySelector<HTMLElement>("[role=search] input");
      if (field) field.focus();
      else go("/search");
    },
    help: help.open,
  });
  useCommandForQuery((query) => ({
    id: "search",
    group: "go",
    label: say("searchEverything", { query }),
    run: () => go(`/search?q=${encodeURIComponent(query)}`),
  }));
  const drawerOpen = narrow && navOpen;
  return (
    <div className="shell">
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {say("skip")}
      </a>
      {narrow && (
        <header className="top">
          <Burger opened={navOpen} onClick={nav.toggle} size="sm" aria-label={say("menu")} aria-expanded={navOpen} />
          <BrandSwitcher />
        </header>
      )}
      {(!narrow || navOpen) && (
        <FocusTrap active={drawerOpen}>
          <nav
            className="nav"
            aria-label={say("menu")}
            onKeyDown={(event) => drawerOpen && event.key === "Escape" && nav.close()}
          >
            {!narrow && (
              <div className="nav-head">
                <img src="/icon.svg" alt="" width={20} height={20} />
                <BrandSwitcher />
              </div>
            )}
            <div className="nav-pages">
              <button type="button" className="jump" onClick={palette.open}>
                <IconSearch size={15} aria-hidden />
                <span>{say("jump")}</span>
                <Keys shown="Ctrl/⌘ K" />
              </button>
              <Nav gone={nav.close} />
              {!narrow && <Guide />}
            </div>
            <div className="nav-foot">
              <KillSwitch />
              <Appearance help={help.open} />
            </div>
          </nav>
        </FocusTrap>
      )}
      <div className="above">
        <Banners offline={offline} />
        <PauseOffer />
        {narrow && <Guide />}
      </div>
      {/* It scrolls: keys must be able to get into it. */}
      <main id="content" tabIndex={0} ref={content} className="content">
        {children}
      </main>
      <Alerts />
      <Suspense>{helpOpen && <Help close={help.close} />}</Suspense>
      {/* There at once: what is typed right after its key is meant for it. */}
      {paletteOpen && <Palette close={palette.close} />}
    </div>
  );
}
