import type { Connecting } from "@earshot/core/helpdesk/connected";
import type { HelpdeskView } from "@earshot/core/helpdesk/view-helpdesk";
import type * as z from "zod";
import { ask, get, post } from "../../api.ts";

const at = (brand: string) => `/brands/${encodeURIComponent(brand)}/helpdesk`;

/** A brand's helpdesk. */
export const helpdeskApi = {
  look: (brand: string) => get<HelpdeskView>(at(brand)),
  connect: (brand: string, fields: z.input<typeof Connecting>) => ask<HelpdeskView>("PUT", at(brand), fields),
  test: (brand: string) => post<HelpdeskView>(`${at(brand)}/test`),
  remove: (brand: string) => ask<void>("DELETE", at(brand)),
};
