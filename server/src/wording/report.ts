/** The words of the report that are not about one finding. */
export const reportWords = {
  title: 'Citations checked',
  columns: ['Para.', 'Claim', 'Verdict', 'Evidence', 'Findings'],
  states: { agrees: 'agrees', differs: 'differs', absent: 'not said' },
} as const;

/** What the report's tab is called. */
export const reportTitle = (what: string): string => `Citations: ${what}`;
