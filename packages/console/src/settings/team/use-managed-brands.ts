import { may } from "@earshot/core/team/rights";
import { useSession } from "../../session.tsx";

/** In which brands one says what people are, and whether one does in any, and in all. */
export function useManagedBrands() {
  const { brands, person, mayEverywhere } = useSession();
  const everywhere = mayEverywhere("manage");
  const managed = everywhere ? brands : brands.filter(({ id }) => may(person, "manage", id));
  return { managed, everywhere, mayManage: everywhere || managed.length > 0 };
}
