import type { Connector } from "@earshot/core/connector";

/** Those of the registry that push to a webhook. Its function loads one when the first push for it comes, and starts without any. */
export const pushing: Record<string, () => Promise<Connector>> = {
  playground: async () => (await import("./playground/index.ts")).playground,
  webhook: async () => (await import("./webhook/index.ts")).anyWebhook,
  "google-business": async () => (await import("./google-business/index.ts")).googleBusiness,
  x: async () => (await import("./x/index.ts")).x,
  facebook: async () => (await import("./facebook/index.ts")).facebook,
  instagram: async () => (await import("./instagram/index.ts")).instagram,
  threads: async () => (await import("./threads/index.ts")).threads,
  trustpilot: async () => (await import("./trustpilot/index.ts")).trustpilot,
  discourse: async () => (await import("./discourse/index.ts")).discourse,
  github: async () => (await import("./github/index.ts")).github,
  tiktok: async () => (await import("./tiktok/index.ts")).tiktok,
};

export async function findPushing(platform: string): Promise<Connector | undefined> {
  return Object.hasOwn(pushing, platform) ? pushing[platform]!() : undefined;
}
