import manifest from '../../package.json' with { type: 'json' };

/** The version of the program, as in its package. */
export const appVersion: string = manifest.version;
