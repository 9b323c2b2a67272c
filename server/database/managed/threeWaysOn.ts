export const threeWaysOn = [
  'There are three ways on:',
  '  1. install a Java Development Kit, version 17 or 21, and Maven (on Debian or Ubuntu: apt-get install openjdk-17-jdk-headless maven; on macOS: brew install openjdk@21 maven);',
  '  2. run everything in containers: docker compose up;',
  '  3. use a Neo4j 5 of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
].join('\n')
