import type { Quality } from "@earshot/core/quality/quality";
import { get } from "../api.ts";

const under = (brand: string, what: string, week: string | undefined) =>
  `/brands/${encodeURIComponent(brand)}/${what}${week === undefined ? "" : `?week=${encodeURIComponent(week)}`}`;

/** Of a week such as 2026-W48, or the last whole one. */
export const readQuality = (brand: string, week: string | undefined) => get<Quality>(under(brand, "quality", week));
export const qualityFile = (brand: string, week: string | undefined) => `/api${under(brand, "quality.csv", week)}`;
