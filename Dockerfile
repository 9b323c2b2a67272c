# Liaison alone. Neo4j is a program of its own, in a container of its own: see compose.yaml.
FROM node:22-bookworm-slim AS build
WORKDIR /liaison
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx vite build

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /liaison
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY graph-schema graph-schema
COPY server server
COPY seed seed
COPY --from=build /liaison/dist dist
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "server/index.ts"]
