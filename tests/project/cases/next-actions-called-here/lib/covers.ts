import * as shelf from './shelf';

const all = { ...shelf };

export const cover = (id: string) => all.readCover(id);
