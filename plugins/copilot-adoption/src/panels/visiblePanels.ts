/** The panels of a sub-page that its configuration does not hide. Ids that are none are told to whoever configured them. */
export function visiblePanels<P extends { id: string }>(
  page: string,
  panels: readonly P[],
  hidden: readonly string[] = [],
): P[] {
  const ids = panels.map(({ id }) => id);
  const unknown = hidden.filter(id => !ids.includes(id));
  if (unknown.length > 0) {
    // eslint-disable-next-line no-console
    console.warn(
      `sub-page:copilot-adoption/${page} has no panel '${unknown.join(
        "', '",
      )}' to hide by hiddenPanels, only '${ids.join("', '")}'`,
    );
  }
  return panels.filter(({ id }) => !hidden.includes(id));
}
