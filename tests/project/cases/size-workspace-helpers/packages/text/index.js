export const pad = (text, width) => text.padStart(width, '.');

export const MAX_WIDTH = 120;
