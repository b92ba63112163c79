import { googleConsent } from "../google-consent.ts";
import type { Secret, Settings } from "./settings.ts";

/** Consent of the channel's owner; writing needs this scope, and reading is in it. */
export const consent = googleConsent<Settings, Secret>("https://www.googleapis.com/auth/youtube.force-ssl");
