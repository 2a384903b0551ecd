// Loaded into a server before its own code: when the portal that started it is gone, it stops too.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
});
process.channel?.unref();
