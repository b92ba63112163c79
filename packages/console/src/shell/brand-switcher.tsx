import { may, type Right } from "@earshot/core/team/rights";
import { NativeSelect } from "@mantine/core";
import { useLocation } from "wouter";
import { useSession } from "../session.tsx";
import { homeOf, pagesFor } from "./pages.ts";
import { useWords } from "../words/use-words.tsx";

/** Which brand is looked at. */
export function BrandSwitcher() {
  const { say } = useWords();
  const { person, brands, brand, chooseBrand } = useSession();
  const [path, go] = useLocation();
  if (!brand) return <strong>Earshot</strong>;
  return (
    <NativeSelect
      aria-label={say("brand")}
      className="brand-switcher"
      variant="unstyled"
      value={brand.id}
      data={brands.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={({ currentTarget }) => {
        chooseBrand(currentTarget.value);
        // What is open belongs to the brand that is left; the page may not be there in the other.
        const there = (right: Right) => may(person, right, currentTarget.value);
        const at = `/${path.split("/")[1] ?? ""}`;
        go(pagesFor(there).some(({ pages }) => pages.some(({ to }) => to === at)) ? at : homeOf(there));
      }}
    />
  );
}
