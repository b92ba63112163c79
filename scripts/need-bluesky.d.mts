export function needBluesky(): { folder: string } | { missing: string };
