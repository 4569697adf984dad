package io.mandate.project.exchange.merge;

import java.util.regex.Pattern;

/** Texts that a plan can keep. */
final class Names {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F]+");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}._:-]");
    private static final int LONGEST_ID = 60;

    private Names() {}

    static String clean(String text, int longest) {
        var plain = CONTROL.matcher(text).replaceAll(" ").strip();
        if (plain.length() <= longest) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
        return plain.substring(0, end);
    }

    static String id(String name) {
        var id = NOT_IN_IDS.matcher(name).replaceAll("_");
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
    }
}
