package io.mandate.project.dependency;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.project.ProjectId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Looks at the dependencies of projects that have changed, each in a transaction of its own. */
@ApplicationScoped
class WatchWork implements RunWork {
    static final String KIND = "dependency-watch";
    private static final int PAGE = 500;

    private final Watch watch;
    private final Dependencies dependencies;
    private final Looking looking;

    WatchWork(Watch watch, Dependencies dependencies, Looking looking) {
        this.watch = watch;
        this.dependencies = dependencies;
        this.looking = looking;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        return watch.each(progress, waiting -> lookAtAll(waiting.project(), progress));
    }

    private void lookAtAll(ProjectId project, RunProgress progress) {
        var after = new UUID(0, 0);
        List<UUID> page;
        do {
            page = page(project, after);
            for (var id : page) {
                if (progress.cancelled()) {
                    return;
                }
                QuarkusTransaction.requiringNew().run(() -> looking.lookAt(id));
                after = id;
            }
        } while (page.size() == PAGE);
    }

    private List<UUID> page(ProjectId project, UUID after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> dependencies.watched(project, after, PAGE));
    }
}
