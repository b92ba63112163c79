import { Badge } from "@mantine/core";

/** The server counts no further. */
const MOST_COUNTED = 200;

export function Count({ n }: { n: number }) {
  return (
    <Badge size="xs" variant="light" color="gray" circle={n < 10}>
      {capped(n)}
    </Badge>
  );
}

export function capped(n: number): string {
  return n >= MOST_COUNTED ? `${MOST_COUNTED}+` : String(n);
}
