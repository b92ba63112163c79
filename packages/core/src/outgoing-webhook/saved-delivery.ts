import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import { KEPT_DAYS, type Delivery } from "./delivery.ts";

/** The tick looks after a delivery so long after its time: until then the queue's own message comes. */
const QUEUE_SECONDS = 60;

/** The write of a delivery; while it waits it is listed among what is to be told. */
export function savedDelivery(delivery: Delivery, on: { if: "absent" | number }): Change {
  const { brand, endpoint, id, at, status, nextAt, leaseUntil } = delivery;
  const from = status === "waiting" ? (leaseUntil ?? nextAt) : undefined;
  const due = from && new Date(Date.parse(from) + QUEUE_SECONDS * 1000);
  return {
    put: keys.delivery(brand, endpoint, id),
    value: delivery,
    ...(due && { at: { due: places.untold(due, `${id}#${endpoint}`) } }),
    expiresAt: new Date(Date.parse(at) + KEPT_DAYS * 86_400_000),
    ...on,
  };
}
