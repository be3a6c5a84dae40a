/** The shape of a Vietnamese syllable without its marks (`đ` as `d`): onset, vowels, coda. */
export const syllable = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Letters that can only be part of a syllable. */
export const consonants = /^(?:ngh|ng|gh|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])$/;
