export function needSnac(): string | undefined;
