/** Takes out of the environment what Vitest puts there for itself: a build that inherits it takes `undefined` for its host. */
export const shellEnv: NodeJS.ProcessEnv = {
	ASSETS_PREFIX: undefined,
	BASE_URL: undefined,
	DEV: undefined,
	MODE: undefined,
	NODE_ENV: undefined,
	PROD: undefined,
	SITE: undefined,
	SSR: undefined,
};
