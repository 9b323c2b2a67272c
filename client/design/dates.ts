/** Dates as they are written on screen: the server writes them by the same rules. */
export {
  capitalise,
  formatDate,
  formatMonth,
  formatPeriod,
  formatRange,
  formatWhen,
  sortableWhen,
} from '../../graph-schema/dateWords.ts'
