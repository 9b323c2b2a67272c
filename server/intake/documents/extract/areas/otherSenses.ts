/** Phrases that have a word for a harm in them and are about something else. */
export const otherSenses: readonly string[] = [
  'drug trafficking',
  'drug traffickers',
  'trafficking of drugs',
  'firearms trafficking',
  'arms trafficking',
  'wildlife trafficking',
  'dog grooming',
  'pet grooming',
  'oilseed rape',
  'slave trade',
  'razor blades',
  'organised gangs',
  'criminal gangs',
  'crime gangs',
  'trafficking gangs',
  'smuggling gangs',
]
