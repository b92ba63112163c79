import type { Language } from "@earshot/core/brand/brand";
import type { Outreach } from "@earshot/core/outreach/outreach";
import { get, post } from "../api.ts";

const at = (brand: string, ...path: string[]) =>
  `/brands/${[brand, "outreach", ...path].map(encodeURIComponent).join("/")}`;

/** What could be said before anybody asks. */
export const outreachApi = {
  list: (brand: string) => get<{ proposals: Outreach[] }>(at(brand)),
  saveNotice: (brand: string, id: string, notice: { language: Language; title: string; text: string }) =>
    post<Outreach>(at(brand, id, "article"), notice),
  settle: (brand: string, id: string, how: { is: "used" } | { is: "dismissed"; reason: string }) =>
    post<Outreach>(at(brand, id, "settle"), how),
};
