package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.Remark.About;
import io.mandate.project.exchange.file.RemarkCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.Resource;
import org.mpxj.Task;

/** Collects what is to be said of a file; a file that has too much to be said is cut with a last word. */
final class Remarks {
    private static final int MOST = 500_000;

    private final List<Remark> found = new ArrayList<>();
    private int more;

    void add(Remark remark) {
        if (found.size() < MOST) {
            found.add(remark);
        } else {
            more++;
        }
    }

    void of(Task task, String field, RemarkCode code, @Nullable Object was, @Nullable Object used) {
        add(
                new Remark(
                        About.TASK,
                        Texts.number(task.getID()),
                        task.getUniqueID(),
                        field,
                        code,
                        text(was),
                        text(used)));
    }

    void of(Resource resource, String field, RemarkCode code, @Nullable Object was) {
        add(
                new Remark(
                        About.RESOURCE,
                        Texts.number(resource.getID()),
                        resource.getUniqueID(),
                        field,
                        code,
                        text(was),
                        null));
    }

    List<Remark> all() {
        if (more > 0) {
            var last = "%d more remarks".formatted(more);
            found.add(Remark.ofFile(RemarkCode.FIELD_NOT_KEPT, null, last));
            more = 0;
        }
        return List.copyOf(found);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
