import { modules, rules } from './settings.json';

export default defineNuxtConfig({ modules, routeRules: rules });
