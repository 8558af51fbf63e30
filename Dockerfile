# syntax=docker/dockerfile:1
# The example backend with the built app in it, or with PACKAGE another backend of packages/:
#   docker build --tag copilot-adoption .
#   docker build --tag copilot-adoption-worker --build-arg PACKAGE=sync-worker .
# What it reads at run time and how to deploy it is in docs/deploy.md.

ARG NODE_IMAGE=node:22-bookworm-slim

# Yarn as a package, because Corepack's own host is not reachable everywhere; a compiler for SQLite's module.
FROM ${NODE_IMAGE} AS tools
ARG YARN_VERSION=4.13.0
ARG NPM_REGISTRY=https://registry.npmjs.org
ENV YARN_NPM_REGISTRY_SERVER=${NPM_REGISTRY}
RUN apt-get update \
  && apt-get install --yes --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/* \
  && npm install --global --registry "${NPM_REGISTRY}" "@yarnpkg/cli-dist@${YARN_VERSION}" \
  && mkdir /app \
  && chown node:node /app
USER node
WORKDIR /app

FROM tools AS build
ARG PACKAGE=backend
COPY --chown=node:node . .
RUN yarn install --immutable \
  && yarn exec tsc \
  && yarn workspace "${PACKAGE}" build \
  && mv "packages/${PACKAGE}/dist" built

# Only what runs: the descriptions first, so that the layer with the dependencies changes with them alone.
FROM tools AS dependencies
ARG PACKAGE=backend
COPY --chown=node:node .yarnrc.yml package.json yarn.lock backstage.json ./
RUN --mount=type=bind,from=build,source=/app/built,target=/built \
  tar xzf /built/skeleton.tar.gz \
  && yarn workspaces focus --all --production \
  && yarn cache clean --all

FROM ${NODE_IMAGE}
ARG PACKAGE=backend
ENV NODE_ENV=production PACKAGE=${PACKAGE}
WORKDIR /app
COPY --from=dependencies /app ./
RUN --mount=type=bind,from=build,source=/app/built,target=/built \
  tar xzf /built/bundle.tar.gz
COPY examples/deploy/app-config.yaml ./
USER node
EXPOSE 7007
CMD ["sh", "-c", "exec node packages/${PACKAGE} --config app-config.yaml"]
