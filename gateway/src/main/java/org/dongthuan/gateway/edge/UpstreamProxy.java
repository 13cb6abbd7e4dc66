package org.dongthuan.gateway.edge;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.config.GatewayConfig;
import org.jboss.logging.Logger;

/** Forwards a call unchanged to its service; a service that is down or broken becomes 503 with Retry-After. */
@ApplicationScoped
public class UpstreamProxy {

    private static final Logger LOG = Logger.getLogger(UpstreamProxy.class);

    private final HttpClient client;
    private final long responseTimeout;
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);

    UpstreamProxy(Vertx vertx, GatewayConfig config) {
        GatewayConfig.Upstreams upstreams = config.upstreams();
        addresses.put(Service.INTAKE, upstreams.intake());
        addresses.put(Service.CASE_TRACKING, upstreams.caseTracking());
        addresses.put(Service.BANK_INTEGRATION, upstreams.bankIntegration());
        addresses.put(Service.CONSENT, upstreams.consent());
        addresses.put(Service.NOTIFICATION, upstreams.notification());
        responseTimeout = upstreams.responseTimeout().toMillis();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(upstreams.connections())
                .setConnectTimeout((int) upstreams.connectTimeout().toMillis())
                // Keep shorter than the services' own idle timeout, or a reused connection may be half closed.
                .setKeepAliveTimeout(20));
    }

    void forward(RoutingContext rc, Service owner, Optional<Buffer> collected) {
        boolean bodyAtHand = collected.isPresent() || rc.request().isEnded();
        boolean harmless =
                rc.request().method() == HttpMethod.GET || rc.request().getHeader("Idempotency-Key") != null;
        forward(rc, owner, collected, bodyAtHand && harmless);
    }

    private void forward(RoutingContext rc, Service owner, Optional<Buffer> collected, boolean mayRepeat) {
        URI address = addresses.get(owner);
        HttpProxy.reverseProxy(client)
                .originRequestProvider((request, http) -> http.request(new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(address.getPort())
                        .setTimeout(responseTimeout)))
                .addInterceptor(new Forwarding(rc, owner, address, collected, mayRepeat))
                .handle(rc.request());
    }

    private final class Forwarding implements ProxyInterceptor {

        private final RoutingContext rc;
        private final Service owner;
        private final URI address;
        private final Optional<Buffer> collected;
        private final boolean mayRepeat;

        Forwarding(RoutingContext rc, Service owner, URI address, Optional<Buffer> collected, boolean mayRepeat) {
            this.rc = rc;
            this.owner = owner;
            this.address = address;
            this.collected = collected;
            this.mayRepeat = mayRepeat;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            // Cookies belong to the pages; no service ever needs one.
            context.request().headers().remove("Cookie");
            collected.ifPresent(body -> context.request().setBody(Body.body(body)));
            return context.sendRequest().recover(failure -> {
                LOG.warnf(
                        "%s does not answer: %s",
                        owner.code(), failure.getClass().getSimpleName());
                return Future.succeededFuture(
                        unavailable(context.request().release().response()));
            });
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            ProxyResponse response = context.response();
            response.headers().remove("Set-Cookie").remove("Server");
            makeLocationLocal(response);
            if (response.getStatusCode() >= 500 && !isProblem(response)) {
                LOG.warnf("%s failed with %d", owner.code(), response.getStatusCode());
                unavailable(response.release());
            }
            return context.sendResponse();
        }

        private boolean isProblem(ProxyResponse response) {
            String type = response.headers().get("Content-Type");
            return type != null && type.startsWith("application/problem+json");
        }

        /** A service writes Location with the host it was called by; outside only the path has a meaning. */
        private void makeLocationLocal(ProxyResponse response) {
            String location = response.headers().get("Location");
            if (location != null && location.startsWith("http")) {
                URI absolute = URI.create(location);
                String query = absolute.getRawQuery() == null ? "" : "?" + absolute.getRawQuery();
                response.headers().set("Location", absolute.getRawPath() + query);
            }
        }

        private ProxyResponse unavailable(ProxyResponse response) {
            Problem problem = Problem.unavailable(owner);
            response.headers().clear();
            problem.retryAfterSeconds().ifPresent(wait -> response.putHeader("Retry-After", wait));
            return response.setStatusCode(problem.status())
                    .setStatusMessage(null)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .setBody(Body.body(problem.toJson(rc.request().path(), Answers.traceId(rc))
                            .toBuffer()));
        }
    }
}
