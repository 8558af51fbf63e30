export interface Config {
  /**
   * A GitHub that exists only in this process, served at `/simulated-github`, for the demonstration and for
   * tests. Left out, nothing is simulated.
   */
  githubSimulator?: {
    /** The token that the simulated GitHub accepts. @visibility secret */
    token: string;
    /** Which people do what on which day: the same seed gives the same history. Default 1. */
    seed?: number;
    /** One of the simulator's scenarios. Default `demo`. */
    scenario?: string;
    /**
     * The day that the demonstration takes for today, like `2026-11-18`: time starts at its noon (UTC) and runs
     * on from there, for the simulator and the plugin alike. Left out, it is the real today.
     */
    today?: string;
  };
}
