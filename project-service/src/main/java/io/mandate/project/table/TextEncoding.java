package io.mandate.project.table;

import static io.mandate.project.finding.FindingCode.ENCODING_GUESSED;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.project.finding.Finding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: by the mark at the start, as UTF-8, or else as the old Western encoding, which is reported. */
record TextEncoding(String text, List<Finding> findings) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    static TextEncoding of(byte[] content, @Nullable String stated) {
        refuseOtherFiles(content);
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return certain(strictly(content, 3, UTF_8));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return certain(strictly(content, 2, UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return certain(strictly(content, 2, UTF_16BE));
        }
        if (stated != null) {
            return certain(strictly(content, 0, charset(stated)));
        }
        return guess(content);
    }

    private static TextEncoding guess(byte[] content) {
        refuseNulls(content);
        try {
            return certain(decode(content, 0, UTF_8));
        } catch (CharacterCodingException e) {
            return new TextEncoding(
                    new String(content, WESTERN),
                    List.of(Finding.ofFile(ENCODING_GUESSED, "not UTF-8", WESTERN.name())));
        }
    }

    private static TextEncoding certain(String text) {
        return new TextEncoding(text, List.of());
    }

    private static String strictly(byte[] content, int offset, Charset charset) {
        try {
            return decode(content, offset, charset);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    "The register is not text in the encoding " + charset.name());
        }
    }

    private static String decode(byte[] content, int offset, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, offset, content.length - offset))
                .toString();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("There is no encoding " + name, e);
        }
    }

    private static void refuseOtherFiles(byte[] content) {
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableException(
                    "This is a spreadsheet or an archive: save the sheet as CSV and send that");
        }
    }

    /** A few stray null bytes are cells to be cleaned; many are not text. */
    private static void refuseNulls(byte[] content) {
        long nulls = 0;
        for (byte each : content) {
            nulls += each == 0 ? 1 : 0;
        }
        if (nulls * 10 > content.length) {
            throw new UnreadableException(
                    "The register is not text, or it is UTF-16 without a mark at its start");
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
