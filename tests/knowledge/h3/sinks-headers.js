// sample: headers and cookies are sent as well
import { appendHeader, appendResponseHeader, createApp, createRouter, eventHandler, getQuery, setCookie, setHeader, setResponseHeader } from 'h3';

const router = createRouter();
const count = (event) => Number(getQuery(event).n);

router.get('/set', eventHandler((event) => { // handler: GET /set unguarded
  setHeader(event, 'x-pad', '1'.repeat(count(event))); // amplifies: request
  setResponseHeader(event, 'x-more', '2'.repeat(count(event))); // amplifies: request
  return 'fine';
}));
router.get('/append', eventHandler((event) => { // handler: GET /append unguarded
  appendHeader(event, 'x-pad', '3'.repeat(count(event))); // amplifies: request
  appendResponseHeader(event, 'x-more', '4'.repeat(count(event))); // amplifies: request
  return 'fine';
}));
router.get('/cookie', eventHandler((event) => { // handler: GET /cookie unguarded
  setCookie(event, 'pad', '5'.repeat(count(event)), { path: '/' }); // amplifies: request
  return 'fine';
}));
router.get('/few', eventHandler((event) => { // handler: GET /few unguarded
  setHeader(event, 'x-echo', String(getQuery(event).echo));
  setCookie(event, 'pad', '6'.repeat(Math.min(count(event), 9)));
  return 'fine';
}));

export const app = createApp().use(router);
