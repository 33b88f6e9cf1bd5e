/** Phrases whose first word means nothing of what it means alone: "dropping out" is leaving, and no fall. */
export const IDIOMS: readonly string[] = ['drop out'];

/** Phrases in which "legal" says of what kind something is ("by law"), not that it is allowed: none of them has an "illegal" one for its opposite. */
export const OF_LAW: readonly string[] = ['moratorium', 'ban', 'prohibition', 'framework', 'basis', 'provision', 'obligation', 'duty', 'requirement', 'system', 'order', 'reform', 'proceedings', 'aid', 'assistance', 'representation', 'advice', 'profession', 'person', 'capacity', 'guardian'].map((noun) => `legal ${noun}`);
