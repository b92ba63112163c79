import type { Brand } from "@earshot/core/brand/brand";
import { useVip } from "../../use-vip.ts";
import { useWords } from "../../words/use-words.tsx";
import { AuthorList } from "../author-list.tsx";

/** Whom the brand lists. */
export function Vips({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const vip = useVip(brand.id);
  const vips = brand.vips ?? [];
  return (
    <AuthorList
      title={say("vips")}
      help={vips.length === 0 ? `${say("nobodyVip")} ${say("vipsHelp")}` : say("vipsHelp")}
      authors={vips}
      end={{
        label: say("remove"),
        labelFor: (name) => say("vip.endNamed", { name }),
        press: (who) => vip.mutate({ ...who, vip: false }),
      }}
      acting={vip}
    />
  );
}
