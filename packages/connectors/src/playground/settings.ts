import type { Call } from "@earshot/core/connector";
import * as z from "zod";

export const Settings = z.object({
  server: z
    .url({ protocol: /^https?$/ })
    .meta({ title: "Server", description: "Address of the playground, for example http://127.0.0.1:4601" }),
  account: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ title: "Account", description: "The brand's account there; known from the token when there is one." }),
});
export type Settings = z.infer<typeof Settings>;

export const Secret = z.object({
  token: z.string().optional().meta({ title: "Token", description: "Speaks for the brand's account." }),
  webhookSecret: z.string().optional().meta({ title: "Webhook secret", description: "Pushes are signed with it." }),
});
export type Secret = z.infer<typeof Secret>;

export type PlaygroundCall = Call<Settings, Secret>;
