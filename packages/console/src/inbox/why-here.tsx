import { Text } from "@mantine/core";
import { useInboxOrder } from "./order.tsx";
import { WhyFirst } from "./why-first.tsx";

/** Why the open conversation stands where it stands in the list, in full. */
export function WhyHere() {
  const { because } = useInboxOrder();
  if (because.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" className="why-here" component="div">
      <WhyFirst because={because} />
    </Text>
  );
}
