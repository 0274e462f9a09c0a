FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json next.config.mjs ./
COPY collections collections
COPY src src
RUN npm run build && rm -rf .next/cache && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    STAFET_DATA=/data \
    STAFET_MEDIA=/media
# The program belongs to root and the server cannot change it; only data and media are its own.
RUN install -d -o node -g node -m 0700 /data /media \
    && printf '#!/bin/sh\nexec node --conditions=production /app/src/cli/container.mjs "$@"\n' > /usr/local/bin/stafet \
    && chmod 0755 /usr/local/bin/stafet
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json /app/next.config.mjs ./
COPY --from=build /app/src src
COPY --from=build /app/dist dist
COPY --from=build /app/.next .next
USER node
VOLUME ["/data", "/media"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "src/cli/container.mjs"]
