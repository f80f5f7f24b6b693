/** What the edges ask of the core. */
export type Service = typeof import('../service.js');

/**
 * Loads the core. It is not needed to answer `initialize`, so it is not evaluated before: inside a bundle too, an `import()` runs the
 * module when it is called and not when the file is read.
 */
export const loadService = (): Promise<Service> => import('../service.js');
