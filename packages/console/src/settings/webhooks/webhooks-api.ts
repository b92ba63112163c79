import type { Audience } from "@earshot/core/digest/audience";
import type { DeliveryView } from "@earshot/core/outgoing-webhook/deliveries";
import type { EndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";
import type { Language } from "@earshot/core/brand/brand";
import type { Decides, regions } from "@earshot/core/outgoing-webhook/endpoint";
import type { Replayed } from "@earshot/core/outgoing-webhook/replay";
import { ask, get, post } from "../../api.ts";

export type EndpointFields = Pick<EndpointView, "channel" | "events" | "description" | "texts"> & {
  language: Language;
  audience: Audience;
  url: string;
  key: string;
  region: (typeof regions)[number];
  workspace: string;
  room: string;
};
export type EndpointInput = Partial<EndpointFields> & { decides?: Decides | null; paused?: boolean };
type WithSecret = EndpointView & { secret?: string };

const at = (brand: string, ...path: string[]) =>
  `/brands/${[brand, "webhooks", ...path].map(encodeURIComponent).join("/")}`;

/** Where a brand's events are sent; apart from the rest, as only Settings asks for it. */
export const webhooksApi = {
  list: (brand: string) => get<{ endpoints: EndpointView[] }>(at(brand)),
  add: (brand: string, fields: EndpointInput) => post<WithSecret>(at(brand), fields),
  change: (brand: string, id: string, change: EndpointInput) => ask<EndpointView>("PATCH", at(brand, id), change),
  remove: (brand: string, id: string) => ask<void>("DELETE", at(brand, id)),
  rotate: (brand: string, id: string) => post<WithSecret & { secret: string }>(at(brand, id, "rotate")),
  test: (brand: string, id: string) => post<DeliveryView>(at(brand, id, "test")),
  deliveries: (brand: string, id: string, after?: string) =>
    get<{ deliveries: DeliveryView[]; next?: string }>(
      `${at(brand, id, "deliveries")}${after === undefined ? "" : `?${new URLSearchParams({ after }).toString()}`}`,
    ),
  replayOne: (brand: string, id: string, event: string) =>
    post<DeliveryView>(at(brand, id, "deliveries", "replay"), { event }),
  /** All of it, page by page; resolves with how many are on the way. */
  async replaySince(brand: string, id: string, since: string): Promise<number> {
    let sent = 0;
    let after: string | undefined;
    do {
      const asked = { since, ...(after !== undefined && { after }) };
      const page: Replayed = await post<Replayed>(at(brand, id, "deliveries", "replay"), asked);
      sent += page.sent;
      after = page.next;
    } while (after !== undefined);
    return sent;
  },
};
