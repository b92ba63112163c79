import type { Judging } from "@earshot/core/replay/judging";
import type { ChangeKind } from "@earshot/core/replay/change-kinds";
import type { Changed, ReplayView } from "@earshot/core/replay/replay";
import { get, post } from "../api.ts";

/** What is asked for: some settings as they would be saved, over days of the brand's calendar. */
export type ToTry = { from: string; to: string; change: Readonly<Record<string, unknown>>; judge?: Judging };

const at = (brand: string, id?: string) =>
  `/brands/${encodeURIComponent(brand)}/replays${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;

export const listReplays = (brand: string) => get<{ replays: ReplayView[] }>(at(brand));
export const readReplay = (brand: string, id: string) => get<ReplayView>(at(brand, id));
export const startReplay = (brand: string, asked: ToTry) => post<ReplayView>(at(brand), asked);
export const cancelReplay = (brand: string, id: string) => post<ReplayView>(`${at(brand, id)}/cancel`);
export const saveReplayed = (brand: string, id: string) => post<ReplayView>(`${at(brand, id)}/save`);
export const readChanged = (brand: string, id: string, kind: ChangeKind | undefined, after: string | undefined) =>
  get<{ items: Changed[]; next?: string }>(
    `${at(brand, id)}/changes?${new URLSearchParams({ ...(kind && { kind }), ...(after !== undefined && { after }) }).toString()}`,
  );
