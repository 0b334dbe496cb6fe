const settings = new Map<string, string>([['docsPort', '']]);

export const read = (name: string): string => settings.get(name) ?? '';
export const docsPort = (): string => read('docsPort');
