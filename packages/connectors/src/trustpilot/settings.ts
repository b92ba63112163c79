import type { Call } from "@earshot/core/connector";
import * as z from "zod";
import { serverAt } from "../server-at.ts";

const id = z.string().trim().min(1);

export const Settings = z.object({
  businessUnitId: id
    .regex(/^[0-9a-f]{24}$/u, "24 signs, such as 507f191e810c19729de860ea")
    .meta({ title: "Business unit", description: "Its id, 24 letters and digits. Add a source for each." }),
  businessUserId: id.optional().meta({
    title: "Business user",
    description: "The id of the user in whose name reviews are answered; without it they are only read.",
  }),
  server: serverAt("https://api.trustpilot.com", "Server", "Where reviews are read"),
  consentServer: serverAt("https://authenticate.trustpilot.com", "Consent server", "Where somebody agrees"),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  apiKey: id.meta({ title: "API key", description: "In Trustpilot Business under Integrations, Developers, APIs." }),
  apiSecret: id.meta({ title: "API secret", description: "Beside the key." }),
  accessToken: id.optional().meta({
    title: "Access token",
    description: "Filled in by the Connect button; by hand one of the OAuth API, which ends after some days.",
  }),
  refreshToken: id.optional().meta({
    title: "Refresh token",
    description: "Filled in by the Connect button; with it the access token is renewed.",
  }),
  pushKey: z.string().trim().min(16).optional().meta({
    title: "Push key",
    description: "At least 16 characters; give Trustpilot this source's webhook address with ?key=… at its end.",
  }),
});
export type Secret = z.infer<typeof Secret>;

export type TrustpilotCall = Call<Settings, Secret>;
