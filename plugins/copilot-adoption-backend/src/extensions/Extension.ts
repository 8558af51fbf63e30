import { ConflictError } from '@backstage/errors';

/** What a module may bring instead of the plugin's own, and only one of them. */
export class Extension<Brought extends { readonly name: string }> {
  readonly #what: string;
  #brought?: Brought;

  /** @param what - What it is about, for errors. */
  constructor(what: string) {
    this.#what = what;
  }

  /** @throws ConflictError that names both, where a module has brought one already. */
  bring(brought: Brought): void {
    if (this.#brought) {
      throw new ConflictError(
        `Copilot Adoption has '${this.#brought.name}' for its ${
          this.#what
        } already and cannot have '${
          brought.name
        }' too, remove one of the two modules`,
      );
    }
    this.#brought = brought;
  }

  get brought(): Brought | undefined {
    return this.#brought;
  }
}
