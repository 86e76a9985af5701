/**
 * A Web Test Runner launcher that gives each file of tests a browser of its own, which ends with it: in one that has run others, nothing has
 * the focus, a page may wait for what another left in the cache, and one that no longer answers takes the rest with it.
 * `launch` makes a launcher of Web Test Runner's.
 */
export function apart(launch) {
  const running = new Map();
  let given = [];
  const { name, type } = launch();

  return {
    name,
    type,
    initialize: async (...config) => {
      given = config;
    },
    startSession: async (id, url) => {
      const launcher = launch();
      running.set(id, launcher);
      await launcher.initialize(...given);
      return launcher.startSession(id, url);
    },
    isActive: (id) => running.get(id)?.isActive(id) ?? false,
    getBrowserUrl: (id) => running.get(id).getBrowserUrl(id),
    getPage: (id) => running.get(id).getPage(id),
    stopSession: async (id) => {
      const launcher = running.get(id);
      running.delete(id);
      try {
        return await launcher.stopSession(id);
      } finally {
        await launcher.stop();
      }
    },
    startDebugSession: () => Promise.reject(new Error(`There is no debugging in ${name}.`)),
    stop: async () => {
      await Promise.all([...running.values()].map((launcher) => launcher.stop()));
    },
  };
}
