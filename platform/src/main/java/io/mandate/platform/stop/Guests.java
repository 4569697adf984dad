package io.mandate.platform.stop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who is connected, and the sockets they came through. Vert.x closes a listening socket together with
 * its connections; Netty, which is below it, closes it alone. A socket is known by its first request.
 */
@Sharable
final class Guests extends ChannelInboundHandlerAdapter {
    private final Set<Channel> doors = ConcurrentHashMap.newKeySet();
    private final Map<Channel, Guest> connected = new ConcurrentHashMap<>();
    private volatile boolean welcome = true;
    private volatile boolean open = true;

    boolean areWelcome() {
        return welcome;
    }

    int number() {
        return connected.size();
    }

    void serve(RoutingContext call) {
        var connection = ((ConnectionBase) call.request().connection()).channel();
        find(connection.parent());
        know(connection).serve(call);
    }

    /** From now on whoever is answered is asked to go. */
    void sayGoodbye() {
        welcome = false;
    }

    /** Whoever comes now is refused by the system; nobody who is connected notices. */
    void closeTheDoor() throws InterruptedException {
        open = false;
        for (var door : doors) {
            door.close().await();
        }
    }

    /** Time for one more request by those who keep their connections; whether all of them let go. */
    synchronized boolean awaitNobody(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long rest = patience.toNanos();
                rest > 0 && !connected.isEmpty();
                rest = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, rest);
        }
        return connected.isEmpty();
    }

    void sendTheIdleAway() throws InterruptedException {
        for (var guest : connected.entrySet()) {
            guest.getKey().eventLoop().submit(guest.getValue()::leaveIfIdle).await();
        }
    }

    /** What a listening socket reads are its connections: they are known before they ask anything. */
    @Override
    public void channelRead(ChannelHandlerContext door, Object connection) {
        know((Channel) connection);
        door.fireChannelRead(connection);
    }

    /** One that is found after the door was closed is closed at once. */
    private void find(@Nullable Channel door) {
        if (door != null && doors.add(door)) {
            door.pipeline().addFirst(this);
            if (!open) {
                var _ = door.close();
            }
        }
    }

    private Guest know(Channel connection) {
        var guest = new Guest(connection, this::areWelcome);
        var known = connected.putIfAbsent(connection, guest);
        if (known != null) {
            return known;
        }
        connection.closeFuture().addListener(_ -> forget(connection));
        return guest;
    }

    private synchronized void forget(Channel connection) {
        connected.remove(connection);
        notifyAll();
    }
}
