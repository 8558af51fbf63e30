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

  /** Modules of Copilot Adoption that show how it is extended. What is left out does nothing. */
  copilotModules?: {
    /** Files that hold the token of an enterprise or organization, and that something else renews. */
    tokenFiles?: Array<{
      /** Such as `organization:octo-org`. */
      scope: string;
      file: string;
    }>;
    /** An annotation of groups that lists their GitHub teams, such as `octo-org/payments, octo-labs/payments`. */
    teamsAnnotation?: string;
    /** What seats cost by contract, in the currency of `copilotAdoption.seats.currency`. */
    contracts?: Array<{
      /** Such as `organization:octo-labs`. Left out, all of them. */
      scope?: string;
      /** Such as `business`. */
      plan: string;
      monthlyPrice: number;
      /** The first day, such as `2026-07-01`. Left out, it has always been so. */
      from?: string;
    }>;
  };
}
