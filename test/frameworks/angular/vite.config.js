export default { logLevel: 'warn' };
