package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.admin;
import static io.mandate.platform.thing.Http.createThing;
import static io.mandate.platform.thing.Http.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PagingTest {
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void followingTheLinksVisitsEachItemOnceWhileOthersAreAdded() {
        var prefix = freshName();
        var names =
                List.of("b", "d", "f", "h", "j", "l", "n").stream().map(prefix::concat).toList();
        names.forEach(name -> createThing("A", name).statusCode(201));

        var seen = walk(prefix, 3, shown -> createThing("A", prefix + "a" + shown));
        assertThat(seen).containsExactlyElementsOf(names);
    }

    @Test
    void aWalkAmongManyWritersLosesNothingAndShowsNothingTwice() {
        var prefix = freshName();
        var there =
                IntStream.range(0, 60)
                        .mapToObj(number -> "%s%x%02d".formatted(prefix, number % 16, number))
                        .toList();
        there.forEach(name -> createThing("A", name).statusCode(201));

        List<String> seen;
        Set<String> made;
        try (var writers = new Writers(prefix)) {
            seen = walk(prefix, 7, _ -> writers.next());
            made = writers.made();
        }

        assertThat(seen).containsAll(there).doesNotHaveDuplicates();
        assertThat(seen)
                .as("some of what was made meanwhile")
                .hasSizeGreaterThan(there.size())
                .allMatch(name -> there.contains(name) || made.contains(name));
    }

    @Test
    void aFullLastPageHasNoNext() {
        var prefix = freshName();
        createThing("A", prefix + "1").statusCode(201);
        createThing("A", prefix + "2").statusCode(201);

        var page = admin().get("/v1/things?limit=2&name=" + prefix).then().extract();
        assertThat(page.<List<?>>path("items")).hasSize(2);
        assertThat(page.<String>path("next")).isNull();
    }

    /** The names on all pages; something happens after each page, which is told how many were seen. */
    private static List<String> walk(String prefix, int limit, IntConsumer meanwhile) {
        var seen = new ArrayList<String>();
        var next = "/v1/things?limit=%d&name=%s".formatted(limit, prefix);
        while (next != null) {
            var page = admin().urlEncodingEnabled(false).get(next).then().statusCode(200).extract();
            List<String> items = page.path("items.name");
            assertThat(items).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(items);
            meanwhile.accept(seen.size());
            var link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("next") == null);
            next = link == null ? null : target(link);
        }
        return seen;
    }

    private static String target(String link) {
        var matcher = LINK.matcher(link);
        assertThat(matcher.matches()).isTrue();
        return matcher.group(1);
    }
}
