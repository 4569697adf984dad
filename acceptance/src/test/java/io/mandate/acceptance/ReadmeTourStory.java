package io.mandate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every command of the README's tour works as printed; only the ports are those of this run. */
@ExtendWith(RunningMandate.class)
class ReadmeTourStory {
    private static final Pattern SHOWN = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    private final Pmo pmo;

    ReadmeTourStory(Pmo pmo) {
        this.pmo = pmo;
    }

    @Test
    void everyShownCommandWorksAsPrinted() throws IOException {
        var readme = Files.readString(RunningMandate.root().resolve("README.md"));
        var tour =
                SHOWN.matcher(readme)
                        .results()
                        .map(block -> block.group(1))
                        .collect(Collectors.joining("\n", "set -euo pipefail\n", "\n"));

        var printed = Command.run(List.of("bash", "-c", onOurPorts(tour)));

        assertThat(printed)
                .contains(
                        "\"status\":\"OPTIMAL\"", "QUALIFIED_PEOPLE_FULL", "allocation-published");
    }

    private String onOurPorts(String tour) {
        var ours = tour;
        for (var service : Service.values()) {
            ours =
                    ours.replace(
                            "http://localhost:" + service.defaultPort(),
                            pmo.stack().baseUri(service).toString());
        }
        return ours.replace(
                "./mandate token", "./mandate token --data " + pmo.stack().options().data());
    }
}
