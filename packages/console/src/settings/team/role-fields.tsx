import { roles, type Role } from "@earshot/core/team/person";
import type { Roles } from "@earshot/core/team/rights";
import { NativeSelect, SimpleGrid } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";
import { useManagedBrands } from "./use-managed-brands.ts";

/** What somebody is in every brand, and what in each that one manages. */
export function RoleFields({ given, change }: { given: Roles; change(given: Roles): void }) {
  const { say, sayLater } = useWords();
  const { managed, everywhere } = useManagedBrands();
  const { role, brands = {} } = given;
  const named = roles.map((value) => ({ value, label: say(`role.${value}`) }));
  const none = { value: "", label: sayLater("team.noRole") };
  const asEverywhere = { value: "", label: sayLater(role ? "team.asEverywhere" : "team.noRole") };
  const roleIn = (value: string) => (value === "" ? undefined : (value as Role));
  const inBrand = (id: string, chosen: Role | undefined) => {
    const { [id]: _, ...others } = brands;
    change({ ...given, brands: chosen ? { ...others, [id]: chosen } : others });
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {everywhere && (
        <NativeSelect
          label={sayLater("team.everyBrand")}
          value={role ?? ""}
          data={[none, ...named]}
          onChange={({ currentTarget }) => {
            const chosen = roleIn(currentTarget.value);
            change({ brands, ...(chosen && { role: chosen }) });
          }}
        />
      )}
      {managed.map(({ id, name }) => (
        <NativeSelect
          key={id}
          label={name}
          value={brands[id] ?? ""}
          data={[asEverywhere, ...named]}
          onChange={({ currentTarget }) => inBrand(id, roleIn(currentTarget.value))}
        />
      ))}
    </SimpleGrid>
  );
}

export const hasRole = ({ role, brands = {} }: Roles): boolean => role !== undefined || Object.keys(brands).length > 0;
