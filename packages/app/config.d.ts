export interface Config {
  auth?: {
    providers?: {
      /**
       * Signs in with Microsoft Entra ID, as the provider's own schema says. The browser only learns that it is there.
       * @visibility frontend
       */
      microsoft?: object;
      /**
       * Signs in without a password as one of the example people. Only for a demonstration: the backend
       * refuses to start with it beside a GitHub that is not simulated on this machine.
       */
      demo?: {
        /**
         * The people to choose from, in the order shown.
         * @deepVisibility frontend
         */
        people: Array<{
          /** Entity reference of a catalog user. */
          user: string;
          name: string;
          /** What the person does in the company. */
          title: string;
          /** What the person comes for. */
          description: string;
        }>;
      };
    };
  };
}
