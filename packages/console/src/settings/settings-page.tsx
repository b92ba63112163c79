import type { Brand } from "@earshot/core/brand/brand";
import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "wouter";
import { later } from "../later.tsx";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { HostileSetting } from "../wellbeing/hostile-setting.tsx";
import { NoContactList } from "../wellbeing/no-contact-list.tsx";
import { AlertSettings } from "./alerts.tsx";
import { ApprovalsSection } from "./approvals/approvals-section.tsx";
import { BrandForm } from "./brand-form.tsx";
import { HoursForm } from "./hours/hours-form.tsx";
import { Vips } from "./hours/vips.tsx";
import { KillSwitches } from "./kill-switches.tsx";
import { MutedAuthors } from "./muted-authors.tsx";
import { NewBrand } from "./new-brand.tsx";
import { Sections, type Section } from "./sections.tsx";

const WebhooksSection = later(async () => (await import("./webhooks/webhooks-section.tsx")).WebhooksSection);
const HelpdeskSection = later(async () => (await import("./helpdesk/helpdesk-section.tsx")).HelpdeskSection);
const PrivacySection = later(async () => (await import("./privacy/privacy-section.tsx")).PrivacySection);
const PasskeysSection = later(async () => (await import("../passkeys/passkeys-section.tsx")).PasskeysSection);
const Account = later(async () => (await import("./team/account.tsx")).Account);
const Team = later(async () => (await import("./team/team.tsx")).Team);
const BrandPauses = later(async () => (await import("../wellbeing/brand-pauses.tsx")).BrandPauses);
const BrandAlerts = later(async () => (await import("./brand-alerts.tsx")).BrandAlerts);
const CheckIns = later(async () => (await import("./check-ins.tsx")).CheckIns);
const AccessKeys = later(async () => (await import("./access-keys/access-keys.tsx")).AccessKeys);

export function SettingsPage() {
  const { say, sayLater } = useWords();
  const { brand, may } = useSession();
  const [adding, add] = useDisclosure(false);
  const actions = (
    <>
      {brand && (
        <Button component={Link} href="/replays" variant="default">
          {say("triedOnPast")}
        </Button>
      )}
      {may("manage") && (
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
          {say("newBrand")}
        </Button>
      )}
    </>
  );
  const ofBrand = (shown: Brand): Section[] => [
    { id: "brand", title: say("brand"), body: <BrandForm key={shown.id} brand={shown} /> },
    {
      id: "approvals",
      title: say("rules.title"),
      body: <ApprovalsSection key={`${shown.id} ${shown.approvals?.changedAt}`} brand={shown} />,
    },
    { id: "sending", title: say("killSwitch"), body: <KillSwitches brand={shown} /> },
    { id: "hours", title: say("deadlinesAndDuty"), body: <HoursForm key={shown.id} brand={shown} /> },
    {
      id: "check-ins",
      title: sayLater("checkIns.title"),
      body: <CheckIns key={`${shown.id} check-ins`} brand={shown} />,
    },
    {
      id: "brand-alerts",
      title: sayLater("incident.brandTitle"),
      body: <BrandAlerts key={`${shown.id} alerts`} brand={shown} />,
    },
    { id: "vips", title: say("vips"), body: <Vips brand={shown} /> },
    { id: "muted", title: say("mutedAuthors"), body: <MutedAuthors brand={shown} /> },
    { id: "no-contact", title: sayLater("contact.title"), body: <NoContactList brand={shown.id} /> },
    { id: "pauses", title: sayLater("pause.title"), body: <BrandPauses key={shown.id} brand={shown} /> },
    ...(may("manage")
      ? [
          {
            id: "webhooks",
            title: sayLater("webhooks.title"),
            body: <WebhooksSection key={`${shown.id} webhooks`} brand={shown} />,
          },
          {
            id: "privacy",
            title: sayLater("privacy.title"),
            body: <PrivacySection key={`${shown.id} privacy`} brand={shown.id} />,
          },
          {
            id: "helpdesk",
            title: sayLater("toHelpdesk.title"),
            body: <HelpdeskSection key={`${shown.id} helpdesk`} brand={shown} />,
          },
        ]
      : []),
  ];
  const sections: Section[] = [
    ...(brand ? ofBrand(brand) : []),
    { id: "account", title: sayLater("account.title"), body: <Account /> },
    { id: "hostile", title: sayLater("abuse.title"), body: <HostileSetting /> },
    { id: "passkeys", title: sayLater("passkeys.title"), body: <PasskeysSection /> },
    { id: "alerts", title: sayLater("alerts.title"), body: <AlertSettings /> },
    { id: "team", title: say("team"), body: <Team /> },
    ...(may("manage") ? [{ id: "keys", title: sayLater("accessKeys.title"), body: <AccessKeys /> }] : []),
  ];
  return (
    <Page title={say("settings")} actions={actions}>
      {!brand && <Text>{say("noBrands")}</Text>}
      <Sections sections={sections} />
      <NewBrand opened={adding} close={add.close} />
    </Page>
  );
}
