package io.mandate.platform.hash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of a content, or over fields, read in one way only: each with its length, an absent one as -1. */
public final class Sha256 {
    private Sha256() {}

    /** The hash of the fields' texts in hexadecimal digits. */
    public static String of(@Nullable Object... fields) {
        var digest = digest();
        for (var field : fields) {
            var bytes = field == null ? new byte[0] : field.toString().getBytes(UTF_8);
            int length = field == null ? -1 : bytes.length;
            digest.update(ByteBuffer.allocate(4).putInt(length).array());
            digest.update(bytes);
        }
        return hex(digest);
    }

    /** The hash of the bytes alone, as every other tool computes it. */
    public static String ofContent(byte[] content) {
        var digest = digest();
        digest.update(content);
        return hex(digest);
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
