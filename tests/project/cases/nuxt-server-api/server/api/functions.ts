// What is imported for every file, and neither limits nor sends what the program gives it.
export default defineEventHandler(async (event) => { // handler: * /api/functions unguarded
  assertMethod(event, 'GET');
  const lines = [getRequestHost(event), getRequestProtocol(event), getRequestPath(event), getMethod(event), isMethod(event, 'GET'), getResponseStatus(event), event.path, event.method];
  setHeaders(event, { a: 'b' });
  setResponseHeader(event, 'a', 'b');
  setResponseHeaders(event, { a: 'b' });
  appendHeader(event, 'a', 'b');
  appendHeaders(event, { a: 'b' });
  appendResponseHeader(event, 'a', 'b');
  removeResponseHeader(event, 'a');
  setCookie(event, 'a', 'b');
  deleteCookie(event, 'a');
  handleCors(event, {});
  handleCacheHeaders(event, {});
  useRuntimeConfig(event);
  useAppConfig(event);
  useStorage('cache');
  useEvent();
  toWebRequest(event);
  await useSession(event, { password: '' });
  await getSession(event, { password: '' });
  await updateSession(event, { password: '' });
  await clearSession(event, { password: '' });
  await getUserSession(event);
  await requireUserSession(event);
  await setUserSession(event, {});
  await clearUserSession(event);
  await replaceUserSession(event, {});
  return lines.join(' ') + 'x'.repeat(Number(getQuery(event).size)); // amplifies: request
});
