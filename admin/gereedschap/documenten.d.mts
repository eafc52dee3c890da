export const DOEL: string;
export function documenten(): Promise<string>;
