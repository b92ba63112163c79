import type { AuditEntry } from "@earshot/core/audit/entry";
import type { AuditFilter, AuditPage } from "@earshot/core/audit/list-audit";
import type { Verified } from "@earshot/core/audit/verify-audit";
import { get, post } from "../api.ts";

export type ListedEntry = AuditEntry & { revertible: boolean };
export type Listed = Omit<AuditPage, "entries"> & { entries: ListedEntry[] };

/** What is asked of the log, as it stands in an address; what is empty is left out. */
export type Asked = Pick<AuditFilter, "who" | "what" | "q" | "from" | "to">;

/** Under a brand, or (undefined) of the whole installation. */
const under = (brand: string | undefined) => (brand === undefined ? "" : `/brands/${encodeURIComponent(brand)}`);
const inAddress = (asked: Asked & { after?: string | undefined }) =>
  new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))).toString();

export const listAudit = (brand: string | undefined, asked: Asked, after: string | undefined) =>
  get<Listed>(`${under(brand)}/audit?${inAddress({ ...asked, after })}`);
export const checkAudit = (brand: string | undefined) => get<Verified>(`${under(brand)}/audit/check`);
export const revertAudit = (brand: string | undefined, id: string) =>
  post<void>(`${under(brand)}/audit/${encodeURIComponent(id)}/revert`);
export const auditFile = (brand: string | undefined, asked: Asked) =>
  `/api${under(brand)}/audit.csv?${inAddress(asked)}`;
