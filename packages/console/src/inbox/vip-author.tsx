import type { Author } from "@earshot/core/mention/mention";
import { Button } from "@mantine/core";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useVip } from "../use-vip.ts";
import { useWords } from "../words/use-words.tsx";

/** Puts an author on the list of VIPs, or takes them off. */
export function VipAuthor({ brand, platform, author }: { brand: string; platform: string; author: Author }) {
  const { say } = useWords();
  const { brands, may } = useSession();
  const vip = useVip(brand);
  const is = brands
    .find(({ id }) => id === brand)
    ?.vips?.some((each) => each.platform === platform && each.author === author.id);
  if (!may("approve")) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={vip.isPending}
        onClick={() => vip.mutate({ platform, author: author.id, name: author.name, vip: !is })}
      >
        {say(is ? "vip.end" : "vip.make")}
      </Button>
      {vip.error && <Problem error={vip.error} />}
    </>
  );
}
