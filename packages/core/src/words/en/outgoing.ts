/** What is refused about addresses that Earshot is to send to. */
export const outgoing = {
  "refusal.no-endpoint": "There is no endpoint {id} of {brand}.",
  "refusal.no-delivery": "There is no delivery {id}: what happened is kept for 30 days.",
  "refusal.endpoints-many": "{brand} has {n} endpoints already, and that is the most. Remove one first.",
  "refusal.endpoint-asleep": "It is paused or turned off, so nothing would be sent. Take it up again first.",
  "refusal.outward-url": "This is no address. Write one such as https://example.com/hooks.",
  "refusal.outward-password": "Write the address without a name and password.",
  "refusal.outward-https": "Only https is sent to. Write the address with https://.",
  "refusal.outward-https-or-local": "Only https is sent to, and http on this machine (http://localhost).",
  "refusal.outward-port": "Port {port} is not sent to. Use 443, or one from 1024 on.",
  "refusal.outward-closed": "{host} is not on the public Internet, and nothing is sent there.",
} as const;
