/** How the plugin's settings, and Backstage's own, say that they cannot be read. */
const words =
  /InputError|Config file|core\.rootConfig|config value (at|for key)|in config for key/;

/** Whether a backend did not start because of what is written in its configuration, as far as its words tell. */
export function isMisconfiguration({ name, message }: Error): boolean {
  return words.test(`${name}: ${message}`);
}
