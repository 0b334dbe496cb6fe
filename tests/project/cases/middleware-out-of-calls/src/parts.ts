import { rateLimit } from 'express-rate-limit';
import multer from 'multer';

class LocalStorage {
  upload() {
    return multer({ dest: '/tmp' });
  }
}

export function getStorage(): LocalStorage {
  return new LocalStorage();
}

export const getUpload = () => getStorage().upload();

export async function loadAuth(load = () => import('express-openid-connect')) {
  const { auth } = await load();
  return auth;
}

export async function loadLimiter(limit: number) {
  return () => rateLimit({ windowMs: 60_000, limit });
}
