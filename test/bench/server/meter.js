// Loaded before a server that is measured: tells who asks what the process has used so far. In JavaScript: to take types away from it
// would take a tenth of a start.

process.on('message', (asked) => {
  if (asked !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
});
// Whoever measures has gone, killed perhaps, and nobody is left to stop the server.
process.on('disconnect', () => process.exit());
// To be asked shall not keep a process alive.
process.channel?.unref();
