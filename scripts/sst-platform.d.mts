export function ensurePlatform(): void;
