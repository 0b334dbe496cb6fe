import { eventHandler, getQuery } from 'h3';

export default eventHandler(async (event) => Array.from({ length: Number(getQuery(event).n) }, (_, row) => row));
