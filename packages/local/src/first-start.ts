import { addBrand } from "@earshot/core/brand/add-brand";
import { changeBrand, listBrands } from "@earshot/core/brand/change-brand";
import type { Brand } from "@earshot/core/brand/brand";
import type { Context } from "@earshot/core/context";
import { Refusal } from "@earshot/core/errors";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import { keylessSources } from "./keyless-sources.ts";

export type Wanted = {
  brand?: string;
  terms?: string;
  timeZone: string;
  appStoreId?: string;
  feeds: string[];
  /** Editions of the news search; its own choice when there are none. */
  news?: string[];
  mastodon: string;
};

/** The brand asked for, listening at once to every platform that needs no key; asked for again, its terms are brought up to date. */
export async function listenTo(ctx: Context, wanted: Wanted & { brand: string }): Promise<Brand> {
  const id = slugOf(wanted.brand);
  const terms = wanted.terms ?? wanted.brand;
  const known = (await listBrands(ctx)).find((brand) => brand.id === id);
  const brand = known
    ? known.terms === terms
      ? known
      : await changeBrand(ctx, id, { terms })
    : await addBrand(ctx, { id, name: wanted.brand, terms, timeZone: wanted.timeZone });
  for (const source of keylessSources(wanted)) {
    await connectSource(ctx, id, source).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === "taken")) throw error;
    });
  }
  return brand;
}

/** The brand of the playground, with its one source, connected before anything is posted there so that all of it is new. */
export async function listenToPlayground(
  ctx: Context,
  options: { server: string; token: string; webhookSecret: string; timeZone: string },
): Promise<{ brand: Brand; source: string; first: boolean }> {
  const known = (await listBrands(ctx)).find((brand) => brand.id === "acme");
  const brand =
    known ??
    (await addBrand(ctx, {
      id: "acme",
      name: "Acme Coffee",
      terms: 'acme, "acme coffee"',
      timeZone: options.timeZone,
      voice: { signature: "Dana, Acme Coffee", contact: "care@acme.example" },
    }));
  try {
    const source = await connectSource(ctx, brand.id, {
      platform: "playground",
      name: "Playground",
      settings: { server: options.server },
      secret: { token: options.token, webhookSecret: options.webhookSecret },
      interval: 10,
    });
    await collect(ctx, { brand: brand.id, source: source.id }, { now: true });
    return { brand, source: source.id, first: true };
  } catch (error) {
    if (error instanceof Refusal && error.code === "taken")
      return { brand, source: String(error.details["source"]), first: false };
    throw error;
  }
}

/** An id from a name in any script; a name with nothing to keep gets one of its own letters' numbers. */
export function slugOf(name: string): string {
  const latin = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return latin || `brand-${Buffer.from(name).toString("hex").slice(0, 12)}`;
}
