package io.mandate.platform.hash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The hash of a content is everybody's, that of fields tells where each ends. */
class Sha256Test {
    /** FIPS 180-4, the published example of one block. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final byte[] content = "abc".getBytes(US_ASCII);

    @Test
    void aContentHasThePublishedHash() {
        assertThat(Sha256.ofContent(content)).isEqualTo(ABC);
    }

    @Test
    void aStreamHasTheHashOfWhatWasReadFromIt() throws IOException {
        try (var stream = new HashedStream(new ByteArrayInputStream(content))) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
            assertThat(stream.sha256()).isEqualTo(ABC);
        }
    }

    @Test
    void fieldsThatReadAlikeInARowAreToldApart() {
        assertThat(Sha256.of("ab", "c"))
                .isNotEqualTo(Sha256.of("a", "bc"))
                .isNotEqualTo(Sha256.of("abc"))
                .isNotEqualTo(ABC);
    }
}
