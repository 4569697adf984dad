package io.mandate.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A body that ends in an exception when it gets longer than it may; opened when it is read. */
final class CountedBody extends InputStream {
    private final Supplier<InputStream> opening;
    private final long limit;
    private final Runnable atTheLimit;
    private @Nullable InputStream body;
    private long count;

    CountedBody(Supplier<InputStream> opening, long limit, Runnable atTheLimit) {
        this.opening = opening;
        this.limit = limit;
        this.atTheLimit = atTheLimit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (count > limit) {
            throw new TooLargeException(limit);
        }
        int read = body().read(into, offset, length);
        count += Math.max(0, read);
        if (count > limit) {
            atTheLimit.run();
            throw new TooLargeException(limit);
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return body().available();
    }

    /** Closing the server's stream would first read all the rest. */
    @Override
    public void close() throws IOException {
        if (body != null && count <= limit) {
            body.close();
        }
    }

    private InputStream body() {
        if (body == null) {
            body = opening.get();
        }
        return body;
    }
}
