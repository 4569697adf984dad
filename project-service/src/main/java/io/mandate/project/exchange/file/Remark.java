package io.mandate.project.exchange.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one field of one row, above all what was lost.
 *
 * @param about what kind of row it is
 * @param row as the tool numbers its lines; 0 is the file as a whole
 */
public record Remark(
        About about,
        int row,
        @Nullable Integer uid,
        @Nullable String field,
        RemarkCode code,
        @Nullable String found,
        @Nullable String used) {
    private static final int SHOWN = 200;

    /** Lists of a schedule. */
    @Schema(name = "ScheduleRemarkAbout")
    public enum About {
        FILE,
        TASK,
        CALENDAR,
        RESOURCE,
        ASSIGNMENT
    }

    public Remark {
        found = clip(found);
        used = clip(used);
    }

    public static Remark ofFile(RemarkCode code, @Nullable String field, @Nullable String found) {
        return new Remark(About.FILE, 0, null, field, code, found, null);
    }

    public static Remark of(
            ForeignTask task,
            String field,
            RemarkCode code,
            @Nullable Object found,
            @Nullable Object used) {
        return new Remark(About.TASK, task.row(), task.uid(), field, code, text(found), text(used));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Null bytes cannot be stored; a sign shows where one was. */
    private static @Nullable String clip(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var clean = text.replace('\u0000', '\uFFFD');
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }
}
