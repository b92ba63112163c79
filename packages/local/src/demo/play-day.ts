export async function playDay(_c: unknown, _o: unknown): Promise<number> { return 0; }
