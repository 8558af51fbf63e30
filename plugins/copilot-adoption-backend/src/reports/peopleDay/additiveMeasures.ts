const additiveNames =
  /\.(sessions|requests|prompts|output_tokens|prompt_tokens|interactions|jobs|messages)(:|$)/;

/**
 * Whether values of several people may be added up under this name of `measures` in common.
 * Distinct counts may not: two people may have used the same skill.
 */
export function isAdditiveMeasure(name: string): boolean {
  return additiveNames.test(name);
}
