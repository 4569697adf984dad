package io.mandate.acceptance;

import static io.mandate.acceptance.Ideas.CRM;
import static io.mandate.acceptance.Ideas.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.local.stack.LocalStack;
import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.EventFlaws;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody who listens has heard after all other stories is what the description of the topics says, and all of it. */
@ExtendWith(RunningMandate.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE)
class ContractStory {
    private static final int PARTITIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Documented types that no story tells, with the reason. */
    private static final Map<String, String> UNTOLD =
            Map.of(
                    "mandate.project.allotment-returned.v1",
                    "answers an allotment-changed, which nobody sends yet");

    private final AsyncApi document = AsyncApi.committed();
    private final LocalStack stack;
    private final Topics topics;
    private final Department department;

    ContractStory(Pmo pmo) {
        stack = pmo.stack();
        topics = Topics.at(stack.bootstrapServers());
        department = Department.in(pmo);
    }

    /** One department lives through everything that is announced. */
    @BeforeAll
    void everythingHappensOnce() {
        department.opens();
        department.proposes();
        department.projects().describe(PORTAL, "where customers help themselves");
        department.projects().plan(PORTAL);
        department.projects().agree(PORTAL);
        department.projects().budget(PORTAL);
        department.projects().promise(PORTAL);
        department.projects().waitsFor(PORTAL, CRM);
        department.hires();
        department.portfolio().approve(department.portfolio().select(), "agreed by the board");
        department.staffing().approve(department.plans());
        department.portfolio().weighAnew(1, 9);
        department.portfolio().undertake("customers", "growth", PORTAL);
    }

    @Test
    void theBrokerHasTheTopicsThatAreDescribedAndNoOthers() {
        assertThat(topicsOfTheBroker()).isEqualTo(document.topics().keySet());
    }

    @Test
    void everyTopicButThoseOfDeadLettersHasTwelvePartitions() {
        var topics =
                Set.copyOf(
                        document.topics().keySet().stream()
                                .filter(name -> !name.endsWith(".dlq"))
                                .toList());

        assertThat(partitions(topics))
                .hasSameSizeAs(topics)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(PARTITIONS));
    }

    @Test
    void everythingThatIsDescribedWasSaid() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(typesSaid())
                                        .containsAll(
                                                document.sentTypes().stream()
                                                        .filter(type -> !UNTOLD.containsKey(type))
                                                        .toList()));
    }

    @Test
    void everythingThatWasSaidIsAsDescribed() {
        assertThat(said()).isNotEmpty();
        assertThat(said().stream().flatMap(event -> EventFlaws.of(document, event).stream()))
                .isEmpty();
    }

    @Test
    void nobodyHadToPutAnythingAside() {
        assertThat(said()).filteredOn(event -> event.topic().endsWith(".dlq")).isEmpty();
    }

    @Test
    void whoeverReadsCloudEventsReadsEveryRecord() {
        var saidBefore = said().size();
        var read = CloudEventsReader.readAll(stack.bootstrapServers(), document.topics().keySet());

        assertThat(read.size()).isGreaterThanOrEqualTo(saidBefore);
        assertThat(read)
                .allSatisfy(
                        event -> {
                            assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
                            assertThat(event.getSource().toString())
                                    .matches("/mandate/[a-z]+-service");
                            assertThat(document.types()).contains(event.getType());
                            assertThat(event.getDataContentType()).isEqualTo("application/json");
                            assertThat(event.getDataSchema()).hasScheme("urn");
                            assertThat(event.getTime()).isNotNull();
                            assertThat(event.getExtensionNames())
                                    .contains(
                                            "sequence",
                                            "partitionkey",
                                            "correlationid",
                                            "office",
                                            "actor");
                            assertThat(event.getExtension("partitionkey"))
                                    .isEqualTo(event.getSubject());
                        });
    }

    @Test
    void anEventHasAValueAndADayItIsTrueFrom() {
        var read = CloudEventsReader.readAll(stack.bootstrapServers(), eventTopics());

        assertThat(read)
                .isNotEmpty()
                .allSatisfy(
                        event -> {
                            assertThat(event.getData()).isNotNull();
                            assertThat(event.getExtensionNames()).contains("effectiveon");
                        });
    }

    private List<String> eventTopics() {
        return document.topics().keySet().stream()
                .filter(name -> name.endsWith(".events.v1"))
                .toList();
    }

    private List<SentEvent> said() {
        return topics.read(new ObjectMapper());
    }

    private Set<String> typesSaid() {
        return said().stream().map(SentEvent::type).collect(Collectors.toSet());
    }

    private Set<String> topicsOfTheBroker() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("mandate."))
                    .collect(Collectors.toSet());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Integer> partitions(Collection<String> names) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            return admin.describeTopics(names).allTopicNames().get().entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    each -> each.getValue().partitions().size()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
