/** SHA-256 of the snapshot's script and style, for its own policy. A test says what they must be when either changes. */
export const snapshotHashes = {
  script: 'sha256-pvt/CYKUiu6whAimsP3Sl2ZIlVfEms3jjIkVJrJuoPk=',
  style: 'sha256-a9wuTzju8oWyN3UgVphRm8JHAiD0ykfuWCo0qDLHTjk=',
} as const
