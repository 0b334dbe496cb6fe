/** The name under which the shipped configs register the plugin, and under which settings stand. */
export const namespace = 'asymmetric-dos';
