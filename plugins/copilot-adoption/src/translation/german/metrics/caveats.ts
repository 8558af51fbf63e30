/** What to beware of, by the registry’s English, since many metrics share a sentence. */
export const caveats: Record<string, string> = {
  'For an enterprise or organization the figure is the one GitHub publishes; for teams and groups it is counted from the users report.':
    'Für ein Enterprise oder eine Organisation ist es GitHubs veröffentlichte Zahl; für Teams und Gruppen wird sie aus dem Bericht über Personen gezählt.',
  'A person counts for a team on the days on which they were its member.':
    'Eine Person zählt für ein Team an den Tagen, an denen sie ihm angehörte.',
  'Needs the stored days of single people, which are kept for a limited time.':
    'Braucht die gespeicherten Tage einzelner Personen, die nur begrenzte Zeit aufbewahrt werden.',
  'GitHub names nobody on days without use, so a day counts as unused where its report is held and does not name the person.':
    'GitHub nennt niemanden an Tagen ohne Nutzung; ein Tag zählt daher als ungenutzt, wenn sein Bericht vorhanden ist und die Person nicht nennt.',
  'Unknown where the bucket begins within the first 28 days of the stored history, since nobody knows who used Copilot before that.':
    'Unbekannt, wo der Zeitabschnitt in den ersten 28 Tagen der gespeicherten Historie beginnt, denn niemand weiß, wer Copilot davor nutzte.',
  'Somebody counts for a team by the days on which he was its member; his other days count wherever he was.':
    'Eine Person zählt für ein Team mit den Tagen, an denen sie ihm angehörte; ihre übrigen Tage zählen dort, wo sie war.',
  'People whose editor sends no telemetry are active without being engaged.':
    'Personen, deren Editor keine Telemetrie sendet, sind aktiv, ohne dass eine Aktion aufgezeichnet wird.',
  'Both parts are person-days from the users report, so a person active on five days weighs five times.':
    'Beide Teile sind Personentage aus dem Bericht über Personen; wer an fünf Tagen aktiv ist, wiegt also fünfmal.',
  'GitHub leaves out teams with fewer than 5 licensed members.':
    'GitHub lässt Teams mit weniger als 5 Mitgliedern mit Lizenz aus.',
  'People who left the team within the 28 days still count as active, so the share can exceed 100 %.':
    'Wer das Team in den 28 Tagen verließ, zählt weiter als aktiv; der Anteil kann deshalb über 100 % liegen.',
  'People who left a team within the 28 days still count as its active ones, so the share of a team can exceed 100 %.':
    'Wer ein Team in den 28 Tagen verließ, zählt weiter zu dessen Aktiven; der Anteil eines Teams kann deshalb über 100 % liegen.',
  'GitHub decides on every day anew, by the 28 days that end on it, and takes at least two days of such use for a phase.':
    'GitHub entscheidet an jedem Tag neu nach den 28 Tagen bis dahin und verlangt für eine Phase mindestens zwei Tage solcher Nutzung.',
  'GitHub keeps no history of seats: they are known from the first sync with the report on.':
    'GitHub führt keine Historie der Seats: Sie sind ab dem ersten Sync mit eingeschaltetem Bericht bekannt.',
  'An organization lists the seats that it has granted itself, not those that its members have from elsewhere.':
    'Eine Organisation nennt die Seats, die sie selbst vergeben hat, nicht die, die ihre Mitglieder von anderswo haben.',
  'Not known for organizations whose seats the enterprise grants: where fewer than 90 % of the active people hold a seat of the organization.':
    'Nicht bekannt für Organisationen, deren Seats das Enterprise vergibt: wo weniger als 90 % der aktiven Personen einen Seat der Organisation haben.',
  'GitHub attributes prompts neither to languages nor, for completions, to models.':
    'GitHub ordnet Prompts weder Sprachen noch, bei Completions, Modellen zu.',
  'People who only use completions are active without prompts, which lowers the figure.':
    'Wer nur Completions nutzt, ist ohne Prompts aktiv; das senkt den Wert.',
  'Agent mode in the editor is counted apart, as agent users.':
    'Der Agent-Modus im Editor wird getrennt gezählt, unter Personen mit Agent-Modus.',
  'GitHub tells this with the newest 28 days only, so it is known from the first sync on, for the days on which these ended.':
    'GitHub sagt das nur mit den neuesten 28 Tagen; es ist daher ab dem ersten Sync bekannt, für die Tage, an denen diese endeten.',
  'Edits by agents count as suggestions but are never accepted, so the rate falls as agents are used more.':
    'Änderungen von Agenten zählen als Vorschläge, werden aber nie angenommen; die Quote sinkt daher, je mehr Agenten genutzt werden.',
  "Editors below GitHub's minimum versions send no lines.":
    'Editoren unter GitHubs Mindestversionen senden keine Zeilen.',
  'A pull request reviewed on three days counts three times in a week.':
    'Ein an drei Tagen geprüfter Pull Request zählt in der Woche dreimal.',
  'A median per day: medians of several days can be neither added nor averaged.':
    'Ein Median je Tag: Mediane mehrerer Tage lassen sich weder addieren noch mitteln.',
  'Idle is a seat that nobody has used for as long as `seats.idleAfter` says, 30 days unless configured, or at all; not one that was granted within `seats.grace`, 14 days unless configured.':
    'Ungenutzt ist ein Seat, den so lange, wie `seats.idleAfter` sagt (ohne Angabe 30 Tage), oder nie jemand genutzt hat; nicht einer, der innerhalb von `seats.grace` (ohne Angabe 14 Tage) vergeben wurde.',
  'GitHub tells of the last activity up to a day late, and forgets it after 90 days.':
    'GitHub meldet die letzte Aktivität bis zu einem Tag später und vergisst sie nach 90 Tagen.',
  'Known for 90 days after a seat was granted. Then GitHub no longer tells a seat that was never used from one whose use it has forgotten: both stay idle, and neither is among these.':
    'Bekannt bis 90 Tage nach der Vergabe eines Seats. Danach unterscheidet GitHub einen nie genutzten nicht mehr von einem, dessen Nutzung es vergessen hat: Beide bleiben ungenutzt, und keiner zählt hier.',
  'A signal of consumption from the users report, not an invoice.':
    'Ein Zeichen des Verbrauchs aus dem Bericht über Personen, keine Rechnung.',
  'Not an invoice: GitHub charges by the part of the month for which a seat is held, and discounts are not known. Seats of a plan without a configured price are left out.':
    'Keine Rechnung: GitHub berechnet den Teil des Monats, für den ein Seat besteht, und Rabatte sind nicht bekannt. Seats eines Tarifs ohne konfigurierten Preis fehlen.',
  'GitHub bills whole months: a month that the period cuts has no value, the present one is billed up to the last sync.':
    'GitHub berechnet ganze Monate: Ein Monat, den der Zeitraum anschneidet, hat keinen Wert; der laufende ist bis zum letzten Sync berechnet.',
  'Models are told apart as far as enough people are known, from the users report, to have used them.':
    'Modelle werden unterschieden, soweit nach dem Bericht über Personen genug Personen sie bekanntermaßen genutzt haben.',
  'GitHub has metered AI credits instead since June 2026.':
    'Seit Juni 2026 misst GitHub stattdessen AI-Credits.',
  'In US dollars, whatever the currency of the seats.':
    'In US-Dollar, in welcher Währung auch immer die Seats sind.',
  'As GitHub counts them for its bill: a cycle is the month that is billed, and GitHub keeps no history of it.':
    'Wie GitHub sie für seine Rechnung zählt: Ein Abrechnungszeitraum ist der berechnete Monat, und GitHub führt keine Historie davon.',
  'From the metrics API that GitHub closed on 2026-04-02, and only for days of which a stored copy was imported.':
    'Aus der Metrics-API, die GitHub am 2. April 2026 geschlossen hat, und nur für Tage, von denen eine gespeicherte Kopie importiert wurde.',
  'It counted by other rules than the usage metrics that followed, so the two must not be joined or compared.':
    'Sie zählte nach anderen Regeln als die späteren Nutzungszahlen; beide dürfen weder verbunden noch verglichen werden.',
  'Only people whose editor sends telemetry were counted, and only on days with at least five licences.':
    'Gezählt wurden nur Personen, deren Editor Telemetrie sendet, und nur an Tagen mit mindestens fünf Lizenzen.',
  'Days that were not imported do not count.':
    'Nicht importierte Tage zählen nicht.',
};
