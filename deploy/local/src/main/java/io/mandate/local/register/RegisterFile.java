package io.mandate.local.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.mandate.local.api.ApiFailure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A register as a CSV file: as much of it as must be known before it is imported. */
record RegisterFile(Path path, List<String> header, Set<String> offices) {
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(agency|department|bureau|division|business unit|unit|ministry|office)([ _]name)?");
    private static final ObjectReader CSV =
            new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.TRIM_SPACES)
                    .readerFor(String[].class);

    static RegisterFile read(Path path) {
        try (Reader text = Files.newBufferedReader(path);
                MappingIterator<String[]> rows = CSV.readValues(text)) {
            if (!rows.hasNext()) {
                throw new ApiFailure(path + " is empty.");
            }
            List<String> header = header(rows.next());
            int column = officeColumn(header);
            Set<String> offices = new TreeSet<>();
            while (rows.hasNext()) {
                String[] row = rows.next();
                if (column >= 0 && column < row.length && !row[column].isBlank()) {
                    offices.add(row[column].strip());
                }
            }
            return new RegisterFile(path, header, offices);
        } catch (JsonProcessingException e) {
            throw new ApiFailure(path + " is no CSV: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new ApiFailure(path + " cannot be read: " + e.getMessage());
        }
    }

    private static List<String> header(String[] cells) {
        return Arrays.stream(cells).map(cell -> cell.replace("\ufeff", "").strip()).toList();
    }

    private static int officeColumn(List<String> header) {
        int known = RegisterFormat.of(header).map(f -> header.indexOf(f.officeColumn())).orElse(-1);
        for (int i = 0; known < 0 && i < header.size(); i++) {
            if (OFFICE.matcher(header.get(i).toLowerCase(Locale.ROOT)).matches()) {
                known = i;
            }
        }
        return known;
    }
}
