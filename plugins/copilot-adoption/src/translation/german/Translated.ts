/** The same texts in another language: none is missing, and none is left over. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : Translated<English[Key]>;
};
