package io.mandate.platform.hash;

import java.io.InputStream;
import java.security.DigestInputStream;

/** A stream that knows the hash of what was read from it. */
public final class HashedStream extends DigestInputStream {
    public HashedStream(InputStream in) {
        super(in, Sha256.digest());
    }

    /** Of everything so far, in hexadecimal digits; ask once. */
    public String sha256() {
        return Sha256.hex(getMessageDigest());
    }
}
