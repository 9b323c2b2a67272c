/**
 * A Cypher query of all that is amiss in one way: how many there are where no rows are asked for ($limit is 0), else
 * the page of rows that `page` collects. Counting again with each page would take as long as finding it.
 */
export const countOrPage = (amiss: string, page: string) => `
CALL {
  WITH 1 AS one WHERE $limit = 0
  ${amiss}
  RETURN count(*) AS total
}
CALL {
  WITH 1 AS one WHERE $limit > 0
  ${amiss}
  ${page}
}
RETURN total, rows`
