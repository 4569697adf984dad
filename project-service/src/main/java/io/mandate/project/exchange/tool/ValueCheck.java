package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.Remark.About;
import io.mandate.project.exchange.file.RemarkCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds values of MSPDI that its reader would pass over in silence, such as numbers with commas; other files have none. */
final class ValueCheck {
    private static final Map<String, About> LISTS =
            Map.of("Task", About.TASK, "Resource", About.RESOURCE, "Assignment", About.ASSIGNMENT);
    private static final Set<String> NUMBERS =
            Set.of(
                    "Cost",
                    "FixedCost",
                    "Units",
                    "MaxUnits",
                    "StandardRate",
                    "PercentComplete",
                    "LinkLag",
                    "ID",
                    "UID");
    private static final Set<String> TIMES =
            Set.of("Start", "Finish", "ConstraintDate", "Deadline", "ActualStart", "ActualFinish");
    private static final Set<String> DURATIONS = Set.of("Duration", "RemainingDuration", "Work");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    private static final Pattern DURATION = Pattern.compile("-?P[0-9YMDTHS.]+");
    private static final String NONE = "NA";
    private static final String ROOT = "Project";

    private final List<Remark> found = new ArrayList<>();
    private @Nullable About about;
    private int row;
    private @Nullable Integer uid;

    private ValueCheck() {}

    static List<Remark> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var check = new ValueCheck();
            check.read(in);
            return check.found;
        } catch (XMLStreamException e) {
            throw new RefusedFileException("The file cannot be read: " + e.getMessage());
        }
    }

    private void read(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = factory.createXMLStreamReader(in);
        String field = "";
        while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
            // what comes before the root says nothing
        }
        if (!xml.isStartElement() || !xml.getLocalName().equals(ROOT)) {
            return;
        }
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    field = xml.getLocalName();
                    enter(field);
                }
                case XMLStreamConstants.CHARACTERS -> check(field, xml);
                case XMLStreamConstants.END_ELEMENT -> field = "";
                default -> {}
            }
        }
    }

    private void enter(String element) {
        var list = LISTS.get(element);
        if (list != null) {
            about = list;
            row = 0;
            uid = null;
        }
    }

    private void check(String field, XMLStreamReader xml) {
        if (about == null || field.isEmpty()) {
            return;
        }
        var text = xml.getText().strip();
        boolean numeric = NUMBERS.contains(field);
        var form =
                numeric
                        ? NUMBER
                        : TIMES.contains(field)
                                ? TIME
                                : DURATIONS.contains(field) ? DURATION : null;
        if (form == null || text.isEmpty() || text.equals(NONE)) {
            return;
        }
        if (!form.matcher(text).matches()) {
            found.add(new Remark(about, row, uid, field, RemarkCode.UNREADABLE_VALUE, text, null));
        } else if (field.equals("ID")) {
            row = (int) Double.parseDouble(text);
        } else if (field.equals("UID")) {
            uid = (int) Double.parseDouble(text);
        }
    }
}
