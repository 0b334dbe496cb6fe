import useAuth from './auth.js';
import { useAllowedMethods, useInner, useRoutes } from './r.js';

export default [useAuth, useAllowedMethods, useRoutes, useInner];
