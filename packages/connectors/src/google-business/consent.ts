import { googleConsent } from "../google-consent.ts";
import type { Secret, Settings } from "./settings.ts";

/** Consent of somebody who manages the location. */
export const consent = googleConsent<Settings, Secret>("https://www.googleapis.com/auth/business.manage");
