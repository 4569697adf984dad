package io.mandate.platform.stop;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BooleanSupplier;

/** A client's connection; its fields are read and written by its own event loop alone. */
final class Guest {
    private static final long NO_ERROR = 0;

    private final Channel connection;
    private final BooleanSupplier welcome;
    private int underWay;
    private boolean multiplexed;
    private boolean told;

    Guest(Channel connection, BooleanSupplier welcome) {
        this.connection = connection;
        this.welcome = welcome;
    }

    void serve(RoutingContext call) {
        underWay++;
        multiplexed = call.request().version() == HttpVersion.HTTP_2;
        if (multiplexed) {
            announceTheEnd(call.request().connection());
        } else {
            call.addHeadersEndHandler(_ -> announceTheEnd(call.response().headers()));
        }
        call.addEndHandler(_ -> afterwards(isLast(call.response().headers())));
        call.next();
    }

    /** Its client opens no more streams, and lets go when it has all answers. */
    private void announceTheEnd(HttpConnection streams) {
        if (!told && !welcome.getAsBoolean()) {
            told = true;
            streams.goAway(NO_ERROR, Integer.MAX_VALUE);
        }
    }

    private void announceTheEnd(MultiMap headers) {
        if (!welcome.getAsBoolean()) {
            headers.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Who was not told goes on using the connection. */
    private static boolean isLast(MultiMap headers) {
        return headers.contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true);
    }

    private void afterwards(boolean last) {
        connection.eventLoop().execute(() -> answered(last));
    }

    private void answered(boolean last) {
        underWay--;
        if (last) {
            leaveIfIdle();
        }
    }

    /** Behind the last answer; a HTTP/2 connection that is closed waits for its streams. */
    void leaveIfIdle() {
        if (underWay == 0 || multiplexed) {
            connection
                    .writeAndFlush(Unpooled.EMPTY_BUFFER)
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }
}
