import type { Brand } from "../brand/brand.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";

/** The write by which somebody is no longer on a brand's lists of people. */
export function changeOfBrand(brand: Brand, platform: string, author: string): Change[] {
  const isOther = (each: { platform: string; author: string }) => each.platform !== platform || each.author !== author;
  const vips = brand.vips?.filter(isOther);
  const muted = brand.muted?.filter(isOther);
  if (vips?.length === brand.vips?.length && muted?.length === brand.muted?.length) return [];
  const next: Brand = { ...brand, ...(vips && { vips }), ...(muted && { muted }), version: brand.version + 1 };
  return [{ put: keys.brand(brand.id), value: next, if: brand.version }];
}
